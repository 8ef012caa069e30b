// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtWidgets/QTableView>

namespace hf {

class JournalBridge;
class MonthModel;
struct Tokens;

/// The sign of a day on which "all fine" was said.
void paintFine(QPainter& painter, QPointF centre, const Tokens& tokens);

/// The days of one month. Arrows move by days and weeks, Page Up and Page Down by months (with Shift by years), Home
/// goes to today, Enter opens the day.
class MonthView final : public QTableView {
    Q_OBJECT

public:
    explicit MonthView(JournalBridge& journal, QWidget* parent = nullptr);

    Day day() const { return m_day; }
    DayRange month() const;
    const MonthModel& model() const { return *m_model; }
    /// Shows the month of the day, with the day marked.
    void showDay(Day day);
    void reload();
    void moveMonths(int by);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChanged(hf::Day day);
    void dayOpened(hf::Day day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& /*search*/) override {} // typing a digit would leave the chosen day
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void fitCells();

    JournalBridge& m_journal;
    MonthModel* m_model;
    Day m_day;
};

} // namespace hf
