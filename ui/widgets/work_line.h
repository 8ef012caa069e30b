// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/work/background_work.h"

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hf {

/// A line that is there while something long is computed: what, how far, and a button to cancel it.
class WorkLine final : public QWidget {
    Q_OBJECT

public:
    explicit WorkLine(QWidget* parent = nullptr);

    /// Runs the job, in place of one that may still run. `done` follows on this thread unless it is cancelled.
    void start(const QString& what, BackgroundWork::Job job, std::function<void()> done);
    void cancel();
    /// Drops the work without a word.
    void drop();
    bool isRunning() const { return m_work != nullptr; }

Q_SIGNALS:
    void cancelled();

private:
    void finish(const BackgroundWork* work);

    BackgroundWork* m_work = nullptr;
    std::function<void()> m_done;
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace hf
