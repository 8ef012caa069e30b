// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/supplements_section.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <array>

namespace hf {

namespace {

constexpr std::array offeredUnits{Unit::g, Unit::mg,      Unit::ug,     Unit::iu,   Unit::ml,
                                  Unit::l, Unit::capsule, Unit::tablet, Unit::drop, Unit::piece};

} // namespace

SupplementsSection::SupplementsSection(JournalBridge& journal, QWidget* parent)
    : DefinitionSection(journal,
                        {tr("Supplements"),
                         tr("What you take. A hidden supplement is no longer offered; what was logged stays."),
                         tr("Supplements"), tr("New supplement")},
                        parent),
      m_unit(new QComboBox(this))
{
    for (const Unit unit : offeredUnits) {
        m_unit->addItem(sentences::unitName(unit), static_cast<int>(unit));
    }
    m_unit->setAccessibleName(tr("Unit"));
    form()->addRow(tr("Unit of &bare numbers"), m_unit);
    m_usual = addField(tr("Usual a&mount"), tr("Usual amount"),
                       [this](const QString& text) { return takeAmount(text, &Supplement::usual); });
    m_usual->setPlaceholderText(tr("none, such as 5 g"));
    m_usual->setAccessibleDescription(tr("Today offers it as one button. May stay empty."));
    m_scoop = addField(tr("One sc&oop holds"), tr("Amount of one scoop"),
                       [this](const QString& text) { return takeAmount(text, &Supplement::scoop); });
    m_scoop->setPlaceholderText(tr("no scoop, such as 4.5 g"));
    m_scoop->setAccessibleDescription(tr("So that you can log in scoops. May stay empty."));
    connect(m_unit, &QComboBox::activated, this, &SupplementsSection::takeUnit);
    reload();
}

std::vector<Record> SupplementsSection::definitions() const
{
    const std::vector<KnownSupplement>& known = journal().catalogue().supplements;
    std::vector<Record> records;
    std::transform(known.begin(), known.end(), std::back_inserter(records), [](const KnownSupplement& one) {
        return Record{RecordId{one.id.value}, one.definition};
    });
    return records;
}

RecordBody SupplementsSection::made(const QString& name) const
{
    Supplement supplement;
    supplement.name = name.toStdString();
    return supplement;
}

void SupplementsSection::showFields(const RecordBody& body)
{
    const auto& supplement = std::get<Supplement>(body);
    if (m_unit->findData(static_cast<int>(supplement.unit)) < 0) {
        m_unit->addItem(sentences::unitName(supplement.unit), static_cast<int>(supplement.unit));
    }
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(supplement.unit)));
    put(*m_usual, sentences::typed(supplement.usual));
    put(*m_scoop, sentences::typed(supplement.scoop));
}

void SupplementsSection::takeUnit(int index)
{
    if (const Record* record = current()) {
        auto supplement = std::get<Supplement>(record->body);
        supplement.unit = static_cast<Unit>(m_unit->itemData(index).toInt());
        storeCurrent(supplement);
    }
}

bool SupplementsSection::takeAmount(const QString& text, std::optional<Amount> Supplement::*field)
{
    const Record* record = current();
    if (record == nullptr) {
        return true;
    }
    auto supplement = std::get<Supplement>(record->body);
    supplement.*field = text.isEmpty() ? std::nullopt : typedAmount(text, supplement);
    if (!text.isEmpty() && !(supplement.*field)) {
        complain(tr("\u201C%1\u201D is no amount. Write a number and a unit, for example 5 g.").arg(text));
        return false;
    }
    return storeCurrent(supplement);
}

} // namespace hf
