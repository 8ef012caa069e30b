// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_book.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"
#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/entry_form/when_fields.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace hf {

namespace {

/// What the dose is an answer to: worked out by its time, a planned dose by its name, or none.
struct Answers {
    std::optional<OccurrenceId> planned;
    bool extra = false;
    bool operator==(const Answers&) const = default;
};

Answers answersOf(const Dose& dose)
{
    return dose.placed ? Answers{} : Answers{dose.answers, dose.extra};
}

class DoseFields final : public EntryFields {
public:
    DoseFields(const Dose& dose, JournalBridge& journal, FormDialog& form)
        : m_journal(journal),
          m_before(dose),
          m_form(form)
    {
        buildSupplement();
        if (dose.state == DoseState::taken) {
            buildAmount();
        }
        m_when.emplace(dose.when, dose.state == DoseState::taken ? WhenFields::Clock::offered : WhenFields::Clock::none,
                       journal, form);
        if (dose.state != DoseState::none) {
            buildAnswers();
        }
        m_note.emplace(dose.note, form);
    }

    QWidget* first() const override { return m_amount != nullptr ? static_cast<QWidget*>(m_amount) : m_supplement; }

    QWidget* clock() const override { return m_when->clock(); }

    std::variant<RecordBody, FormFault> read() const override
    {
        Dose dose = m_before;
        dose.supplement = m_known.at(static_cast<std::size_t>(m_supplement->currentIndex())).id;
        if (m_amount != nullptr) {
            dose.amount = amount();
            if (!dose.amount) {
                return FormFault{Words::tr("This is no amount: write it like 5 or 2.5, and choose the unit."),
                                 m_amount};
            }
        }
        const auto when = m_when->read();
        if (const auto* fault = std::get_if<FormFault>(&when)) {
            return *fault;
        }
        dose.when = std::get<When>(when);
        takeAnswers(dose);
        dose.note = m_note->text();
        return dose;
    }

private:
    void buildSupplement()
    {
        const Catalogue& catalogue = m_journal.catalogue();
        m_supplement = new QComboBox(&m_form);
        for (const KnownSupplement& one : catalogue.supplements) {
            if (!one.definition.hidden || one.id == m_before.supplement) {
                m_known.push_back(one);
            }
        }
        const auto gone = std::find_if(catalogue.goneSupplements.begin(), catalogue.goneSupplements.end(),
                                       [this](const KnownSupplement& one) { return one.id == m_before.supplement; });
        if (gone != catalogue.goneSupplements.end()) {
            m_known.push_back(*gone);
        }
        for (const KnownSupplement& one : m_known) {
            m_supplement->addItem(sentences::nameOf(one));
        }
        const auto own = std::find_if(m_known.begin(), m_known.end(),
                                      [this](const KnownSupplement& one) { return one.id == m_before.supplement; });
        m_supplement->setCurrentIndex(static_cast<int>(own - m_known.begin()));
        m_form.addField(Words::tr("S&upplement"), Words::tr("Supplement"), m_supplement);
    }

    void buildAmount()
    {
        auto* line = new QWidget(&m_form);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::small);
        m_amount = new QLineEdit(line);
        m_amount->setAccessibleName(Words::tr("Amount"));
        m_unit = new QComboBox(line);
        m_unit->setAccessibleName(Words::tr("Unit"));
        row->addWidget(m_amount, 1);
        row->addWidget(m_unit);
        m_form.addField(Words::tr("&Amount"), {}, line)->setBuddy(m_amount);
        fillUnits();
        const Amount was = m_before.amount.value_or(Amount{});
        const Unit shown = was.unit == Unit::scoop ? seriesUnit(was.dimension) : was.unit;
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(static_cast<int>(shown))));
        m_amount->setText(sentences::fromUtf8(decimalIn(was, shown)));
        m_amountBefore = m_amount->text();
        m_unitBefore = m_unit->currentIndex();
        QObject::connect(m_supplement, &QComboBox::currentIndexChanged, m_unit, [this] { fillUnits(); });
    }

    /// Those of the amount there is, and those the chosen supplement is measured in.
    void fillUnits()
    {
        const QVariant chosen = m_unit->currentData();
        const Supplement& supplement = m_known.at(static_cast<std::size_t>(m_supplement->currentIndex())).definition;
        m_unit->clear();
        for (int i = 0; i < static_cast<int>(Unit::scoop); ++i) {
            const auto unit = static_cast<Unit>(i);
            const bool fits = dimensionOf(unit) == dimensionOf(supplement.unit) ||
                              (supplement.usual && dimensionOf(unit) == supplement.usual->dimension) ||
                              (m_before.amount && dimensionOf(unit) == m_before.amount->dimension);
            if (fits) {
                m_unit->addItem(sentences::unitWord(unit), i);
            }
        }
        if (supplement.scoop) {
            m_unit->addItem(sentences::unitWord(Unit::scoop), static_cast<int>(Unit::scoop));
        }
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(chosen)));
    }

    std::optional<Amount> amount() const
    {
        if (m_amount->text() == m_amountBefore && m_unit->currentIndex() == m_unitBefore) {
            return m_before.amount;
        }
        const Supplement& supplement = m_known.at(static_cast<std::size_t>(m_supplement->currentIndex())).definition;
        const auto unit = static_cast<Unit>(m_unit->currentData().toInt());
        Supplement inUnit = supplement;
        inUnit.unit = unit;
        if (unit != Unit::scoop) {
            return typedAmount(m_amount->text(), inUnit);
        }
        return typedAmount(m_amount->text() + QLatin1String(" scoop"), supplement);
    }

    void buildAnswers()
    {
        m_answers = new QComboBox(&m_form);
        m_answersRow = m_form.addField(Words::tr("Answe&rs"), Words::tr("Planned dose that this answers"), m_answers);
        fillAnswers(answersOf(m_before));
        m_when->onDayChanged([this] { fillAnswers({}); });
        QObject::connect(m_supplement, &QComboBox::currentIndexChanged, m_answers, [this] { fillAnswers({}); });
    }

    /// The planned doses of the day that is chosen. Where there are none and nothing was said, there is nothing to ask.
    void fillAnswers(const Answers& chosen)
    {
        const SupplementId supplement = m_known.at(static_cast<std::size_t>(m_supplement->currentIndex())).id;
        const Day day = m_when->day();
        const auto all = m_journal.ask<std::vector<Occurrence>>([&](const Journal& journal) {
            return PlanBook(journal).occurrences({day, day}, m_journal.frame());
        });
        m_choices = {Answers{}};
        m_answers->clear();
        m_answers->addItem(Words::tr("by its time", "which planned dose an entry answers"));
        for (const Occurrence& one : all ? *all : std::vector<Occurrence>{}) {
            if (one.supplement == supplement) {
                m_choices.push_back({one.id, false});
                m_answers->addItem(Words::tr("the %1 dose, %2", "time, amount")
                                       .arg(sentences::clock(one.at), sentences::amount(one.amount)));
            }
        }
        if (chosen.planned && std::find(m_choices.begin(), m_choices.end(), chosen) == m_choices.end()) {
            m_choices.push_back(chosen);
            m_answers->addItem(Words::tr("the one it answers now"));
        }
        m_choices.push_back({std::nullopt, true});
        m_answers->addItem(Words::tr("none: it is extra", "which planned dose an entry answers"));
        const auto at = std::find(m_choices.begin(), m_choices.end(), chosen);
        m_answers->setCurrentIndex(static_cast<int>(at == m_choices.end() ? 0 : at - m_choices.begin()));
        const bool asked = m_choices.size() > 2 || chosen.extra;
        m_answers->setVisible(asked);
        m_answersRow->setVisible(asked);
    }

    void takeAnswers(Dose& dose) const
    {
        if (m_answers == nullptr) {
            return;
        }
        const Answers& chosen = m_choices.at(static_cast<std::size_t>(std::max(0, m_answers->currentIndex())));
        const bool moved = dose.when.day != m_before.when.day || dose.supplement != m_before.supplement;
        if (chosen == answersOf(m_before) && !moved) {
            return; // also what was worked out stays worked out
        }
        dose.answers = chosen.planned;
        dose.extra = chosen.extra;
        dose.placed = false;
    }

    JournalBridge& m_journal;
    Dose m_before;
    FormDialog& m_form;
    std::vector<KnownSupplement> m_known;
    std::vector<Answers> m_choices; ///< a row of `m_answers` each
    QComboBox* m_supplement = nullptr;
    QLineEdit* m_amount = nullptr;
    QComboBox* m_unit = nullptr;
    QString m_amountBefore;
    int m_unitBefore = 0;
    std::optional<WhenFields> m_when;
    QComboBox* m_answers = nullptr;
    QLabel* m_answersRow = nullptr;
    std::optional<NoteField> m_note;
};

} // namespace

std::unique_ptr<EntryFields> fieldsOfDose(const Dose& dose, JournalBridge& journal, FormDialog& form)
{
    return std::make_unique<DoseFields>(dose, journal, form);
}

} // namespace hf
