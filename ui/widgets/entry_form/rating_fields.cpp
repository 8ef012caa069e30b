// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/words.h"
#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/entry_form/when_fields.h"
#include "ui/widgets/fields/scale_field.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtWidgets/QLineEdit>

#include <cmath>

namespace hf {

namespace {

constexpr double widestScale = 10;

/// Whether the values are a few whole points, so that a scale can show each.
bool isPoints(const Item& item, double value)
{
    return item.unit.empty() && item.low && item.high && *item.low >= 0 && *item.high - *item.low <= widestScale &&
           std::floor(*item.low) == *item.low && std::floor(*item.high) == *item.high && std::floor(value) == value &&
           value >= *item.low && value <= *item.high;
}

class RatingFields final : public EntryFields {
public:
    RatingFields(const Rating& rating, JournalBridge& journal, FormDialog& form)
        : m_before(rating)
    {
        const Item* known = journal.catalogue().find(rating.item);
        m_item = known == nullptr ? Item{} : *known;
        const QString name = sentences::itemName(rating.item, journal.catalogue());
        if (isPoints(m_item, rating.value)) {
            m_scale = new ScaleField(static_cast<int>(*m_item.low), static_cast<int>(*m_item.high), &form);
            m_scale->setColour(m_item.group == ItemGroup::gut ? &Tokens::gut : &Tokens::recovery);
            m_scale->showPoints(static_cast<int>(rating.value));
            form.addField(name, name, m_scale);
        } else {
            m_field = new QLineEdit(valueToType(), &form);
            m_typedBefore = m_field->text();
            form.addField(m_item.unit.empty() || isHours()
                              ? name
                              : Words::tr("%1 (%2)", "value, unit").arg(name, sentences::fromUtf8(m_item.unit)),
                          name, m_field);
        }
        m_when.emplace(rating.when, WhenFields::Clock::none, journal, form);
        m_note.emplace(rating.note, form);
    }

    QWidget* first() const override { return m_scale != nullptr ? static_cast<QWidget*>(m_scale) : m_field; }

    std::variant<RecordBody, FormFault> read() const override
    {
        Rating rating = m_before;
        if (const auto fault = m_scale != nullptr ? readScale(rating) : readField(rating)) {
            return *fault;
        }
        const auto when = m_when->read();
        if (const auto* fault = std::get_if<FormFault>(&when)) {
            return *fault;
        }
        rating.when = std::get<When>(when);
        rating.note = m_note->text();
        rating.fine = rating.fine && rating.value == m_before.value;
        return rating;
    }

private:
    bool isHours() const { return m_item.unit == "h"; }

    QString valueToType() const
    {
        if (m_before.night) {
            return QStringLiteral("%1-%2").arg(sentences::clockTime(m_before.night->bed),
                                               sentences::clockTime(m_before.night->wake));
        }
        return isHours() ? hoursToType(m_before.value) : sentences::number(m_before.value);
    }

    std::optional<FormFault> readScale(Rating& rating) const
    {
        if (!m_scale->points()) {
            return FormFault{Words::tr("Choose a value, or delete the entry: the day then counts as not rated."),
                             m_scale};
        }
        rating.value = *m_scale->points();
        return std::nullopt;
    }

    std::optional<FormFault> readField(Rating& rating) const
    {
        const QString typed = m_field->text().trimmed();
        if (typed == m_typedBefore) {
            return std::nullopt;
        }
        rating.night = isHours() ? typedNight(typed) : std::nullopt;
        const auto value = rating.night ? std::optional(rating.night->hours())
                           : isHours()  ? typedHours(typed)
                                        : typedNumber(typed);
        if (!value) {
            return FormFault{Words::tr("\u201C%1\u201D is not a value I can use.").arg(typed), m_field};
        }
        rating.value = *value;
        return std::nullopt;
    }

    Rating m_before;
    Item m_item;
    ScaleField* m_scale = nullptr; ///< either this
    QLineEdit* m_field = nullptr;  ///< or this
    QString m_typedBefore;
    std::optional<WhenFields> m_when;
    std::optional<NoteField> m_note;
};

} // namespace

std::unique_ptr<EntryFields> fieldsOfRating(const Rating& rating, JournalBridge& journal, FormDialog& form)
{
    return std::make_unique<RatingFields>(rating, journal, form);
}

} // namespace hf
