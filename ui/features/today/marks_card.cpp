// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/marks_card.h"

#include "domain/entries/catalogue.h"
#include "journal/journal.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/icons.h"
#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"
#include "ui/features/today/mark_dialog.h"
#include "ui/widgets/chip_flow.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

MarksCard::MarksCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Day marks"), parent),
      m_journal(journal),
      m_flow(new ChipFlow(this))
{
    setAside(tr("explain a day"));
    body()->addWidget(m_flow);
}

void MarksCard::show(const DayView& view)
{
    readUsual(view.day);
    constexpr std::size_t most = 7; // the others are behind the last chip
    std::vector<Shown> shown;
    for (std::size_t i = 0; i < std::min(most, m_usual.size()); ++i) {
        shown.push_back({m_usual[i], {}, {m_day, m_day}});
    }
    for (const Record& record : view.entries) {
        if (const auto* mark = std::get_if<DayMark>(&record.body)) {
            auto found =
                std::find_if(shown.begin(), shown.end(), [mark](const Shown& one) { return one.mark == mark->mark; });
            if (found == shown.end()) {
                found = shown.insert(shown.end(), {mark->mark, {}, mark->range});
            }
            found->records.push_back(record.id);
            found->range = mark->range;
        }
    }
    const bool same =
        std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(), [](const Shown& a, const Shown& b) {
            return a.mark == b.mark && a.records == b.records && a.range.first == b.range.first &&
                   a.range.last == b.range.last;
        });
    m_shown = std::move(shown);
    if (!same) {
        rebuild();
    }
}

/// The chips keep their places while the day stands: what is marked now is not yet what is used most.
void MarksCard::readUsual(Day day)
{
    if (day == m_day && !m_usual.empty()) {
        return;
    }
    m_day = day;
    if (const auto usual = m_journal.ask<std::vector<std::string>>(
            [day](const Journal& journal) { return journal.usualMarks(day); })) {
        m_usual = *usual;
    } else if (m_usual.empty()) {
        m_usual = builtInMarks();
    }
}

void MarksCard::rebuild()
{
    const bool focused = m_flow->isAncestorOf(focusWidget());
    const QString had = focused ? focusWidget()->accessibleName() : QString();
    m_flow->clear();
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Shown& one = m_shown[i];
        const QString name = sentences::markName(one.mark);
        const QString text = one.range.length() == 1
                                 ? name
                                 : tr("%1, %2", "mark, first and last day")
                                       .arg(name, sentences::rangeShort(one.range, m_journal.today()));
        auto* chip = new QPushButton(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), m_flow);
        chip->setCheckable(true);
        chip->setChecked(!one.records.empty());
        chip->setAccessibleName(tr("Mark: %1").arg(name));
        m_flow->add(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] { toggle(i); });
        if (focused && chip->accessibleName() == had) {
            chip->setFocus(Qt::OtherFocusReason);
        }
    }
    auto* more = new QPushButton(m_flow);
    more->setIcon(themeIcon(QStringLiteral("add")));
    more->setAccessibleName(tr("Another mark, or one for several days"));
    more->setToolTip(more->accessibleName());
    m_flow->add(more);
    connect(more, &QPushButton::clicked, this, &MarksCard::askRange);
    if (focused && had == more->accessibleName()) {
        more->setFocus(Qt::OtherFocusReason);
    }
}

void MarksCard::toggle(std::size_t at)
{
    const Shown one = m_shown[at];
    if (!one.records.empty()) {
        m_journal.remove(one.records);
        return;
    }
    store(DayMark{one.mark, {m_day, m_day}, {}, {}});
}

void MarksCard::askRange()
{
    MarkDialog dialog(m_day, m_usual, this);
    // What was chosen stays until it is saved or given up.
    while (dialog.exec() == QDialog::Accepted && !store(dialog.mark())) {
    }
}

bool MarksCard::store(const DayMark& mark)
{
    const Outcome outcome = m_journal.record({mark}, m_day);
    if (outcome.problem) {
        Q_EMIT problem(sentences::problem(*outcome.problem));
    }
    if (!outcome.stored) {
        rebuild(); // the chip must not look as if it were
    }
    return outcome.stored;
}

} // namespace hf
