// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/filter_bar.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/fields/placeholder.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>

namespace hf {

namespace {

constexpr int allParts = static_cast<int>(dayParts.size());

/// Fills a choice anew and keeps what was chosen, if it is still there.
void refillChoice(QComboBox& box, const QString& everything, const QList<std::pair<QString, QString>>& rows)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(everything, QString());
    for (const auto& [text, key] : rows) {
        box.addItem(text, key);
    }
    box.setCurrentIndex(std::max(0, box.findData(before)));
    box.setVisible(!rows.isEmpty());
}

} // namespace

FilterBar::FilterBar(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_grid(new QGridLayout(this)),
      m_search(new QLineEdit(this)),
      m_span(addChoice(tr("Days to list"))),
      m_supplement(addChoice(tr("Supplement"))),
      m_mark(addChoice(tr("Day mark"))),
      m_clear(new QPushButton(tr("Clear"), this)),
      m_chips(new QWidget(this)),
      m_parts(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::small);
    m_search->setPlaceholderText(tr("Search entries and notes"));
    keepWhole(*m_search);
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(tr("Words in entries, notes and reflections (Ctrl+F)"));
    m_clear->setAccessibleName(tr("Clear the filters"));
    m_clear->setToolTip(tr("Show everything of the day again (Esc)"));
    m_clear->setEnabled(false);
    m_span->addItems({tr("This day"), tr("This month"), tr("All days")});
    buildChips();
    arrange(true);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::narrowed);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::searchLeft);
    connect(m_span, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    for (const QComboBox* box : {m_supplement, m_mark}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::narrowed);
    }
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
}

QComboBox* FilterBar::addChoice(const QString& name)
{
    auto* box = new QComboBox(this);
    constexpr int letters = 10;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

void FilterBar::buildChips()
{
    auto* line = new FlowLayout(m_chips);
    const auto add = [this, line](const QString& text, const QString& name, int id) {
        auto* chip = new QPushButton(text, m_chips);
        chip->setCheckable(true);
        chip->setAccessibleName(name);
        m_parts->addButton(chip, id);
        line->add(chip);
    };
    add(tr("All", "chip: all kinds of entries"), tr("All entries"), allParts);
    for (const DayPart part : dayParts) {
        add(sentences::dayPart(part), tr("%1 alone", "chip: a kind of entry").arg(sentences::dayPart(part)),
            static_cast<int>(part));
    }
    m_parts->button(allParts)->setChecked(true);
    tabToChecked(*m_parts);
    connect(m_parts, &QButtonGroup::idToggled, this, [this](int /*id*/, bool checked) {
        if (checked) {
            partChosen();
        }
    });
}

QWidget* FilterBar::chips() const
{
    return m_chips;
}

void FilterBar::refill()
{
    const auto records = m_journal.ask<std::vector<Record>>([](const Journal& journal) {
        const std::optional<DayRange> extent = journal.extent();
        return extent ? journal.list(Kind::mark, *extent) : std::vector<Record>();
    });
    if (!records) {
        return;
    }
    QList<std::pair<QString, QString>> supplements;
    for (const KnownSupplement& known : m_journal.catalogue().supplements) {
        supplements << std::pair(sentences::nameOf(known), QString::fromStdString(toString(known.id)));
    }
    refillChoice(*m_supplement, tr("All supplements"), supplements);
    QList<std::pair<QString, QString>> marks;
    for (const Record& record : *records) {
        const std::string& mark = std::get<DayMark>(record.body).mark;
        const std::pair row(sentences::markName(mark), sentences::fromUtf8(mark));
        if (!marks.contains(row)) {
            marks << row;
        }
    }
    std::sort(marks.begin(), marks.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    refillChoice(*m_mark, tr("All day marks"), marks);
    arrange(m_wide);
}

FilterBar::Span FilterBar::span() const
{
    return static_cast<Span>(std::max(0, m_span->currentIndex()));
}

EntryFilter FilterBar::filter() const
{
    EntryFilter filter;
    if (const std::optional<DayPart> only = part()) {
        filter.kinds = kindsOf(*only);
    }
    const QString supplement = m_supplement->currentData().toString();
    for (const KnownSupplement& known : m_journal.catalogue().supplements) {
        if (!supplement.isEmpty() && QString::fromStdString(toString(known.id)) == supplement) {
            filter.supplement = known.id;
        }
    }
    filter.mark = m_mark->currentData().toString().toStdString();
    filter.text = m_search->text().trimmed().toStdString();
    return filter;
}

std::optional<DayPart> FilterBar::part() const
{
    const int id = m_parts->checkedId();
    return id == allParts ? std::nullopt : std::optional(static_cast<DayPart>(id));
}

bool FilterBar::isNarrowed() const
{
    return isSearched() || part();
}

bool FilterBar::isSearched() const
{
    const EntryFilter now = filter();
    return now.supplement || !now.mark.empty() || !now.text.empty();
}

void FilterBar::narrowed()
{
    const bool now = isSearched();
    if (now != m_wasSearched) {
        // Who looks for something means the whole journal, until a span is chosen.
        const QSignalBlocker quiet(m_span);
        m_span->setCurrentIndex(static_cast<int>(now ? Span::all : Span::day));
    }
    m_wasSearched = now;
    m_clear->setEnabled(isNarrowed());
    Q_EMIT changed();
}

/// A part of the days that are listed anyway.
void FilterBar::partChosen()
{
    tabToChecked(*m_parts);
    m_clear->setEnabled(isNarrowed());
    Q_EMIT changed();
}

void FilterBar::clear()
{
    const bool focus = m_clear->hasFocus();
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox* box : {m_span, m_supplement, m_mark}) {
            box->setCurrentIndex(0);
        }
        m_parts->button(allParts)->setChecked(true);
    }
    m_wasSearched = false;
    m_clear->setEnabled(false);
    if (focus) {
        m_search->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::arrange(bool wide)
{
    m_wide = wide;
    const std::array<QWidget*, 3> choices{m_span, m_supplement, m_mark};
    const auto columns = static_cast<int>(choices.size());
    m_grid->addWidget(m_search, 0, 0, 1, wide ? 1 : columns - 1);
    m_grid->addWidget(m_clear, 0, wide ? columns + 1 : columns - 1);
    for (int i = 0; i < columns; ++i) {
        m_grid->addWidget(choices.at(static_cast<std::size_t>(i)), wide ? 0 : 1, wide ? i + 1 : i);
    }
    for (int column = 0; column <= columns; ++column) {
        m_grid->setColumnStretch(column, wide && column == 0 ? 2 : 1);
    }
    m_grid->setColumnStretch(columns, wide && !m_mark->isHidden() ? 1 : 0);
    m_grid->setColumnStretch(columns + 1, 0);
}

/// The search with all its words, and beside it the choices at their usual size.
int FilterBar::roomForOneLine() const
{
    int room = m_search->minimumWidth() + m_clear->sizeHint().width() + 4 * space::small;
    for (const QComboBox* choice : {m_span, m_supplement, m_mark}) {
        room += choice->minimumSizeHint().width();
    }
    return room;
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const bool wide = width() >= roomForOneLine(); wide != m_wide) {
        arrange(wide);
    }
}

void FilterBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hf
