// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/progress.h"

#include <QtCore/QThread>

#include <atomic>
#include <exception>
#include <functional>

namespace hf {

/// Something long that runs on a thread of its own, with progress; it can be cancelled. The job touches nothing that
/// another thread uses, and no journal.
class BackgroundWork final : public QThread {
    Q_OBJECT

public:
    using Job = std::function<void(const Progress&)>;

    explicit BackgroundWork(Job job, QObject* parent = nullptr);
    /// Cancels it and waits until it has noticed.
    ~BackgroundWork() override;

    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    /// What the job threw, once it has finished; nothing when it went well.
    std::exception_ptr failure() const { return m_failure; }

Q_SIGNALS:
    void progressed(int percent);

protected:
    void run() override;

private:
    Job m_job;
    std::atomic<bool> m_cancelled = false;
    std::exception_ptr m_failure;
    int m_percent = 0;
};

} // namespace hf
