// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogs/caution_dialog.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_cautions.h"
#include "ui/base/words/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_box.h"
#include "ui/widgets/scroll_column.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

QLabel* wrapped(const QString& text, TextStep step, QWidget* parent)
{
    QLabel* label = plainLabel(text, step, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

CautionDialog::CautionDialog(const Article& article, Before before, QWidget* parent)
    : QDialog(parent),
      m_article(article),
      m_before(before)
{
    const QString name = sentences::fromUtf8(article.title);
    setWindowTitle(before == Before::nothing ? tr("Cautions of %1").arg(name)
                   : before == Before::dose  ? tr("Before the first dose of %1").arg(name)
                                             : tr("Before the first plan of %1").arg(name));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::small);
    all->addWidget(wrapped(tr("Does any of these apply to you?"), TextStep::title, this));
    all->addWidget(wrapped(sentences::fromUtf8(article.check->intro), TextStep::secondary, this));
    QWidget* questions = buildQuestions();
    auto* lines = qobject_cast<QVBoxLayout*>(questions->layout());
    buildNone(*lines);
    m_outcome = new NoticeBox(questions);
    lines->addWidget(m_outcome);
    buildNotes(*lines, before);
    m_scroll = new ScrollColumn(questions, this);
    all->addWidget(m_scroll, 1);
    all->addLayout(buildButtons());
    constexpr QSize usual(760, 750);
    resize(withType(usual));
    judge();
    m_rows.front().applies->setFocus();
}

QWidget* CautionDialog::buildQuestions()
{
    auto* questions = new QWidget(this);
    auto* lines = new QVBoxLayout(questions);
    lines->setContentsMargins(0, 0, space::tiny, 0);
    lines->setSpacing(space::small);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(space::tiny);
    grid->setHorizontalSpacing(space::small);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    lines->addLayout(grid);
    addGroup(*grid, CautionCheck::Group::avoid, tr("Do not take it with"));
    addGroup(*grid, CautionCheck::Group::askFirst, tr("Ask a physician first with"));
    return questions;
}

void CautionDialog::addGroup(QGridLayout& grid, CautionCheck::Group group, const QString& heading)
{
    constexpr int columns = 4;
    const int row = grid.rowCount();
    QLabel* words = wrapped(heading, TextStep::heading, this);
    words->setContentsMargins(0, space::small, 0, 0);
    grid.addWidget(words, row, 0, 1, columns);
    for (const CautionCheck::Question& question : m_article.check->questions) {
        if (question.group == group) {
            addQuestion(grid, question);
        }
    }
}

void CautionDialog::addQuestion(QGridLayout& grid, const CautionCheck::Question& question)
{
    constexpr int hintColumn = 1;
    constexpr int appliesColumn = 2;
    constexpr int notSureColumn = 3;
    const int row = grid.rowCount();
    const QString name = sentences::fromUtf8(question.name);
    const QString hint = sentences::fromUtf8(question.hint);
    grid.addWidget(wrapped(name, TextStep::body, this), row, 0);
    grid.addWidget(wrapped(hint, TextStep::secondary, this), row, hintColumn);
    const Row answers{&question, addAnswer(tr("Applies"), tr("%1: applies").arg(name), hint),
                      addAnswer(tr("Not sure"), tr("%1: not sure").arg(name), hint)};
    grid.addWidget(answers.applies, row, appliesColumn);
    grid.addWidget(answers.notSure, row, notSureColumn);
    connect(answers.applies, &QPushButton::toggled, this,
            [this, answers] { answered(answers.applies, answers.notSure); });
    connect(answers.notSure, &QPushButton::toggled, this,
            [this, answers] { answered(answers.notSure, answers.applies); });
    m_rows.push_back(answers);
}

QPushButton* CautionDialog::addAnswer(const QString& text, const QString& name, const QString& about)
{
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(name);
    button->setAccessibleDescription(about);
    button->setCheckable(true);
    button->setAutoDefault(false);
    return button;
}

void CautionDialog::buildNone(QVBoxLayout& lines)
{
    m_none = addAnswer(tr("&None of these applies to me"), tr("None of these applies to me"),
                       tr("one answer for all %n questions", nullptr, counted(m_rows.size())));
    auto* line = new FlowLayout;
    line->add(m_none);
    line->add(wrapped(m_none->accessibleDescription(), TextStep::secondary, this), FlowLayout::Room::wide);
    lines.addSpacing(space::tiny);
    lines.addLayout(line);
    connect(m_none, &QPushButton::toggled, this, &CautionDialog::noneAnswered);
}

void CautionDialog::buildNotes(QVBoxLayout& lines, Before before)
{
    m_keep = new QCheckBox(tr("&Keep my answer in the journal"), this);
    m_keep->setAccessibleDescription(tr("It is shown with the plan."));
    lines.addWidget(m_keep);
    lines.addWidget(wrapped(
        tr("The answer is “none” or “ask first”, never which one, and stands on the plan. Kept in any case: that "
           "you saw these questions, and the day. Nothing leaves this computer."),
        TextStep::secondary, this));
    if (before == Before::dose) {
        lines.addWidget(wrapped(tr("What you took is recorded either way."), TextStep::secondary, this));
    }
    m_sources = wrapped(sentences::cautionsWithSources(m_article), TextStep::secondary, this);
    m_sources->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sources->hide();
    lines.addWidget(m_sources);
    lines.addStretch(1);
}

QLayout* CautionDialog::buildButtons()
{
    m_showSources = new QPushButton(tr("&Read the cautions and sources"), this);
    m_showSources->setAutoDefault(false);
    setRole(*m_showSources, ButtonRole::link);
    connect(m_showSources, &QPushButton::clicked, this, &CautionDialog::showSources);
    auto* later = new QPushButton(tr("Not no&w"), this);
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    m_goOn = new QPushButton(tr("&Continue"), this);
    m_goOn->setDefault(true);
    setRole(*m_goOn, ButtonRole::primary);
    connect(m_goOn, &QPushButton::clicked, this, &QDialog::accept);
    auto* line = new FlowLayout;
    line->add(m_showSources);
    line->add(later, FlowLayout::Room::end);
    line->add(m_goOn);
    return line;
}

void CautionDialog::answered(QPushButton* by, QPushButton* other)
{
    if (by->isChecked()) {
        other->setChecked(false);
        m_none->setChecked(false);
    }
    judge();
}

/// The key of the answer keeps its button down for a moment; a Return that comes in it finds the answer given.
void CautionDialog::keyPressEvent(QKeyEvent* event)
{
    const bool goesOn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (goesOn && m_none->isDown() && !m_none->isChecked()) {
        m_none->setChecked(true);
    }
    QDialog::keyPressEvent(event);
}

void CautionDialog::noneAnswered()
{
    if (m_none->isChecked()) {
        for (const Row& row : m_rows) {
            row.applies->setChecked(false);
            row.notSure->setChecked(false);
        }
    }
    judge();
}

CautionOutcome CautionDialog::outcome() const
{
    std::vector<CautionAnswer> answers;
    answers.reserve(m_rows.size());
    for (const Row& row : m_rows) {
        answers.push_back(row.applies->isChecked()   ? CautionAnswer::Yes
                          : row.notSure->isChecked() ? CautionAnswer::NotSure
                          : m_none->isChecked()      ? CautionAnswer::No
                                                     : CautionAnswer::Unanswered);
    }
    return cautionOutcome(*m_article.check, answers);
}

bool CautionDialog::mayKeep() const
{
    return m_keep->isChecked();
}

void CautionDialog::judge()
{
    const CautionOutcome is = outcome();
    QStringList lines{sentences::fromUtf8(outcomeText(*m_article.check, is))};
    if (is == CautionOutcome::AskFirst) {
        // Before a dose there is no plan yet whose reminders could be off: only what is kept can say so later.
        lines << (m_before == Before::dose
                      ? tr("Where the answer is kept, a plan of %1 does not remind you until you say otherwise.")
                      : tr("Reminders for %1 stay off until you say otherwise."))
                     .arg(sentences::fromUtf8(m_article.title))
              << chosenCautions();
    }
    m_outcome->say(chosenNames(), lines.join(QLatin1Char('\n')));
    m_keep->setEnabled(is != CautionOutcome::Unanswered);
    m_goOn->setEnabled(is != CautionOutcome::Unanswered); // who answers nothing puts it off
    if (isVisible() && is != CautionOutcome::Unanswered) {
        showPart(m_outcome);
        QAccessibleEvent alert(m_outcome, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString CautionDialog::chosenNames() const
{
    QStringList names;
    for (const Row& row : m_rows) {
        const QString name = sentences::fromUtf8(row.question->name);
        if (row.applies->isChecked()) {
            names << tr("Applies: %1").arg(name);
        } else if (row.notSure->isChecked()) {
            names << tr("Not sure: %1").arg(name);
        }
    }
    return names.join(QLatin1Char('\n'));
}

/// What stands behind the questions that were chosen, with its sources.
QString CautionDialog::chosenCautions() const
{
    QStringList lines;
    for (const Row& row : m_rows) {
        if (row.applies->isChecked() || row.notSure->isChecked()) {
            lines << sentences::citedWithSources(m_article, m_article.caution(row.question->caution)->text);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void CautionDialog::showSources()
{
    const bool shown = m_sources->isHidden();
    m_sources->setVisible(shown);
    m_showSources->setText(shown ? tr("&Hide the cautions and sources") : tr("&Read the cautions and sources"));
    if (shown) {
        showPart(m_sources);
    }
}

/// Its height follows the words only with the layout, which is asked for and not done yet.
void CautionDialog::showPart(QWidget* part)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_scroll->ensureWidgetVisible(part, 0, space::small);
    if (QWidget* focus = focusWidget(); focus != nullptr && m_scroll->isAncestorOf(focus)) {
        m_scroll->ensureWidgetVisible(focus, 0, space::small); // where both do not fit, what is worked in goes first
    }
}

} // namespace hf
