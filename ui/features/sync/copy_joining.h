// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <filesystem>
#include <functional>
#include <memory>
#include <set>

class QWidget;

namespace hf {

class BackgroundWork;
class JournalBridge;
class QuestionBar;

/// Copies of the journal that a file syncer set aside: offers to join them, one after the other, and asks about what
/// both sides rated.
class CopyJoining final : public QObject {
    Q_OBJECT

public:
    using MakeEntropy = std::function<std::unique_ptr<Entropy>()>;

    CopyJoining(JournalBridge& journal, MakeEntropy entropy, QWidget* window);
    ~CopyJoining() override;

    /// Looks beside the journal; `asks` follows for a copy that was not put off in this run of the program.
    void look();
    bool isWorking() const { return m_work != nullptr; }

Q_SIGNALS:
    /// The question whether to join a copy; who takes it shows it.
    void asks(hf::QuestionBar* question);

private:
    struct Result;

    void join(const std::filesystem::path& copy);
    void take(const std::filesystem::path& copy, const Result& result);
    bool setAside(const std::filesystem::path& copy);

    JournalBridge& m_journal;
    MakeEntropy m_entropy;
    QWidget* m_window;
    BackgroundWork* m_work = nullptr;
    QPointer<QuestionBar> m_question; ///< that was not answered yet
    std::set<std::filesystem::path> m_putOff;
};

} // namespace hf
