// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace hf {

class JournalBridge;
class QuickAddEdit;

/// The quick-add line of a page: says what it understood before anything is stored, and keeps the text when saving
/// fails.
class QuickAddLine final : public QWidget {
    Q_OBJECT

public:
    explicit QuickAddLine(JournalBridge& journal, QWidget* parent = nullptr);

    void setPageDay(Day day);
    void focusEdit();
    QString previewText() const;
    QuickAddEdit* edit() const { return m_edit; }

private:
    void understand();
    void add();
    void say(const QString& text, bool isProblem);

    JournalBridge& m_journal;
    Day m_day;
    QuickAddEdit* m_edit;
    QPushButton* m_add;
    QLabel* m_preview;
    std::optional<RecordBody> m_understood;
};

} // namespace hf
