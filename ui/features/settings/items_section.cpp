// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/items_section.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace hf {

namespace {

DefinitionWords wordsOf(ItemGroup group)
{
    const QString meaning = Words::tr("A hidden item is not offered from today on. The days before stay as "
                                      "they are, and a name counts for them too.");
    switch (group) {
    case ItemGroup::gut:
        return {Words::tr("Gut"), meaning, Words::tr("Gut items"), Words::tr("New gut item")};
    case ItemGroup::recovery:
        return {Words::tr("Recovery"), meaning, Words::tr("Recovery items"), Words::tr("New recovery item")};
    case ItemGroup::own:
        break;
    }
    return {Words::tr("Own values"),
            Words::tr("Anything else that you measure, such as your weight. Rate it on "
                      "Today, or by its name in quick add."),
            Words::tr("Own values"), Words::tr("New value")};
}

} // namespace

ItemsSection::ItemsSection(JournalBridge& journal, ItemGroup group, QWidget* parent)
    : DefinitionSection(journal, wordsOf(group), parent),
      m_group(group),
      m_scale(plainLabel({}, TextStep::secondary, this))
{
    if (group == ItemGroup::own) {
        m_unit = addField(tr("&Unit"), tr("Unit"), [this](const QString& unit) { return takeUnit(unit); });
        m_unit->setPlaceholderText(tr("none, such as kg or min"));
    }
    m_scale->setWordWrap(true);
    form()->addRow(m_scale);
    reload();
}

std::vector<Record> ItemsSection::definitions() const
{
    std::vector<Record> records;
    for (const KnownItem& known : journal().catalogue().items) {
        if (known.definition.group == m_group) {
            records.push_back({RecordId{known.id.value}, known.definition});
        }
    }
    return records;
}

RecordBody ItemsSection::made(const QString& name) const
{
    return newItem(name.toStdString(), m_group);
}

void ItemsSection::showFields(const RecordBody& body)
{
    const auto& item = std::get<Item>(body);
    if (m_unit != nullptr) {
        put(*m_unit, sentences::fromUtf8(item.unit));
    }
    if (!item.low || !item.high) {
        m_scale->setText(tr("Any number."));
        return;
    }
    const QString high = item.unit.empty() ? sentences::number(*item.high) : sentences::value(*item.high, item);
    m_scale->setText((item.better == Better::low    ? tr("From %1 to %2. Lower is better.")
                      : item.better == Better::high ? tr("From %1 to %2. Higher is better.")
                                                    : tr("From %1 to %2."))
                         .arg(sentences::number(*item.low), high));
}

bool ItemsSection::takeUnit(const QString& unit)
{
    const Record* record = current();
    if (record == nullptr) {
        return true;
    }
    auto item = std::get<Item>(record->body);
    item.unit = unit.toStdString();
    return storeCurrent(item);
}

} // namespace hf
