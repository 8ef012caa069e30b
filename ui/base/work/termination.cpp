// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/work/termination.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace hf {

namespace {

constexpr std::array signals{SIGTERM, SIGINT, SIGHUP};

/// A handler can reach nothing but what stands still in memory.
std::atomic<int> writeEnd{-1};

void noteSignal(int /*signal*/)
{
    const int kept = errno;
    const char one = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd.load(), &one, 1); // when it is full it was asked already
    errno = kept;
}

void handle(void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : signals) {
        ::sigaction(signal, &action, nullptr);
    }
}

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // the program then ends as any other
    }
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(m_readEnd, bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT asked();
    });
    handle(noteSignal);
}

Termination::~Termination()
{
    if (m_readEnd >= 0) {
        handle(SIG_DFL);
        m_notifier.reset();
        ::close(writeEnd.exchange(-1));
        ::close(m_readEnd);
    }
}

} // namespace hf
