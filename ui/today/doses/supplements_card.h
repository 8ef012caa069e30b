// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/day_view.h"
#include "ui/widgets/card.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QWidget;

namespace hf {

class JournalBridge;

/// What was taken: the usual amount in one click, another amount with its time, and "none that day".
class SupplementsCard final : public Card {
    Q_OBJECT

public:
    explicit SupplementsCard(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayView& view);

Q_SIGNALS:
    void problem(const QString& sentence);

private:
    struct Row {
        KnownSupplement supplement;
        QWidget* whole;
        QLabel* total;
    };
    void buildOther();
    void rebuildRows(const std::vector<KnownSupplement>& supplements);
    void takeUsual(const KnownSupplement& supplement);
    void takeOther();
    void sayNone();
    void store(const Dose& dose);
    const KnownSupplement* chosen() const;

    JournalBridge& m_journal;
    Day m_day{};
    QVBoxLayout* m_rowsLayout;
    std::vector<Row> m_rows;
    QComboBox* m_which = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_time = nullptr;
};

} // namespace hf
