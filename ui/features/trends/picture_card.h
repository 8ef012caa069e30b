// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/charts/chart_export.h"
#include "ui/widgets/card.h"

class QAbstractItemModel;
class QPushButton;
class QTableView;

namespace hf {

class ValueLine;

/// A card with a picture of days, the same as a table, a line that reads out a day, and a menu to save either.
class PictureCard : public Card {
    Q_OBJECT

public:
    void setTableShown(bool shown);
    bool isTableShown() const;
    QTableView* table() const { return m_table; }
    /// What the line says.
    QString readOut() const;

Q_SIGNALS:
    void saveWanted(hf::SaveAs form);
    /// The person wants to see what a row of the table is made of.
    void dayOpened(hf::Day day);

protected:
    /// Both are children of the card; `tall` is how high the table is.
    void build(QWidget* picture, QAbstractItemModel* numbers, int tall);
    explicit PictureCard(QWidget* parent);
    void nameTable(const QString& switchName, const QString& tableName, const QString& saveName);
    ValueLine* values() const { return m_values; }
    /// Writes the table anew, if it is shown; the person stays in their row.
    void fillTable();
    virtual void writeTable() = 0;
    /// The day of a row of the table.
    virtual Day dayOfRow(int row) const = 0;

private:
    QWidget* m_picture = nullptr;
    QTableView* m_table;
    QPushButton* m_switch;
    QPushButton* m_save;
    ValueLine* m_values;
};

} // namespace hf
