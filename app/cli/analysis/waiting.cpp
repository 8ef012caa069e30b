// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysis/waiting.h"

#include "app/cli/words.h"

#include <csignal>
#include <cstdio>
#include <utility>

#include <fmt/format.h>
#include <unistd.h>

namespace hf::cli {

namespace {

volatile std::sig_atomic_t stopped = 0;

void stop(int /*signal*/)
{
    stopped = 1;
}

} // namespace

Waiting::Waiting(std::string what)
    : m_what(std::move(what)),
      m_terminal(::isatty(STDERR_FILENO) == 1)
{
    stopped = 0;
    std::signal(SIGINT, stop);
}

Waiting::~Waiting()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_terminal) {
        fmt::print(stderr, "\r\033[K");
    }
}

Progress Waiting::progress() const
{
    return [this](double share) {
        if (m_terminal) {
            fmt::print(stderr, "\r{} … {} %", m_what, outOf100(share));
            std::fflush(stderr);
        }
        return stopped == 0;
    };
}

} // namespace hf::cli
