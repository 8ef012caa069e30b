// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/lock/lock_page.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/lock/app_lock.h"
#include "ui/widgets/fields/buddy_label.h"
#include "ui/widgets/scroll_column.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr int lockColumnWidth = 420;

QLabel* wrappedWords(const QString& text, TextStep step, QWidget* parent)
{
    QLabel* label = plainLabel(text, step, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

LockPage::LockPage(AppLock& lock, QWidget* parent)
    : QWidget(parent),
      m_lock(lock),
      m_code(new QLineEdit(this)),
      m_show(new QPushButton(tr("&Show the window"), this)),
      m_problem(wrappedWords({}, TextStep::body, this))
{
    setAccessibleName(tr("Locked"));
    build();
    fit();
    constexpr std::chrono::milliseconds second{1000};
    m_tick.setInterval(second);
    connect(&m_tick, &QTimer::timeout, this, &LockPage::sayWait);
    connect(m_code, &QLineEdit::returnPressed, this, &LockPage::tryCode);
    connect(m_show, &QPushButton::clicked, this, &LockPage::tryCode);
}

void LockPage::build()
{
    m_show->setDefault(true);
    m_show->setAccessibleName(tr("Show the window"));
    setRole(*m_show, ButtonRole::primary);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    m_forgotten = makeForgotten();
    auto* column = new QWidget;
    column->setFixedWidth(withType(QSize(lockColumnWidth, 0)).width());
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, space::page, 0, space::page);
    lines->setSpacing(space::gap);
    lines->addWidget(plainLabel(tr("Locked"), TextStep::title, column));
    lines->addWidget(wrappedWords(tr("What was typed is kept. Reminders still come, without names and amounts."),
                                  TextStep::secondary, column));
    lines->addWidget(makeCode());
    lines->addWidget(m_problem);
    lines->addWidget(m_forgotten);
    auto* content = new QWidget(this);
    auto* middle = new QVBoxLayout(content);
    auto* across = new QHBoxLayout; // an alignment would take the words for lower than they are
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(2);
    middle->addLayout(across);
    middle->addStretch(3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, 0, space::page, 0);
    all->addWidget(new ScrollColumn(content, this));
}

QWidget* LockPage::makeCode()
{
    m_code->setEchoMode(QLineEdit::Password);
    m_code->setAccessibleName(tr("Code"));
    m_code->setMinimumHeight(controlHeight());
    auto* both = new QWidget(this);
    m_label = buddyLabel(tr("&Code"), m_code, both);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_code, 1);
    line->addWidget(m_show);
    line->addStretch();
    auto* field = new QVBoxLayout(both);
    field->setContentsMargins(0, 0, 0, 0);
    field->setSpacing(space::tiny);
    field->addWidget(m_label);
    field->addLayout(line);
    return both;
}

QWidget* LockPage::makeForgotten()
{
    auto* all = new QWidget(this);
    auto* link = new QPushButton(tr("Forgot the code?"), all);
    link->setAccessibleName(link->text());
    setRole(*link, ButtonRole::link);
    QLabel* meaning = wrappedWords(
        tr("Nobody can read the code, but it can be removed. It is a setting of this computer and no part of the "
           "journal, which stays as it is. Open the settings file in a text editor, delete the line below [lock] that "
           "begins with code=, and save it. Then \u201CShow the window\u201D asks for no code."),
        TextStep::secondary, all);
    QLabel* file = wrappedWords(m_lock.settings().file(), TextStep::secondary, all);
    meaning->hide();
    file->hide();
    auto* lines = new QVBoxLayout(all);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    lines->addWidget(link, 0, Qt::AlignLeading);
    lines->addWidget(meaning);
    lines->addWidget(file);
    connect(link, &QPushButton::clicked, this, [meaning, file] {
        meaning->show();
        file->show();
        QAccessibleEvent alert(meaning, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    return all;
}

void LockPage::fit()
{
    const bool asked = m_lock.settings().hasCode();
    for (QWidget* part : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_code), m_forgotten}) {
        part->setVisible(asked);
    }
}

void LockPage::focusFirst()
{
    (m_code->isHidden() ? static_cast<QWidget*>(m_show) : m_code)->setFocus(Qt::OtherFocusReason);
}

void LockPage::tryCode()
{
    const AppLock::Answer answer = m_lock.unlock(m_code->text());
    if (answer == AppLock::Answer::shown) {
        return; // this page goes
    }
    fit(); // another process may have set a code
    if (answer == AppLock::Answer::wrong) {
        m_code->clear();
        say(tr("This is not the code."));
    }
    focusFirst();
    if (m_lock.waitLeft().count() > 0) {
        sayWait();
        m_tick.start();
    }
}

void LockPage::sayWait()
{
    const auto left = static_cast<int>(m_lock.waitLeft().count());
    if (left == 0) {
        m_tick.stop();
    }
    say(left == 0 ? tr("The next code can be typed now.")
                  : tr("This is not the code. The next one is looked at in %n seconds.", nullptr, left));
}

void LockPage::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->show();
    if (!m_tick.isActive()) { // seconds that pass are not read out
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

/// Nothing shows through, whatever lies below.
void LockPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), palette().window());
}

} // namespace hf
