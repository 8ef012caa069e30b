// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/ratings_card.h"

#include "domain/entries/checks/unlikely.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/fields/scale_field.h"
#include "ui/widgets/fields/typed_values.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

std::vector<KnownItem> offered(const Catalogue& catalogue, ItemGroup group, Day day)
{
    std::vector<KnownItem> items;
    std::copy_if(catalogue.items.begin(), catalogue.items.end(), std::back_inserter(items), [&](const KnownItem& item) {
        return item.definition.group == group && item.definition.enabledOn(day);
    });
    return items;
}

bool isScale(const Item& item)
{
    constexpr double widest = 10;
    return item.unit.empty() && !item.manyADay && item.low && item.high && *item.high - *item.low <= widest &&
           std::floor(*item.low) == *item.low && std::floor(*item.high) == *item.high && *item.low >= 0;
}

QString inField(double value, const Item& item)
{
    return item.unit == "h" ? hoursToType(value) : sentences::number(value);
}

std::optional<double> fromField(const QString& text, const Item& item)
{
    return item.unit == "h" ? typedHours(text) : typedNumber(text);
}

} // namespace

RatingsCard::RatingsCard(const QString& title, ItemGroup group, JournalBridge& journal, QWidget* parent)
    : Card(title, parent),
      m_journal(journal),
      m_group(group),
      m_grid(nullptr),
      m_holder(nullptr)
{
    // Built at once, so that Tab meets the items where the eye does.
    rebuild(offered(m_journal.catalogue(), m_group, m_journal.today()));
}

void RatingsCard::show(const DayView& view)
{
    if (view.day != m_day) {
        forgetTyped();
    }
    m_day = view.day;
    const std::vector<KnownItem> items = offered(m_journal.catalogue(), m_group, m_day);
    const bool same =
        std::equal(items.begin(), items.end(), m_rows.begin(), m_rows.end(), [](const KnownItem& item, const Row& row) {
            return item.id == row.item.id && item.definition == row.item.definition;
        });
    if (!same) {
        rebuild(items);
    }
    for (Row& row : m_rows) {
        showRow(row, view);
    }
}

/// What was typed and not saved was meant for the day, or the look at it, that is left.
void RatingsCard::forgetTyped()
{
    for (Row& row : m_rows) {
        if (row.field != nullptr) {
            row.field->setModified(false);
            showStored(row);
        }
    }
}

void RatingsCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    if (event->spontaneous()) {
        return;
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const QLineEdit* field = m_rows[at].field;
        if (field != nullptr && field->isModified() && field->text().trimmed() != m_rows[at].refused) {
            readField(at); // the focus leaves it only after this
        }
    }
    // What was refused is not to look as if it were stored. What the machine could not store stays.
    for (Row& row : m_rows) {
        if (row.field != nullptr && row.field->isModified() && row.field->text().trimmed() == row.refused) {
            row.field->setModified(false);
            showStored(row);
        }
    }
}

/// Escape gives a field back what is stored.
bool RatingsCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [watched](const Row& one) { return one.field != nullptr && one.field == watched; });
    if (escape && row != m_rows.end() && row->field->isModified()) {
        row->field->setModified(false);
        showStored(*row);
        return true;
    }
    return Card::eventFilter(watched, event);
}

std::vector<QWidget*> RatingsCard::scales() const
{
    std::vector<QWidget*> scales;
    for (const Row& row : m_rows) {
        if (row.scale != nullptr) {
            scales.push_back(row.scale);
        }
    }
    return scales;
}

std::vector<QWidget*> RatingsCard::way(const QWidget* from) const
{
    std::vector<QWidget*> way;
    for (const Row& row : m_rows) {
        if (row.scale != nullptr) {
            way.push_back(row.scale);
        } else if (!row.stored() || row.field == from) {
            way.push_back(row.field);
        }
    }
    return way;
}

QStringList RatingsCard::open() const
{
    QStringList names;
    for (const Row& row : m_rows) {
        if (!row.stored() && !row.item.definition.manyADay) {
            names << sentences::nameOf(row.item);
        }
    }
    return names;
}

std::pair<int, int> RatingsCard::rooms() const
{
    constexpr int widest = 132; // a longer name takes a second line
    std::pair<int, int> rooms;
    for (const Row& row : m_rows) {
        const QFontMetrics metrics = row.label->fontMetrics();
        const int words = metrics.horizontalAdvance(row.label->text()) + 2;
        rooms.first = std::max(rooms.first, std::min(words, withType(widest)));
        rooms.second = std::max(rooms.second, row.scale == nullptr ? 0 : row.scale->textRoom());
    }
    return rooms;
}

void RatingsCard::align(std::pair<int, int> rooms)
{
    for (const Row& row : m_rows) {
        row.label->setFixedWidth(rooms.first);
        row.label->setMinimumHeight(row.label->heightForWidth(rooms.first));
        if (row.scale != nullptr) {
            row.scale->setTextRoom(rooms.second);
        }
    }
}

bool RatingsCard::takeOverYesterday()
{
    std::vector<RecordBody> ratings;
    const auto before = m_journal.day(m_day - days{1});
    if (!before) {
        return true; // that has been told
    }
    for (const Record& record : before->entries) {
        const auto* rating = std::get_if<Rating>(&record.body);
        const bool open = rating != nullptr && std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
                              return row.item.id == rating->item && !row.stored() && !row.item.definition.manyADay;
                          });
        if (open) {
            Rating same;
            same.item = rating->item;
            same.value = rating->value;
            same.when.day = m_day;
            ratings.emplace_back(same);
        }
    }
    if (ratings.empty()) {
        return false;
    }
    const Outcome outcome = m_journal.record(ratings, m_day);
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem, ratings[outcome.refused], m_journal.catalogue()));
    }
    return true;
}

void RatingsCard::rebuild(const std::vector<KnownItem>& items)
{
    delete m_holder;
    m_rows.clear();
    m_holder = new QWidget(this);
    m_grid = new QGridLayout(m_holder);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    body()->insertWidget(0, m_holder);
    QWidget* previous = header();
    for (const KnownItem& item : items) {
        addRow(item, static_cast<int>(m_rows.size()));
        const Row& row = m_rows.back();
        QWidget* field = row.scale != nullptr ? static_cast<QWidget*>(row.scale) : row.field;
        setTabOrder(previous, field);
        previous = field;
    }
}

void RatingsCard::addRow(const KnownItem& item, int at)
{
    const QString name = sentences::nameOf(item);
    Row row;
    row.item = item;
    const std::string& unit = item.definition.unit;
    row.label = plainLabel(
        unit.empty() || unit == "h" ? name : tr("%1 (%2)", "value, unit").arg(name, sentences::fromUtf8(unit)),
        TextStep::body, m_holder);
    row.label->setWordWrap(true);
    const auto index = static_cast<std::size_t>(at);
    if (isScale(item.definition)) {
        row.scale =
            new ScaleField(static_cast<int>(*item.definition.low), static_cast<int>(*item.definition.high), m_holder);
        row.scale->setColour(m_group == ItemGroup::gut ? &Tokens::gut : &Tokens::recovery);
        row.scale->setAccessibleName(name);
        if (m_group == ItemGroup::recovery && *item.definition.high == 5) {
            row.scale->setWords(sentences::recoveryWord);
        }
        connect(row.scale, &ScaleField::edited, this, [this, index](std::optional<int> points) {
            store(index, points ? std::optional<double>(*points) : std::nullopt);
        });
        connect(row.scale, &ScaleField::wentOn, this, [this, scale = row.scale] { Q_EMIT wentOn(scale); });
        m_grid->addWidget(row.scale, at, 1);
    } else {
        row.field = newField(item.definition, name, index);
        m_grid->addWidget(row.field, at, 1);
    }
    m_grid->addWidget(row.label, at, 0);
    m_rows.push_back(row);
}

QLineEdit* RatingsCard::newField(const Item& item, const QString& name, std::size_t index)
{
    auto* field = new QLineEdit(m_holder);
    field->setAccessibleName(name);
    field->installEventFilter(this);
    const QString hours = QStringLiteral("7h30, 23:15-7:05"); // both ways, as they are typed
    field->setPlaceholderText(item.unit == "h" ? hours : tr("not set"));
    connect(field, &QLineEdit::editingFinished, this, [this, index] {
        if (!m_rows[index].field->hasFocus()) { // Return is told apart, by the next signal
            readField(index);
        }
    });
    connect(field, &QLineEdit::returnPressed, this, [this, index] { finishField(index); });
    return field;
}

void RatingsCard::showRow(Row& row, const DayView& view)
{
    row.record.reset();
    row.rating.reset();
    for (const Record& record : view.entries) {
        const auto* rating = std::get_if<Rating>(&record.body);
        // Of what has several values a day each one typed is another.
        if (rating != nullptr && rating->item == row.item.id && !row.item.definition.manyADay) {
            row.record = record.id;
            row.rating = *rating;
        }
    }
    showStored(row);
}

void RatingsCard::showStored(Row& row)
{
    if (row.scale != nullptr) {
        row.scale->showPoints(row.rating ? std::optional(static_cast<int>(std::lround(row.rating->value)))
                                         : std::nullopt);
    } else if (!row.field->isModified()) {
        row.field->setText(row.rating ? inField(row.rating->value, row.item.definition) : QString());
    }
}

void RatingsCard::store(std::size_t at, std::optional<double> value, std::optional<Night> night)
{
    const Row row = m_rows[at];
    if (!value) {
        if (row.record && !m_journal.remove({*row.record}) && row.scale != nullptr) {
            showStored(m_rows[at]);
        }
        return;
    }
    Rating rating = row.rating.value_or(Rating{}); // its note and its time stay
    rating.item = row.item.id;
    rating.value = *value;
    rating.when.day = m_day;
    rating.night = night;
    rating.fine = false;
    const Outcome outcome = row.record ? m_journal.change(*row.record, rating) : m_journal.record({rating}, m_day);
    if (outcome.problem) {
        m_rows[at].refused = row.field == nullptr ? QString() : row.field->text().trimmed();
        Q_EMIT problem(sentences::problem(*outcome.problem, rating, m_journal.catalogue()));
    }
    if (!outcome.stored && row.scale != nullptr) {
        showStored(m_rows[at]);
    }
}

/// What was refused keeps the focus.
void RatingsCard::finishField(std::size_t at)
{
    readField(at);
    if (!m_rows[at].field->isModified()) {
        Q_EMIT wentOn(m_rows[at].field);
    }
}

/// Asks once about clocks that are more likely the wrong way round.
bool RatingsCard::isSure(std::size_t at, const std::optional<Night>& night)
{
    Rating wanted;
    wanted.night = night;
    const QString text = m_rows[at].field->text();
    const Night* unlikely = unlikelyNight(wanted);
    if (unlikely != nullptr && m_sureOf != text) {
        m_sureOf = text;
        Q_EMIT problem(sentences::unlikelyNight(*unlikely));
        return false;
    }
    m_sureOf.clear();
    return true;
}

void RatingsCard::readField(std::size_t at)
{
    // Saving redraws the page, which must not make a second entry of the same text.
    if (m_reading || !m_rows[at].field->isModified()) {
        return;
    }
    const QString text = m_rows[at].field->text().trimmed();
    const bool hours = m_rows[at].item.definition.unit == "h";
    const std::optional<Night> night = hours ? typedNight(text) : std::nullopt;
    const std::optional<double> value =
        night ? std::optional(night->hours()) : fromField(text, m_rows[at].item.definition);
    m_rows[at].refused = text; // until it is read and stored
    if (!text.isEmpty() && !value) {
        Q_EMIT problem(tr("\u201C%1\u201D is not a value I can use.").arg(text));
        return;
    }
    if (!isSure(at, night)) {
        return;
    }
    m_rows[at].refused.clear();
    m_reading = true;
    m_rows[at].field->setModified(false);
    const std::optional<double> before = m_rows[at].stored();
    store(at, value, night);
    if (m_rows[at].stored() == before && value != before) {
        m_rows[at].field->setText(text); // not saved: the words stay
        m_rows[at].field->setModified(true);
    }
    m_reading = false;
}

} // namespace hf
