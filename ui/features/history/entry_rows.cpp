// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/entry_rows.h"

#include "ui/base/words/sentences.h"
#include "ui/features/history/day_parts.h"
#include "ui/features/history/sentences_history.h"
#include "ui/widgets/dialogs/entry_dialog.h"

#include <algorithm>
#include <iterator>

namespace hf {

namespace {

EntryRows::Sign signOf(const EntryRow& row)
{
    switch (row.fold) {
    case EntryRow::Fold::closed:
        return EntryRows::unfoldSign;
    case EntryRow::Fold::open:
        return EntryRows::foldSign;
    case EntryRow::Fold::none:
        break;
    }
    return EntryDialog::canEdit(row.records.front().body) ? EntryRows::editSign : EntryRows::noSign;
}

bool standsFor(const EntryRow& row, RecordId id)
{
    return std::any_of(row.records.begin(), row.records.end(), [id](const Record& record) { return record.id == id; });
}

} // namespace

EntryRow rowOf(const Record& record, const RowStyle& style)
{
    EntryRow row;
    row.records = {record};
    // What a reflection says stands below, whole.
    const bool told = std::holds_alternative<Reflection>(record.body);
    row.text = told ? sentences::kind(Kind::reflection) : sentences::entry(record.body, style.catalogue);
    row.textMatch = matchOf(row.text, style.searched, true);
    const QString words = sentences::entryWords(record.body, style.searched);
    row.under = sentences::entryUnder(record.body, style.searched);
    // Words that were searched begin the line.
    row.underMatch = matchOf(words, style.searched);
    if (const std::optional<Moment> at = momentOf(record.body)) {
        row.time = sentences::clock(*at);
    }
    if (const std::optional<DayRange> range = daysOf(record.body); range && style.dates) {
        row.date = sentences::dayInList(range->first);
    }
    row.spoken = sentences::commaList({row.text, row.under, sentences::entryWhen(record.body)});
    return row;
}

EntryRows::EntryRows(const Catalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent),
      m_catalogue(catalogue)
{
}

void EntryRows::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void EntryRows::append(std::vector<EntryRow> rows)
{
    if (rows.empty()) {
        return;
    }
    const auto before = static_cast<int>(m_rows.size());
    beginInsertRows({}, before, before + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

void EntryRows::setSource(std::function<bool()> more, std::function<void()> fetch)
{
    m_more = std::move(more);
    m_fetch = std::move(fetch);
}

const EntryRow* EntryRows::rowAt(const QModelIndex& index) const
{
    const bool there = index.isValid() && checkIndex(index, CheckIndexOption::IndexIsValid);
    return there ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex EntryRows::indexOf(RecordId id, bool folded) const
{
    QModelIndex holds;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!standsFor(m_rows[i], id)) {
            continue;
        }
        if ((m_rows[i].fold != EntryRow::Fold::none) == folded) {
            return index(static_cast<int>(i));
        }
        holds = holds.isValid() ? holds : index(static_cast<int>(i));
    }
    return holds;
}

int EntryRows::entryCount() const
{
    std::size_t count = 0;
    for (const EntryRow& row : m_rows) {
        count += row.nested ? 0 : row.records.size();
    }
    return static_cast<int>(count);
}

int EntryRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

EntryRows::Hue EntryRows::hueOf(const RecordBody& body) const
{
    switch (partOf(body, m_catalogue)) {
    case DayPart::doses:
        return doseHue;
    case DayPart::training:
        return loadHue;
    case DayPart::gut:
        return gutHue;
    case DayPart::recovery: {
        const Item* item = m_catalogue.find(std::get<Rating>(body).item);
        return item == nullptr || item->group == ItemGroup::own ? plainHue : recoveryHue;
    }
    case DayPart::words:
        break;
    }
    return kindOf(body) == Kind::mark ? markHue : plainHue;
}

QVariant EntryRows::data(const QModelIndex& index, int role) const
{
    const EntryRow* row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return row->text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row->spoken;
    case underRole:
        return row->under;
    case sectionRole:
        return row->section;
    case dateRole:
        return row->date;
    case timeRole:
        return row->time;
    case hueRole:
        return static_cast<int>(hueOf(row->records.front().body));
    case signRole:
        return static_cast<int>(signOf(*row));
    case nestedRole:
        return row->nested;
    default:
        return {};
    }
}

bool EntryRows::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && m_more();
}

void EntryRows::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_fetch();
    }
}

} // namespace hf
