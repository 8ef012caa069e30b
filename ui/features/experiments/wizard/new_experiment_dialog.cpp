// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/wizard/new_experiment_dialog.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/experiments/wizard/power_page.h"
#include "ui/features/experiments/wizard/sealed_page.h"
#include "ui/features/experiments/wizard/shape_page.h"
#include "ui/features/experiments/wizard/what_page.h"
#include "ui/features/experiments/words/sentences_experiments.h"
#include "ui/features/experiments/words/sentences_periods.h"
#include "ui/widgets/dialogs/caution_gate.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace hf {

NewExperimentDialog::NewExperimentDialog(ExperimentActions desk, const ExperimentDraft& known, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_draft(known),
      m_title(plainLabel({}, TextStep::title, this)),
      m_stack(new QStackedWidget(this)),
      m_what(new WhatPage(desk.journal(), known, this)),
      m_shape(new ShapePage(desk.journal(), this)),
      m_power(new PowerPage(desk, this)),
      m_sealed(new SealedPage(desk.journal().catalogue(), this)),
      m_problem(plainLabel({}, TextStep::body, this)),
      m_buttons(new QHBoxLayout),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    constexpr QSize usual(620, 560);
    setWindowTitle(tr("New experiment"));
    resize(withType(usual));
    build();
    connect(m_back, &QPushButton::clicked, this, &NewExperimentDialog::back);
    connect(m_next, &QPushButton::clicked, this, &NewExperimentDialog::next);
    connect(m_close, &QPushButton::clicked, this, &NewExperimentDialog::reject);
    connect(m_sealed, &SealedPage::sheetSaved, this, [this] { m_close->setFocus(Qt::OtherFocusReason); });
    goTo(Step::what);
}

void NewExperimentDialog::build()
{
    for (QWidget* page : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_shape), static_cast<QWidget*>(m_power),
                          static_cast<QWidget*>(m_sealed)}) {
        auto* scroll = new QScrollArea(m_stack);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(page);
        scroll->viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
        m_stack->addWidget(scroll);
    }
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    setRole(*m_next, ButtonRole::primary);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_buttons->setSpacing(space::small);
    m_buttons->addWidget(m_close);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_back);
    m_buttons->addWidget(m_next);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, space::cardX, space::page, space::cardX);
    all->setSpacing(space::gap);
    all->addWidget(m_title);
    all->addWidget(m_stack, 1);
    all->addWidget(m_problem);
    all->addLayout(m_buttons);
}

void NewExperimentDialog::setPathChooser(PathChooser choose)
{
    m_sealed->setPathChooser(std::move(choose));
}

void NewExperimentDialog::goTo(Step step)
{
    m_step = step;
    complain({});
    m_stack->setCurrentIndex(static_cast<int>(step));
    const bool sealed = step == Step::sealed;
    m_back->setVisible(!sealed && step != Step::what);
    m_next->setVisible(!sealed);
    m_next->setText(step == Step::power ? tr("&Start the experiment") : tr("&Next"));
    m_close->setText(sealed ? tr("&Close") : tr("Cancel"));
    switch (step) {
    case Step::what:
        m_title->setText(tr("1 of 3 \u00B7 What is tested"));
        m_what->start();
        break;
    case Step::shape:
        m_title->setText(tr("2 of 3 \u00B7 How long"));
        m_shape->allowBlind(m_draft.supplement.has_value());
        m_shape->start();
        break;
    case Step::power:
        m_title->setText(tr("3 of 3 \u00B7 Would it notice anything?"));
        m_power->show(m_draft, m_what->outcome() == nullptr ? Metric{} : *m_what->outcome());
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    case Step::sealed:
        m_title->setText(tr("Started and sealed"));
        endHere();
        m_sealed->start();
        break;
    }
}

/// Nothing is left to do but to close, so Return closes, and the window is as tall as its few lines.
void NewExperimentDialog::endHere()
{
    m_close->setAutoDefault(true);
    m_close->setDefault(true);
    setRole(*m_close, ButtonRole::primary);
    m_buttons->addWidget(m_close); // where what goes on stood
    layout()->activate();
    const int lines = m_sealed->layout()->totalHeightForWidth(m_stack->width());
    resize(width(), height() - m_stack->height() + lines);
}

bool NewExperimentDialog::read()
{
    m_shape->fill(m_draft);
    const QString wrong = m_what->fill(m_draft);
    if (!wrong.isEmpty()) {
        complain(wrong);
        return false;
    }
    m_draft.blind = m_draft.blind && m_draft.supplement.has_value();
    const auto problem = m_desk.problemOf(m_draft);
    if (!problem || *problem) {
        complain(problem ? sentences::experimentProblem(**problem) : sentences::notReadNow());
        return false;
    }
    return true;
}

void NewExperimentDialog::next()
{
    if (m_step == Step::power) {
        start();
    } else if (m_step != Step::sealed && read()) {
        goTo(m_step == Step::what ? Step::shape : Step::power);
    }
}

void NewExperimentDialog::back()
{
    m_power->leave();
    goTo(m_step == Step::power ? Step::shape : Step::what);
}

void NewExperimentDialog::start()
{
    m_power->leave();
    const CautionGate gate =
        m_draft.supplement ? askBeforePlan(m_desk.journal(), *m_draft.supplement, this) : CautionGate::open;
    if (gate == CautionGate::putOff) {
        complain(tr("Not started yet: the questions come before the first doses. What you wrote is still here."));
        return;
    }
    if (gate == CautionGate::unread) {
        complain(tr("Not started. What you wrote is still here; please try again."));
        return;
    }
    ExperimentActions::Problem problem;
    const std::optional<StartedExperiment> started = m_desk.start(m_draft, problem);
    if (problem) {
        complain(sentences::experimentProblem(*problem));
    } else if (!started) {
        complain(tr("Not started. What you wrote is still here; please try again."));
    } else {
        m_sealed->show(*started, m_draft);
        goTo(Step::sealed);
    }
}

void NewExperimentDialog::complain(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NewExperimentDialog::reject()
{
    if (m_step == Step::sealed && m_sealed->owesSheet()) {
        QMessageBox box(QMessageBox::Warning, windowTitle(), sentences::sheetNotSaved(), QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        QPushButton* stay = box.addButton(tr("&Back to the sheet"), QMessageBox::RejectRole);
        QAbstractButton* leave = box.addButton(tr("Close &without it"), QMessageBox::DestructiveRole);
        box.setDefaultButton(stay);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() != leave) {
            return;
        }
    }
    m_power->leave();
    QDialog::reject();
}

} // namespace hf
