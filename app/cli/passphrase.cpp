// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/passphrase.h"

#include "app/cli/context.h"

#include <cerrno>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace hf::cli {

namespace {

constexpr std::size_t longest = 1024;

/// One line, without its end; nothing when it cannot be read or is too long.
std::optional<std::string> lineFrom(int descriptor)
{
    std::string line;
    for (char c = 0;;) {
        const ssize_t read = ::read(descriptor, &c, 1);
        if (read < 0 && errno == EINTR) {
            continue;
        }
        if (read < 0 || line.size() > longest) {
            return std::nullopt;
        }
        if (read == 0 || c == '\n') {
            return line;
        }
        line += c;
    }
}

/// The terminal, with what is typed not shown while this lives.
class QuietTerminal {
public:
    QuietTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0) {
            throw Failure{usage,
                          "There is no terminal to ask for the passphrase. Name a descriptor that it can be read "
                          "from with --passphrase-fd. Nothing was written."};
        }
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        ::close(m_descriptor);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    std::optional<std::string> ask(std::string_view question) const
    {
        (void)!::write(m_descriptor, question.data(), question.size());
        auto line = lineFrom(m_descriptor);
        (void)!::write(m_descriptor, "\n", 1);
        return line;
    }

private:
    int m_descriptor;
    termios m_before{};
};

} // namespace

std::string readPassphrase(std::optional<int> descriptor, bool twice)
{
    std::optional<std::string> line;
    if (descriptor) {
        line = lineFrom(*descriptor);
    } else {
        const QuietTerminal terminal;
        line = terminal.ask("Passphrase: ");
        if (twice && terminal.ask("Once more: ") != line) {
            throw Failure{usage, "The two are not the same. Nothing was written."};
        }
    }
    if (!line || line->empty()) {
        throw Failure{usage, "There is no passphrase: it is one line of at most 1024 bytes. Nothing was written."};
    }
    return *line;
}

} // namespace hf::cli
