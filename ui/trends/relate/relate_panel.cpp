// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/relate/relate_panel.h"

#include "ui/journal_bridge.h"
#include "ui/sentences.h"
#include "ui/theme/style.h"
#include "ui/theme/type_scale.h"
#include "ui/trends/relate/questions_dialog.h"
#include "ui/trends/relate/relation_row.h"
#include "ui/trends/relate/sentences_relate.h"
#include "ui/work/work_line.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <memory>

namespace hf {

namespace {

/// What one look at the journal brings.
struct Read {
    std::vector<Metric> metrics;
    std::vector<PickedQuestion> asked;
    RelateWork work;
};

} // namespace

RelatePanel::RelatePanel(JournalBridge& journal, QSettings& settings, QWidget* parent)
    : Card(sentences::relateTitle(), parent),
      m_journal(journal),
      m_questions(settings),
      m_work(new WorkLine(this)),
      m_note(plainLabel({}, TextStep::secondary, this)),
      m_list(new QVBoxLayout),
      m_caution(plainLabel(sentences::relateCaution(), TextStep::secondary, this)),
      m_choose(new QPushButton(tr("&Questions\u2026"), this))
{
    m_note->setWordWrap(true);
    m_caution->setWordWrap(true);
    m_choose->setAccessibleName(tr("Questions of what goes together"));
    setRole(*m_choose, ButtonRole::link);
    m_list->setSpacing(space::gap);
    body()->addWidget(m_work);
    body()->addWidget(m_note);
    body()->addLayout(m_list);
    body()->addWidget(m_caution);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    m_caution->hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RelatePanel::look);
    connect(m_choose, &QPushButton::clicked, this, &RelatePanel::choose);
    connect(m_work, &WorkLine::cancelled, this, [this] { say(sentences::relateStopped()); });
}

void RelatePanel::lookAgain()
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

void RelatePanel::look()
{
    using Answer = std::optional<Read>;
    m_stale = false;
    Answer found = m_journal.ask<Answer>([this](const Journal& journal) -> Answer {
        const TimeFrame frame = m_journal.frame();
        Read read;
        read.metrics = journal.metrics();
        const auto picked = m_questions.picked(read.metrics);
        read.asked = picked ? *picked : spread(usualQuestions(journal, frame), read.metrics);
        auto prepared = prepareRelate(journal, requestOf(read.asked), frame);
        if (auto* work = std::get_if<RelateWork>(&prepared)) {
            read.work = std::move(*work);
        }
        return read;
    });
    if (!found) {
        return; // the failure has been told
    }
    m_metrics = std::move(found->metrics);
    m_asked = std::move(found->asked);
    if (m_asked.empty()) {
        m_work->drop();
        clearRows();
        say(sentences::relateNoQuestions());
        return;
    }
    auto answers = std::make_shared<std::optional<std::vector<RelateAnswer>>>();
    m_work->start(
        sentences::relateWork(m_asked.size()),
        [answers, work = std::move(found->work)](const Progress& progress) { *answers = answerRelate(work, progress); },
        [this, answers] {
            if (*answers) {
                answer(**answers);
            }
        });
    Q_EMIT grew();
}

void RelatePanel::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_caution->setVisible(!m_rows.empty());
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

void RelatePanel::answer(const std::vector<RelateAnswer>& answers)
{
    while (m_rows.size() > answers.size()) {
        RelationRow* last = m_rows.back();
        m_list->removeWidget(last);
        last->hide();
        last->deleteLater();
        m_rows.pop_back();
    }
    std::size_t lookedAt = 0;
    QWidget* before = m_rows.empty() ? nullptr : m_rows.back()->controls().back();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (i == m_rows.size()) {
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
            connect(row, &RelationRow::testWanted, this, [this, i] {
                Q_EMIT experimentWanted(draftOf({m_asked[i].x, m_asked[i].y, m_asked[i].lag, {}}));
            });
        }
        const RelateAnswer& each = answers[i];
        m_rows[i]->show(each, each.hidden() ? nameOf(*each.item.hiddenBy) : QString(), m_journal.catalogue());
        lookedAt = each.finding.value ? each.finding->lookedAt : lookedAt;
    }
    say(sentences::relateLooks(answers.size(), lookedAt));
}

QString RelatePanel::nameOf(RecordId experiment) const
{
    const auto record =
        m_journal.ask<std::optional<Record>>([experiment](const Journal& journal) { return journal.find(experiment); });
    const auto* body = record ? std::get_if<Experiment>(&record->body) : nullptr;
    return body == nullptr ? QString() : sentences::fromUtf8(body->question);
}

ExperimentDraft RelatePanel::draftOf(const RelateItem& item) const
{
    ExperimentDraft draft;
    if (item.x.kind == MetricKind::dose) {
        draft.supplement = item.x.supplement;
    } else if (item.x.kind == MetricKind::item && item.x.yesNo) {
        draft.habit = item.x.item;
    }
    draft.outcome = item.y.name;
    return draft;
}

void RelatePanel::choose()
{
    if (m_metrics.empty()) {
        return;
    }
    QuestionsDialog dialog(m_metrics, m_asked, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (dialog.wantsUsual()) {
        m_questions.forget();
    } else {
        m_questions.pick(dialog.questions());
    }
    clearRows();
    lookAgain();
}

} // namespace hf
