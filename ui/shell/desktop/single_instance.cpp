// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktop/single_instance.h"

#include "domain/hash.h"

#include <QtCore/QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace hf {

namespace {

constexpr std::size_t longestToken = 256;
constexpr std::size_t longestMessage = Handover::longestText + longestToken + 16;
constexpr std::string_view answer = "done\n";

/// The address of a socket file; nothing when its path is longer than the system allows.
std::optional<sockaddr_un> addressOf(const std::filesystem::path& file)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string& text = file.native();
    if (text.size() >= sizeof address.sun_path) {
        return std::nullopt;
    }
    std::copy(text.begin(), text.end(), std::begin(address.sun_path));
    return address;
}

const sockaddr* plain(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

std::filesystem::path withEnding(std::filesystem::path name, const char* ending)
{
    name += ending;
    return name;
}

/// A folder of this person that nobody else may enter.
bool makePrivate(const std::filesystem::path& folder)
{
    struct stat state {};
    return (::mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST) && ::lstat(folder.c_str(), &state) == 0 &&
           S_ISDIR(state.st_mode) && state.st_uid == ::getuid() && (state.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

/// Waits until something can be read; false after the time.
bool waitFor(int descriptor, int millis)
{
    pollfd watched{descriptor, POLLIN, 0};
    return ::poll(&watched, 1, millis) > 0;
}

std::string oneLine(std::string text, std::size_t longest)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.size() > longest) {
        // Not in the middle of a character of several bytes.
        while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0U) == 0x80U) {
            --longest;
        }
        text.resize(longest);
    }
    return text;
}

bool sendAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace

std::string toBytes(const Handover& handover)
{
    const char* word = handover.word == Handover::Word::show       ? "show"
                       : handover.word == Handover::Word::quickAdd ? "add"
                                                                   : "nothing";
    return std::string(word) + '\n' + oneLine(handover.token, longestToken) + '\n' +
           oneLine(handover.text, Handover::longestText) + '\n';
}

std::optional<Handover> parseHandover(std::string_view bytes)
{
    std::array<std::string_view, 3> lines;
    for (std::string_view& line : lines) {
        const std::size_t end = bytes.find('\n');
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        line = bytes.substr(0, end);
        bytes.remove_prefix(end + 1);
    }
    Handover handover;
    handover.token = lines[1];
    handover.text = lines[2];
    if (lines[0] == "show") {
        handover.word = Handover::Word::show;
    } else if (lines[0] == "add") {
        handover.word = Handover::Word::quickAdd;
    } else if (lines[0] == "nothing") {
        handover.word = Handover::Word::nothing;
    } else {
        return std::nullopt;
    }
    const bool fits = handover.text.size() <= Handover::longestText && handover.token.size() <= longestToken;
    return bytes.empty() && fits ? std::optional(handover) : std::nullopt;
}

InstanceLock::InstanceLock(const std::filesystem::path& runtimeFolder, const std::filesystem::path& journal)
{
    std::error_code failed;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(std::filesystem::absolute(journal), failed);
    if (runtimeFolder.is_relative() || failed) {
        return;
    }
    constexpr std::size_t enough = 16;
    m_folder = runtimeFolder / "habitforge";
    m_name = m_folder / toHex(sha256(whole.native())).substr(0, enough);
    take();
}

InstanceLock::~InstanceLock()
{
    if (m_socket >= 0) {
        ::unlink(withEnding(m_name, ".socket").c_str());
        ::close(m_socket);
    }
    if (m_lock >= 0) {
        ::close(m_lock); // the file stays: removing it would let two processes hold two locks of one name
    }
}

void InstanceLock::take()
{
    if (!makePrivate(m_folder)) {
        return;
    }
    m_lock = ::open(withEnding(m_name, ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_lock < 0) {
        return;
    }
    if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0) {
        m_role = Role::first;
        openSocket();
    } else if (errno == EWOULDBLOCK) {
        m_role = Role::second;
    }
}

void InstanceLock::openSocket()
{
    const std::filesystem::path file = withEnding(m_name, ".socket");
    const auto address = addressOf(file);
    m_socket = address ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) : -1;
    if (m_socket < 0) {
        return;
    }
    ::unlink(file.c_str()); // of a process that was killed: the lock says that nobody uses it
    constexpr int waiting = 4;
    if (::bind(m_socket, plain(*address), sizeof *address) != 0 || ::chmod(file.c_str(), S_IRUSR | S_IWUSR) != 0 ||
        ::listen(m_socket, waiting) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

bool InstanceLock::handOver(const Handover& handover) const
{
    constexpr int triesToReach = 100; // the first may have taken the lock just now
    constexpr int stepMillis = 20;
    constexpr int patienceMillis = 10'000;
    const auto address = addressOf(withEnding(m_name, ".socket"));
    const int line = address ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) : -1;
    if (line < 0) {
        return false;
    }
    bool reached = false;
    for (int i = 0; i < triesToReach && !reached; ++i) {
        reached = ::connect(line, plain(*address), sizeof *address) == 0;
        if (!reached) {
            ::poll(nullptr, 0, stepMillis);
        }
    }
    std::array<char, answer.size()> reply{};
    const bool done = reached && sendAll(line, toBytes(handover)) && ::shutdown(line, SHUT_WR) == 0 &&
                      waitFor(line, patienceMillis) &&
                      ::recv(line, reply.data(), reply.size(), 0) == static_cast<ssize_t>(answer.size()) &&
                      std::string_view(reply.data(), reply.size()) == answer;
    ::close(line);
    return done;
}

struct InstanceServer::Caller {
    Caller(int line, QObject* owner)
        : descriptor(line),
          ready(new QSocketNotifier(line, QSocketNotifier::Read, owner))
    {
    }
    ~Caller()
    {
        ready->setEnabled(false);
        ready->deleteLater(); // it may be the one that is calling
        ::close(descriptor);
    }
    Caller(const Caller&) = delete;
    Caller& operator=(const Caller&) = delete;

    int descriptor;
    QSocketNotifier* ready;
    std::string bytes;
};

InstanceServer::InstanceServer(int socket, QObject* parent)
    : QObject(parent),
      m_socket(socket)
{
    if (socket >= 0) {
        auto* ready = new QSocketNotifier(socket, QSocketNotifier::Read, this);
        connect(ready, &QSocketNotifier::activated, this, &InstanceServer::onCall);
    }
}

InstanceServer::~InstanceServer() = default;

void InstanceServer::onCall()
{
    constexpr std::size_t mostCallers = 4;
    const int line = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (line < 0) {
        return;
    }
    ucred who{};
    socklen_t size = sizeof who;
    if (::getsockopt(line, SOL_SOCKET, SO_PEERCRED, &who, &size) != 0 || who.uid != ::getuid()) {
        ::close(line);
        return;
    }
    if (m_callers.size() >= mostCallers) {
        m_callers.erase(m_callers.begin()); // somebody who says nothing
    }
    m_callers.push_back(std::make_unique<Caller>(line, this));
    Caller& caller = *m_callers.back();
    connect(caller.ready, &QSocketNotifier::activated, this, [this, &caller] { onBytes(caller); });
}

void InstanceServer::onBytes(Caller& caller)
{
    std::array<char, longestMessage> buffer{};
    const ssize_t got = ::recv(caller.descriptor, buffer.data(), buffer.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    if (got > 0) {
        caller.bytes.append(buffer.data(), static_cast<std::size_t>(got));
        if (caller.bytes.size() > longestMessage) {
            hangUp(caller);
        }
        return;
    }
    if (const auto handover = got == 0 ? parseHandover(caller.bytes) : std::nullopt) {
        sendAll(caller.descriptor, answer);
        hangUp(caller);
        Q_EMIT asked(*handover);
        return;
    }
    hangUp(caller);
}

void InstanceServer::hangUp(const Caller& caller)
{
    const auto gone =
        std::find_if(m_callers.begin(), m_callers.end(), [&](const auto& c) { return c.get() == &caller; });
    if (gone != m_callers.end()) {
        m_callers.erase(gone);
    }
}

} // namespace hf
