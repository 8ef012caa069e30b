// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/progress.h"

#include <string>

namespace hf::cli {

/// Shows how far something is on standard error when that is a terminal, and stops it on Ctrl+C.
class Waiting {
public:
    explicit Waiting(std::string what);
    ~Waiting();
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

    Progress progress() const;

private:
    std::string m_what;
    bool m_terminal = false;
};

} // namespace hf::cli
