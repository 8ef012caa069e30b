// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/dialogs/supply_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_figures.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/widgets/fields/day_edit.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <cmath>

namespace hf {

namespace {

constexpr double centsAUnit = 100;

} // namespace

SupplyDialog::SupplyDialog(JournalBridge& journal, SupplementId supplement, std::vector<Record> packages,
                           QWidget* parent)
    : FormDialog(tr("Packages of %1").arg(sentences::supplementName(supplement, journal.catalogue())), parent),
      m_journal(journal),
      m_supplement(supplement),
      m_packages(std::move(packages)),
      m_which(new QComboBox(this)),
      m_content(new QLineEdit(this)),
      m_from(new DayEdit(journal.today(), this)),
      m_price(new QLineEdit(this)),
      m_currency(new QLineEdit(this)),
      m_remove(new QPushButton(tr("&Remove this package"), this))
{
    build();
    addButtons();
    fill();
    m_content->setFocus();
}

void SupplyDialog::build()
{
    m_which->addItem(tr("a new package"));
    for (const Record& record : m_packages) {
        m_which->addItem(sentences::packageLine(std::get<Supply>(record.body), m_journal.today()));
    }
    addField(tr("&Package"), tr("Package"), m_which)->setVisible(!m_packages.empty());
    m_which->setVisible(!m_packages.empty());
    m_content->setPlaceholderText(tr("such as 500 g"));
    addField(tr("&Holds"), tr("What the package holds"), m_content);
    m_from->setMinimumDate(sentences::dateOf(earliestDay));
    addField(tr("Counts &from"), tr("Counts from"), m_from);
    m_price->setPlaceholderText(tr("may stay empty"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setFixedWidth(m_currency->fontMetrics().horizontalAdvance(QStringLiteral("MMMM")) + 28);
    auto* money = new QWidget(this);
    auto* line = new QHBoxLayout(money);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_price, 1);
    line->addWidget(m_currency);
    m_price->setAccessibleName(tr("Price, may stay empty"));
    QLabel* label = addField(tr("Pri&ce"), tr("Price"), money);
    label->setBuddy(m_price);
    addNote(tr("Doses count against it from that day on. For a package that is open already, write what is left."));
    m_remove->setAutoDefault(false);
    form()->addRow(QString(), m_remove);
    connect(m_which, &QComboBox::currentIndexChanged, this, &SupplyDialog::fill);
    connect(m_remove, &QPushButton::clicked, this, &SupplyDialog::removeChosen);
}

const Record* SupplyDialog::chosen() const
{
    const int index = m_which->currentIndex();
    return index <= 0 ? nullptr : &m_packages.at(static_cast<std::size_t>(index) - 1);
}

void SupplyDialog::fill()
{
    const Record* record = chosen();
    Supply supply;
    supply.from = m_journal.today();
    supply.currency = m_packages.empty() ? QLocale::system().currencySymbol(QLocale::CurrencyIsoCode).toStdString()
                                         : std::get<Supply>(m_packages.front().body).currency;
    if (record != nullptr) {
        supply = std::get<Supply>(record->body);
    }
    m_content->setText(record == nullptr ? QString() : sentences::typed(supply.content));
    m_from->setDay(supply.from);
    m_price->setText(supply.priceCents ? sentences::price(static_cast<double>(*supply.priceCents)) : QString());
    m_currency->setText(sentences::fromUtf8(supply.currency));
    m_remove->setVisible(record != nullptr);
}

bool SupplyDialog::readPrice(std::optional<std::int64_t>& cents) const
{
    if (m_price->text().trimmed().isEmpty()) {
        return true;
    }
    const std::optional<double> price = typedNumber(m_price->text());
    if (!price) {
        return false;
    }
    cents = std::llround(*price * centsAUnit);
    return true;
}

void SupplyDialog::removeChosen()
{
    const Record* record = chosen();
    if (record != nullptr && m_journal.remove({record->id})) {
        accept();
    } else {
        complain(tr("Not removed; please try again."));
    }
}

bool SupplyDialog::store()
{
    const Record* record = chosen();
    Supply supply;
    if (record != nullptr) {
        supply = std::get<Supply>(record->body);
    }
    const Supplement* known = m_journal.catalogue().find(m_supplement);
    const auto content = known == nullptr ? std::nullopt : typedAmount(m_content->text(), *known);
    if (!content) {
        complain(tr("Write what the package holds, for example 500 g."), m_content);
        return false;
    }
    supply.supplement = m_supplement;
    supply.content = *content;
    supply.from = m_from->day();
    supply.priceCents.reset();
    if (!readPrice(supply.priceCents)) {
        complain(tr("Write the price like 24.90, or leave it empty."), m_price);
        return false;
    }
    supply.currency = m_currency->text().trimmed().toStdString();
    const Outcome outcome =
        record != nullptr ? m_journal.change(record->id, supply) : m_journal.record({supply}, m_journal.today());
    if (!outcome.stored) {
        complain(outcome.problem ? sentences::problem(*outcome.problem)
                                 : tr("Not saved. What you wrote is still here; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
