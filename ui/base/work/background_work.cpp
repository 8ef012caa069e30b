// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/work/background_work.h"

namespace hf {

BackgroundWork::BackgroundWork(Job job, QObject* parent)
    : QThread(parent),
      m_job(std::move(job))
{
}

BackgroundWork::~BackgroundWork()
{
    cancel();
    wait();
}

void BackgroundWork::run()
{
    constexpr double whole = 100;
    try {
        m_job([this](double share) {
            const int percent = static_cast<int>(share * whole);
            if (percent != m_percent) {
                m_percent = percent;
                Q_EMIT progressed(percent);
            }
            return !m_cancelled;
        });
    } catch (...) {
        m_failure = std::current_exception();
    }
}

} // namespace hf
