// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/background_deed.h"

#include "ui/base/work/background_work.h"

#include <utility>

namespace hf {

void BackgroundDeed::start(std::function<void(const std::function<bool()>& wanted)> job, std::function<void()> done)
{
    if (m_work != nullptr) {
        m_work->disconnect(this);
        m_work->cancel();
        connect(m_work, &QThread::finished, m_work, &QObject::deleteLater);
        if (m_work->isFinished()) {
            m_work->deleteLater();
        }
    }
    m_done = std::move(done);
    m_work = new BackgroundWork(
        [job = std::move(job)](const Progress& progress) { job([&progress] { return progress(0); }); }, this);
    connect(m_work, &QThread::finished, this, [this, work = m_work] { finish(work); });
    m_work->start();
}

void BackgroundDeed::finish(const BackgroundWork* work)
{
    if (work != m_work) {
        return;
    }
    const std::exception_ptr failure = work->failure();
    m_work->deleteLater();
    m_work = nullptr;
    const std::function<void()> done = std::exchange(m_done, {});
    if (failure) {
        std::rethrow_exception(failure); // told by the last net, as if it had been thrown here
    }
    done();
}

} // namespace hf
