// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/picture_card.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/trends/value_line.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

PictureCard::PictureCard(QWidget* parent)
    : Card({}, parent),
      m_table(new QTableView(this)),
      m_switch(new QPushButton(tr("Table"), this)),
      m_save(new QPushButton(tr("Save…"), this)),
      m_values(new ValueLine(this))
{
    setRole(*m_switch, ButtonRole::quiet);
    m_switch->setCheckable(true);
    setRole(*m_save, ButtonRole::quiet);
    auto* menu = new QMenu(m_save);
    menu->addAction(tr("&Picture (PNG)…"), this, [this] { Q_EMIT saveWanted(SaveAs::picture); });
    menu->addAction(tr("&Table (CSV)…"), this, [this] { Q_EMIT saveWanted(SaveAs::table); });
    m_save->setMenu(menu);
}

void PictureCard::build(QWidget* picture, QAbstractItemModel* numbers, int tall)
{
    m_picture = picture;
    addToHeader(m_switch);
    addToHeader(m_save);
    m_table->setModel(numbers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFixedHeight(tall);
    m_table->setAccessibleDescription(tr("Enter opens the entries of a day."));
    m_table->setToolTip(m_table->accessibleDescription());
    m_table->hide();
    body()->setSpacing(space::tiny);
    connect(m_switch, &QPushButton::toggled, this, &PictureCard::setTableShown);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT dayOpened(dayOfRow(index.row())); });
}

void PictureCard::nameTable(const QString& switchName, const QString& tableName, const QString& saveName)
{
    m_switch->setAccessibleName(switchName);
    m_table->setAccessibleName(tableName);
    m_save->setAccessibleName(saveName);
}

QString PictureCard::readOut() const
{
    return m_values->said();
}

void PictureCard::fillTable()
{
    if (m_table->isHidden()) {
        return;
    }
    const int row = m_table->currentIndex().row();
    writeTable();
    m_table->setCurrentIndex(m_table->model()->index(std::max(0, std::min(row, m_table->model()->rowCount() - 1)), 0));
}

void PictureCard::setTableShown(bool shown)
{
    const bool focus = m_picture->hasFocus() || m_table->hasFocus();
    m_switch->setChecked(shown);
    m_table->setVisible(shown);
    m_picture->setVisible(!shown);
    fillTable();
    if (focus) {
        (shown ? static_cast<QWidget*>(m_table) : m_picture)->setFocus(Qt::OtherFocusReason);
    }
}

bool PictureCard::isTableShown() const
{
    return m_table->isVisibleTo(this);
}

} // namespace hf
