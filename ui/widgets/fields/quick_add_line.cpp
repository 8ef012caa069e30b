// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/quick_add_line.h"

#include "domain/entries/checks/unlikely.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/dialogs/caution_gate.h"
#include "ui/widgets/fields/quick_add_edit.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hf {

QuickAddLine::QuickAddLine(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_day(journal.today()),
      m_edit(new QuickAddEdit([&journal]() -> const Catalogue& { return journal.catalogue(); }, this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_preview(plainLabel({}, TextStep::secondary, this))
{
    constexpr int tall = 36;
    m_edit->setMinimumHeight(tall);
    m_edit->setExamples({QStringLiteral("glutamine 5g 14:30"), QStringLiteral("run 45min rpe 6"),
                         QStringLiteral("bloating 3"), QStringLiteral("sleep 7h30")});
    m_edit->setAccessibleName(tr("Quick add"));
    m_add->setMinimumHeight(tall);
    m_add->setAccessibleName(tr("Add what is written"));
    m_add->setAutoDefault(false); // in a dialog Enter belongs to the line
    setRole(*m_add, ButtonRole::primary);
    m_preview->setObjectName(QStringLiteral("quickAddPreview"));
    m_preview->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(space::tiny);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_preview, 1, 0, 1, 2);
    m_preview->hide();

    connect(m_edit, &QLineEdit::textChanged, this, &QuickAddLine::understand);
    connect(m_edit, &QLineEdit::returnPressed, this, &QuickAddLine::add);
    connect(m_add, &QPushButton::clicked, this, &QuickAddLine::add);
    // A name may have been defined meanwhile.
    connect(&m_journal, &JournalBridge::changed, this, &QuickAddLine::understand);
}

void QuickAddLine::setPageDay(Day day)
{
    m_day = day;
    understand();
}

void QuickAddLine::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString QuickAddLine::previewText() const
{
    return m_preview->text();
}

void QuickAddLine::say(const QString& text, bool isProblem)
{
    m_preview->setForegroundRole(isProblem ? QPalette::BrightText : QPalette::PlaceholderText);
    m_preview->setText(text);
    m_preview->setVisible(!text.isEmpty());
}

void QuickAddLine::understand()
{
    m_understood.clear();
    m_offer.reset();
    m_unknown = false;
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        say({}, false);
        return;
    }
    const TimeFrame frame = m_journal.frame(m_day);
    auto read = readQuickAddEntries(text.toStdString(), m_journal.catalogue(), frame);
    if (const auto* problem = std::get_if<QuickAddProblem>(&read)) {
        const bool likeNames = problem->fault == QuickAddFault::unknownWord && !problem->candidates.empty() &&
                               !problem->word.starts_with('"');
        m_offer = likeNames ? std::optional(*problem) : std::nullopt;
        m_unknown = problem->fault == QuickAddFault::unknownWord && !likeNames;
        const QString why = sentences::quickAddProblem(*problem);
        say(likeNames
                ? tr("%1 Return writes \u201C%2\u201D.").arg(why, sentences::fromUtf8(problem->candidates.front()))
                : why,
            true);
        return;
    }
    m_understood = std::get<std::vector<RecordBody>>(std::move(read));
    if (const auto refused = m_journal.refusal(m_understood, m_day)) {
        say(sentences::problem(refused->problem, m_understood[refused->index], m_journal.catalogue()), true);
        return;
    }
    QStringList parts;
    for (const RecordBody& entry : m_understood) {
        parts << sentences::preview(entry, m_journal.catalogue(), frame);
    }
    say(tr("Return saves: %1").arg(parts.join(QStringLiteral("; "))), false);
}

/// Writes the nearest name, if there is one, in the place of the word that is none.
void QuickAddLine::takeOffer()
{
    if (!m_offer) {
        return;
    }
    const auto at = static_cast<qsizetype>(m_offer->at);
    const auto length = static_cast<qsizetype>(m_offer->word.size());
    QByteArray text = m_edit->text().trimmed().toUtf8();
    m_edit->setText(
        QString::fromUtf8(text.replace(at, length, QByteArray::fromStdString(m_offer->candidates.front()))));
}

/// Asks once about what is hardly meant.
bool QuickAddLine::isSure()
{
    const auto& catalogue = m_journal.catalogue();
    const QString text = m_edit->text();
    for (const RecordBody& entry : m_understood) {
        const Dose* dose = unlikelyDose(entry, catalogue);
        const Night* night = unlikelyNight(entry);
        if ((dose != nullptr || night != nullptr) && m_sureOf != text) {
            m_sureOf = text;
            say(dose != nullptr ? sentences::unlikelyAmount(*dose->amount) : sentences::unlikelyNight(*night), true);
            return false;
        }
    }
    m_sureOf.clear();
    return true;
}

void QuickAddLine::add()
{
    understand();
    if (m_understood.empty() || !isSure()) {
        if (m_unknown) {
            say(tr("%1 New supplements and values are made in Settings.").arg(m_preview->text()), true);
        }
        takeOffer();
        m_edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString line = m_edit->text();
    const std::vector<RecordBody> entries = m_understood; // what is typed is read again while a question is open
    askBeforeDoses(m_journal, entries, this);
    const Outcome outcome = m_journal.record(entries, m_day);
    if (outcome.stored) {
        m_edit->remember(line);
        m_edit->clear();
    } else if (outcome.problem) {
        say(sentences::problem(*outcome.problem, entries[outcome.refused], m_journal.catalogue()), true);
    } else {
        say(tr("Not saved. The text is still here; please try again."), true);
    }
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace hf
