// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/entry_rows.h"

#include "ui/base/words/sentences.h"
#include "ui/features/history/sentences_history.h"

#include <iterator>

namespace hf {

EntryRow rowOf(const Record& record, const RowStyle& style)
{
    EntryRow row;
    row.record = record;
    row.text = sentences::entry(record.body, style.catalogue);
    row.under = sentences::entryUnder(record.body, style.searched);
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

const Record* EntryRows::recordAt(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[static_cast<std::size_t>(index.row())].record
                                                             : nullptr;
}

QModelIndex EntryRows::indexOf(RecordId id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record.id == id) {
            return index(static_cast<int>(i));
        }
    }
    return {};
}

int EntryRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

EntryRows::Hue EntryRows::hueOf(const RecordBody& body) const
{
    switch (kindOf(body)) {
    case Kind::dose:
        return doseHue;
    case Kind::session:
    case Kind::rest:
        return loadHue;
    case Kind::stool:
    case Kind::fine:
        return gutHue;
    case Kind::rating: {
        const Item* item = m_catalogue.find(std::get<Rating>(body).item);
        const bool own = item == nullptr || item->group == ItemGroup::own;
        return own ? plainHue : item->group == ItemGroup::recovery ? recoveryHue : gutHue;
    }
    case Kind::reflection:
    case Kind::mark:
    case Kind::supplement:
    case Kind::item:
    case Kind::setting:
    case Kind::batch:
    case Kind::undecided:
    case Kind::plan:
    case Kind::pause:
    case Kind::reminder:
    case Kind::supply:
    case Kind::experiment:
        break;
    }
    return plainHue;
}

QVariant EntryRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EntryRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.spoken;
    case underRole:
        return row.under;
    case dateRole:
        return row.date;
    case timeRole:
        return row.time;
    case hueRole:
        return static_cast<int>(hueOf(row.record.body));
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
