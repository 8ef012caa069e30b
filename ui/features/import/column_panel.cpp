// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/column_panel.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/import/row_list.h"
#include "ui/features/import/sentences_import.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace hf {

namespace {

/// The words of a mapping, in the order of `ColumnRole`.
constexpr std::array<const char*, 13> roleWords{"ignore", "date", "datetime", "time", "name", "value",     "unit",
                                                "note",   "id",   "item",     "dose", "mark", "reflection"};
constexpr int automatic = -1;

bool takesName(ColumnRole role)
{
    return role == ColumnRole::item || role == ColumnRole::dose || role == ColumnRole::mark;
}

} // namespace

ColumnPanel::ColumnPanel(QWidget* parent)
    : QWidget(parent),
      m_rows(new RowList(tr("First rows of the file"), this)),
      m_title(plainLabel({}, TextStep::heading, this)),
      m_role(new QComboBox(this)),
      m_target(new QLineEdit(this)),
      m_names(new QStringListModel(this))
{
    build();
}

void ColumnPanel::build()
{
    m_rows->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_rows->setAccessibleDescription(tr("Left and right go through the columns; Tab leads to what a column means."));
    m_role->setAccessibleName(tr("Meaning of the column"));
    m_role->addItem(QString(), automatic);
    for (std::size_t i = 0; i < roleWords.size(); ++i) {
        m_role->addItem(sentences::columnRoleName(static_cast<ColumnRole>(i)), static_cast<int>(i));
    }
    m_target->setAccessibleName(tr("Name in the journal"));
    auto* names = new QCompleter(m_names, m_target);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    m_target->setCompleter(names);
    m_title->setMinimumWidth(0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* meaning = new QLabel(tr("Me&aning"), this);
    meaning->setBuddy(m_role);
    auto* name = new QLabel(tr("&Name in the journal"), this);
    name->setBuddy(m_target);
    auto* line = new QHBoxLayout;
    line->addWidget(meaning);
    line->addWidget(m_role);
    line->addSpacing(space::small);
    line->addWidget(name);
    line->addWidget(m_target, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::small, space::small, space::small, space::small);
    all->addWidget(m_rows, 1);
    all->addWidget(m_title);
    all->addLayout(line);
    connect(m_rows, &RowList::currentMoved, this, [this](int, int column) { showColumn(column); });
    connect(m_role, &QComboBox::activated, this, &ColumnPanel::takeRole);
    connect(m_target, &QLineEdit::editingFinished, this, &ColumnPanel::takeTarget);
}

void ColumnPanel::forget()
{
    m_choices.clear();
    m_found.clear();
    m_column = 0;
}

void ColumnPanel::show(const ImportPreview& preview, const ImportPlan* plan, const QStringList& knownNames)
{
    m_preview = preview;
    if (plan != nullptr) {
        m_found = plan->columns;
    }
    m_names->setStringList(knownNames);
    fill();
}

void ColumnPanel::fill()
{
    QStringList headers;
    for (std::size_t i = 0; i < m_preview.headers.size(); ++i) {
        headers << headerOf(i) + QLatin1Char('\n') + meaningOf(i);
    }
    std::vector<QStringList> rows;
    for (const std::vector<std::string>& row : m_preview.rows) {
        QStringList& cells = rows.emplace_back();
        for (const std::string& cell : row) {
            cells << sentences::fromUtf8(cell);
        }
    }
    m_rows->show(headers, rows);
    showColumn(static_cast<int>(m_column));
}

QString ColumnPanel::headerOf(std::size_t column) const
{
    const QString header = sentences::fromUtf8(m_preview.headers[column]);
    return header.isEmpty() ? tr("column %1").arg(column + 1) : header;
}

const ColumnMapping* ColumnPanel::found(std::size_t column) const
{
    const auto it = std::find_if(m_found.begin(), m_found.end(),
                                 [column](const ColumnMapping& mapping) { return mapping.column == column; });
    return it == m_found.end() ? nullptr : &*it;
}

QString ColumnPanel::meaningOf(std::size_t column) const
{
    const auto choice = m_choices.find(column);
    const bool chosen = choice != m_choices.end() && choice->second.role;
    const ColumnMapping* mapping = found(column);
    if (!chosen && mapping == nullptr) {
        return tr("meaning open");
    }
    const ColumnRole role = chosen ? *choice->second.role : mapping->role;
    QString target = mapping == nullptr ? QString() : sentences::fromUtf8(mapping->target);
    if (chosen && !choice->second.target.isEmpty()) {
        target = choice->second.target;
    }
    const QString word = sentences::columnRoleName(role);
    return takesName(role) && !target.isEmpty() ? tr("%1: %2").arg(word, target) : word;
}

void ColumnPanel::showColumn(int column)
{
    if (column < 0 || static_cast<std::size_t>(column) >= m_preview.headers.size()) {
        return;
    }
    m_column = static_cast<std::size_t>(column);
    const ColumnMapping* mapping = found(m_column);
    const Choice choice = m_choices.contains(m_column) ? m_choices.at(m_column) : Choice{};
    m_title->setText(tr("Column %1 of %2: %3").arg(column + 1).arg(m_preview.headers.size()).arg(headerOf(m_column)));
    const bool isAutomatic = mapping != nullptr && !choice.role;
    m_role->setItemText(0, isAutomatic ? tr("Automatic: %1").arg(sentences::columnRoleName(mapping->role))
                                       : tr("Automatic"));
    m_role->setCurrentIndex(m_role->findData(choice.role ? static_cast<int>(*choice.role) : automatic));
    const ColumnRole role = choice.role.value_or(mapping != nullptr ? mapping->role : ColumnRole::ignore);
    m_target->setEnabled(takesName(role));
    m_target->setText(choice.target);
    m_target->setPlaceholderText(takesName(role) && mapping != nullptr ? sentences::fromUtf8(mapping->target)
                                                                       : QString());
}

void ColumnPanel::takeRole(int index)
{
    const int value = m_role->itemData(index).toInt();
    Choice& choice = m_choices[m_column];
    const auto role = value == automatic ? std::nullopt : std::optional(static_cast<ColumnRole>(value));
    if (choice.role == role) {
        return;
    }
    choice.role = role;
    choice.target = role && takesName(*role) ? choice.target : QString();
    showColumn(static_cast<int>(m_column));
    Q_EMIT mappingChanged();
}

void ColumnPanel::takeTarget()
{
    const QString target = m_target->text().trimmed();
    Choice& choice = m_choices[m_column];
    const ColumnMapping* mapping = found(m_column);
    if (choice.target == target || (!choice.role && mapping == nullptr)) {
        return;
    }
    choice.target = target;
    choice.role = choice.role.value_or(mapping != nullptr ? mapping->role : ColumnRole::item);
    Q_EMIT mappingChanged();
}

std::string ColumnPanel::nameFor(std::size_t column) const
{
    const std::string& header = m_preview.headers[column];
    const auto same = std::count(m_preview.headers.begin(), m_preview.headers.end(), header);
    return header.empty() || same > 1 ? std::to_string(column + 1) : header;
}

std::vector<std::string> ColumnPanel::mapping() const
{
    std::vector<std::string> all;
    for (const auto& [column, choice] : m_choices) {
        if (!choice.role || column >= m_preview.headers.size()) {
            continue;
        }
        std::string line = nameFor(column) + "=" + roleWords.at(static_cast<std::size_t>(*choice.role));
        if (!choice.target.isEmpty()) {
            line += ":" + choice.target.toStdString();
        }
        all.push_back(std::move(line));
    }
    return all;
}

} // namespace hf
