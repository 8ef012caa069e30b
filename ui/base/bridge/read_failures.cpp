// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/read_failures.h"

#include <utility>

namespace hf {

ReadFailures::ReadFailures(QObject* parent)
    : QObject(parent)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ReadFailures::endTurn);
}

bool ReadFailures::noteFailure()
{
    m_failed = true;
    m_owing = true;
    m_turn.start(0);
    return !std::exchange(m_told, true);
}

void ReadFailures::noteSuccess()
{
    if (m_told && !m_turn.isActive()) {
        m_turn.start(0);
    }
}

void ReadFailures::endTurn()
{
    m_told = std::exchange(m_failed, false);
}

} // namespace hf
