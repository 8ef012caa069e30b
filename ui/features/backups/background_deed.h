// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <functional>

namespace hf {

class BackgroundWork;

/// One thing at a time that runs on another thread and cannot be stopped half way, as the making of a file; what
/// follows happens on this thread. Where something unforeseen is thrown, it is thrown here.
class BackgroundDeed final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `job` may ask whether it is still wanted. What still runs is not wanted any more, and nothing follows it.
    void start(std::function<void(const std::function<bool()>& wanted)> job, std::function<void()> done);
    bool isRunning() const { return m_work != nullptr; }

private:
    void finish(const BackgroundWork* work);

    BackgroundWork* m_work = nullptr;
    std::function<void()> m_done;
};

} // namespace hf
