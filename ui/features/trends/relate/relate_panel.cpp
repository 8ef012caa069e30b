// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/relate_panel.h"

#include "journal/relations/looks.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/trends/relate/questions_dialog.h"
#include "ui/features/trends/relate/relation_row.h"
#include "ui/features/trends/relate/relations_result.h"
#include "ui/features/trends/relate/sentences_relate.h"
#include "ui/widgets/dialogs/figure_dialog.h"
#include "ui/widgets/work_line.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <memory>

namespace hf {

RelatePanel::RelatePanel(JournalBridge& journal, QSettings& settings, QWidget* parent)
    : Card(sentences::relateTitle(), parent),
      m_journal(journal),
      m_questions(settings),
      m_work(new WorkLine(this)),
      m_note(plainLabel({}, TextStep::secondary, this)),
      m_list(new QVBoxLayout),
      m_caution(plainLabel(sentences::relateCaution(), TextStep::secondary, this)),
      m_why(new QPushButton(tr("Why?"), this)),
      m_choose(new QPushButton(tr("&Questions\u2026"), this))
{
    m_note->setWordWrap(true);
    m_caution->setWordWrap(true);
    m_choose->setAccessibleName(tr("Questions of what goes together"));
    m_why->setAccessibleName(tr("Why looks are counted"));
    setRole(*m_choose, ButtonRole::link);
    setRole(*m_why, ButtonRole::link);
    m_list->setSpacing(space::gap);
    body()->addWidget(m_work);
    body()->addWidget(m_note);
    body()->addWidget(m_why, 0, Qt::AlignLeft);
    body()->addLayout(m_list);
    body()->addWidget(m_caution);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    m_caution->hide();
    m_why->hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RelatePanel::refresh);
    connect(m_why, &QPushButton::clicked, this, &RelatePanel::sayWhyLooksCount);
    connect(m_choose, &QPushButton::clicked, this, &RelatePanel::choose);
    connect(m_work, &WorkLine::cancelled, this, [this] { say(sentences::relateStopped()); });
}

void RelatePanel::reload()
{
    m_stale = true;
    if (isVisible()) {
        m_soon.start(0);
    }
}

void RelatePanel::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (m_stale) {
        m_soon.start(0);
    }
}

bool RelatePanel::isWorking() const
{
    return m_soon.isActive() || m_work->isRunning();
}

QString RelatePanel::note() const
{
    return m_note->text();
}

void RelatePanel::refresh()
{
    m_stale = false;
    auto found = std::make_shared<RelationsResult>();
    m_work->start(
        sentences::relateWork(),
        [found, file = m_journal.file(), patience = m_journal.journal().waitAtMost(), frame = m_journal.frame(),
         remembered = m_questions.remembered()](const Progress& progress) {
            *found = lookAtJournal(file, patience, frame, remembered, progress);
        },
        [this, found] { take(*found); });
    Q_EMIT grew();
}

void RelatePanel::take(RelationsResult& found)
{
    if (const auto* failure = std::get_if<StorageError>(&found)) {
        m_stale = true; // looked for again when the journal can be read
        m_journal.noteUnread(*failure);
        return;
    }
    auto& read = std::get<RelationsRead>(found);
    m_offer = std::move(read.offer);
    m_asked = std::move(read.asked);
    if (m_asked.empty()) {
        clearRows();
        say(sentences::relateNoQuestions());
    } else if (read.answers) {
        answer(*read.answers, m_journal.noteLooks(std::move(read.earlierLooks), shownIn(*read.answers)));
    }
}

void RelatePanel::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_caution->setVisible(!m_rows.empty());
    m_why->setVisible(!m_rows.empty());
    layout()->activate(); // else the height is asked of what it said before
    Q_EMIT grew();
}

void RelatePanel::clearRows()
{
    for (RelationRow* row : m_rows) {
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

void RelatePanel::sayWhyLooksCount()
{
    FigureDialog dialog(sentences::looksWhy(), this);
    dialog.exec();
}

/// Another row below the others, between their keys and the questions.
void RelatePanel::addRow()
{
    QWidget* before = m_rows.empty() ? nullptr : m_rows.back()->controls().back();
    auto* row = new RelationRow(this);
    m_list->addWidget(row);
    row->show();
    m_rows.push_back(row);
    for (QWidget* control : row->controls()) {
        if (before != nullptr) {
            setTabOrder(before, control);
        }
        before = control;
    }
    setTabOrder(before, m_choose);
    connect(row, &RelationRow::testWanted, this, [this, row] {
        if (const auto draft = draftOf(row->answer().item)) {
            Q_EMIT experimentWanted(*draft);
        }
    });
}

void RelatePanel::answer(const std::vector<RelateAnswer>& answers, std::size_t looks)
{
    while (m_rows.size() > answers.size()) {
        RelationRow* last = m_rows.back();
        m_list->removeWidget(last);
        last->hide();
        last->deleteLater();
        m_rows.pop_back();
    }
    std::size_t answered = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (i == m_rows.size()) {
            addRow();
        }
        const RelateAnswer& each = answers[i];
        m_rows[i]->show(each, each.hidden() ? nameOf(*each.item.hiddenBy) : QString(), draftOf(each.item).has_value());
        answered += each.finding ? 1U : 0U;
    }
    say(sentences::relateLooks(answers.size(), answered, looks));
    if (const std::vector<RecordId> told = toldIn(answers); !told.empty()) {
        m_journal.noteShown(told);
    }
}

QString RelatePanel::nameOf(RecordId experiment) const
{
    const auto record =
        m_journal.ask<std::optional<Record>>([experiment](const Journal& journal) { return journal.find(experiment); });
    const auto* body = record && *record ? std::get_if<Experiment>(&(*record)->body) : nullptr;
    return body == nullptr ? QString() : sentences::fromUtf8(body->question);
}

std::optional<ExperimentDraft> RelatePanel::draftOf(const RelateItem& item) const
{
    auto draft =
        item.y.kind == MetricKind::dose ? std::nullopt : draftOn(item.x, m_journal.catalogue(), m_journal.today());
    if (draft) {
        draft->outcome = item.y.name;
    }
    return draft;
}

void RelatePanel::choose()
{
    if (m_offer.metrics.empty()) {
        return;
    }
    QuestionsDialog dialog(m_offer, m_asked, m_questions.remembered().leftOut, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_questions.leaveOut(dialog.leftOut());
    if (dialog.wantsUsual()) {
        m_questions.forget();
    } else {
        m_questions.pick(dialog.questions());
    }
    clearRows();
    reload();
}

} // namespace hf
