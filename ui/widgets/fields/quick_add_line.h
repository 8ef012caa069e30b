// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickadd/quick_add.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace hf {

class JournalBridge;
class QuickAddEdit;

/// The quick-add line of a page: says what it understood before anything is stored, and keeps the text when saving
/// fails. Return on a name that is only like a known one writes that one into the line, to be seen before it is saved;
/// an unlikely amount is saved by a second Return.
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
    void takeOffer();
    bool isSure();
    void say(const QString& text, bool isProblem);

    JournalBridge& m_journal;
    Day m_day;
    QuickAddEdit* m_edit;
    QPushButton* m_add;
    QLabel* m_preview;
    std::vector<RecordBody> m_understood;
    std::optional<QuickAddProblem> m_offer; ///< a word that is no name, and names like it
    bool m_unknown = false;                 ///< a word that is nothing known, nor like it
    QString m_sureOf;                       ///< the text of which something unlikely was asked about
};

} // namespace hf
