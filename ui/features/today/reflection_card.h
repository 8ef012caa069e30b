// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/day_view.h"
#include "ui/widgets/card.h"

#include <QtCore/QTimer>

#include <optional>

class QPlainTextEdit;

namespace hf {

class JournalBridge;

/// The day in the person's own words; saved when the field is left.
class ReflectionCard final : public Card {
    Q_OBJECT

public:
    explicit ReflectionCard(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayView& view);
    /// Saves what was typed. True when nothing is left unsaved.
    bool save();
    void focusText();

Q_SIGNALS:
    void problem(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool store(const std::string& text);

    JournalBridge& m_journal;
    Day m_day{};
    QLabel* m_prompt;
    QPlainTextEdit* m_edit;
    std::optional<Record> m_stored;
    bool m_saving = false;
    std::uint64_t m_typedFor = 0; ///< the journal in whose place another may lie by now
    QTimer m_pause;               ///< runs while words are typed; what stands there is saved when it ends
};

} // namespace hf
