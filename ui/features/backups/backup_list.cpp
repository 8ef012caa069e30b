// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backup_list.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"
#include "ui/features/backups/backup_table.h"
#include "ui/features/backups/sentences_backups.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

BackupList::BackupList(QWidget* parent)
    : QFrame(parent),
      m_model(new BackupsModel(this)),
      m_table(new BackupTable(m_model, this)),
      m_empty(plainLabel(tr("The first backup is made after a day with entries, or now if you ask for it."),
                         TextStep::body, this)),
      m_fold(new QPushButton(this))
{
    // The square corners of the table stay clear of the round ones of the card.
    constexpr int line = 1;
    setAccessibleName(tr("Backups"));
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    setRole(*m_fold, ButtonRole::quiet);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(line, size::cardRadius / 2, line, size::cardRadius / 2);
    all->setSpacing(0);
    all->addWidget(m_empty);
    all->addWidget(m_table);
    all->addWidget(m_fold, 0, Qt::AlignLeading);
    buildChosen();
    all->addWidget(m_chosen);
    connect(m_table, &BackupTable::chosen, this, &BackupList::describe);
    connect(m_table, &BackupTable::columnsChanged, this, &BackupList::describe);
    connect(m_model, &BackupsModel::dataChanged, this, &BackupList::describe);
    connect(m_fold, &QPushButton::clicked, this, &BackupList::turnFold);
    describe();
    describeFold();
}

void BackupList::buildChosen()
{
    m_chosen = new QWidget(this);
    m_name = plainLabel({}, TextStep::heading, m_chosen);
    m_besideNow = plainLabel({}, TextStep::body, m_chosen);
    m_leftOut = plainLabel({}, TextStep::secondary, m_chosen);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel* label : {m_name, m_besideNow, m_leftOut}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    auto* doing = new FlowLayout;
    const auto button = [this, doing](const QString& text, const QString& name) {
        auto* made = new QPushButton(text, m_chosen);
        made->setAccessibleName(name);
        doing->add(made);
        return made;
    };
    m_compare = button(tr("&Compare\u2026"), tr("Compare this backup with now"));
    m_check = button(tr("Check a&gain"), tr("Check this backup again"));
    m_copy = button(tr("&Save a copy\u2026"), tr("Save a copy of this backup"));
    m_restore = button(tr("&Restore\u2026"), tr("Restore this backup"));
    buttons->addLayout(doing);
    auto* line = new FlowLayout(m_chosen);
    line->setContentsMargins(space::gap, space::small + 2, space::gap, space::small);
    line->add(words, FlowLayout::Room::wide);
    line->add(buttons, FlowLayout::Room::end);
    connect(m_compare, &QPushButton::clicked, this, &BackupList::compareWanted);
    connect(m_check, &QPushButton::clicked, this, &BackupList::checkWanted);
    connect(m_copy, &QPushButton::clicked, this, &BackupList::copyWanted);
    connect(m_restore, &QPushButton::clicked, this, &BackupList::restoreWanted);
}

const BackupRow* BackupList::chosen() const
{
    return m_table->current();
}

void BackupList::show(std::vector<BackupFile> oldestFirst, const Zone& zone, Day today)
{
    const BackupRow* before = chosen();
    const std::filesystem::path file = before == nullptr ? std::filesystem::path() : before->backup.file;
    const bool newest = before != nullptr && m_table->currentIndex().row() == 0;
    m_zone = zone;
    m_today = today;
    m_model->show(std::move(oldestFirst), zone, today);
    m_table->choose(newest ? std::filesystem::path() : file);
    describe();
    describeFold();
}

void BackupList::setNow(std::optional<std::int64_t> entries)
{
    m_now = entries;
    describe();
}

void BackupList::describe()
{
    const BackupRow* row = chosen();
    m_empty->setVisible(m_model->all().empty());
    m_table->setVisible(!m_model->all().empty());
    m_chosen->setVisible(row != nullptr);
    if (row == nullptr) {
        return;
    }
    const QString beside = sentences::backupBesideNow(*row, m_now);
    const QString leftOut = sentences::dotted(m_table->leftOut());
    const Moment made = m_zone->at(row->backup.made);
    m_chosen->setAccessibleName(sentences::backupName(made, m_today));
    m_name->setText(sentences::dayMonth(sentences::civilDay(made), m_today));
    m_besideNow->setText(beside);
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    const bool offered = isOffered(row->state);
    for (QPushButton* button : {m_copy, m_restore}) {
        if (!offered && button->hasFocus()) {
            m_check->setFocus(Qt::OtherFocusReason);
        }
        button->setEnabled(offered);
        button->setToolTip(offered ? QString() : beside);
    }
}

void BackupList::describeFold()
{
    const int older = m_model->foldable();
    m_fold->setVisible(older > 0);
    if (older == 0) {
        return;
    }
    const bool folded = m_model->isFolded();
    const Day oldest = sentences::civilDay(m_zone->at(m_model->all().back().backup.made));
    const QString closed = layoutDirection() == Qt::RightToLeft ? QStringLiteral("left") : QStringLiteral("right");
    m_fold->setIcon(themeIcon(folded ? closed : QStringLiteral("down")));
    m_fold->setText(folded ? sentences::olderBackups(older, oldest) : tr("Show the newest only"));
    m_fold->setAccessibleName(m_fold->text());
}

void BackupList::turnFold()
{
    m_model->setFolded(!m_model->isFolded());
    if (chosen() == nullptr) {
        m_table->choose({});
    }
    describeFold();
    describe();
}

void BackupList::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    paintRoundedBox(painter, rect(), {t.surface, t.line, 1, size::cardRadius});
    for (const QWidget* below : {static_cast<const QWidget*>(m_fold), static_cast<const QWidget*>(m_chosen)}) {
        if (below->isVisible() && m_table->isVisible()) {
            painter.fillRect(1, below->y(), width() - 2, 1, t.line);
        }
    }
}

} // namespace hf
