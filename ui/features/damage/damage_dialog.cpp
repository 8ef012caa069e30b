// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/damage/damage_dialog.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/features/damage/choice_card.h"
#include "ui/features/damage/damage_words.h"
#include "ui/widgets/notice_box.h"
#include "ui/widgets/scroll_column.h"

#include <QtCore/QLocale>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

QLabel* wrapped(const QString& text, TextStep step, QWidget* parent)
{
    QLabel* label = plainLabel(text, step, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

DamageDialog::DamageDialog(const BadFile& bad, const Zone& zone, SysMillis now, QWidget* parent)
    : QDialog(parent),
      m_bad(bad),
      m_zone(zone),
      m_now(now),
      m_group(new QButtonGroup(this))
{
    setWindowTitle(QStringLiteral("HabitForge"));
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, space::tiny, 0);
    lines->setSpacing(space::small);
    buildHead(*lines);
    buildChoices(*lines);
    buildDetails(*lines);
    lines->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->addWidget(new ScrollColumn(content, this), 1);
    buildButtons(*all);
    constexpr QSize usual(768, 640);
    resize(withType(usual));
    for (ChoiceCard* card : m_cards) {
        if (card != nullptr) {
            card->button()->setChecked(true);
            card->button()->setFocus();
            break;
        }
    }
    nameGoOn();
}

void DamageDialog::buildHead(QVBoxLayout& all)
{
    auto* mark = new QLabel(this);
    constexpr int markSize = 28;
    mark->setPixmap(themeIcon(QStringLiteral("warning")).pixmap(markSize, markSize));
    mark->setAccessibleName(tr("Warning"));
    QLabel* title = wrapped(heading(), TextStep::title, this);
    QStringList facts{sentences::fromUtf8(m_bad.file.string())};
    if (m_bad.bytes > 0) {
        facts << QLocale().formattedDataSize(static_cast<qint64>(m_bad.bytes), 1, QLocale::DataSizeTraditionalFormat);
    }
    if (m_bad.written) {
        facts << tr("last written %1").arg(momentOf(*m_bad.written));
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(title);
    words->addWidget(wrapped(meaning(), TextStep::body, this));
    words->addWidget(wrapped(sentences::dotted(facts), TextStep::secondary, this));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::gap);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    all.addLayout(head);
    m_said = new NoticeBox(this);
    m_said->hide();
    all.addWidget(m_said);
}

QString DamageDialog::heading() const
{
    if (m_bad.fault == StorageFault::missing) {
        return tr("The journal file is gone");
    }
    if (m_bad.fault == StorageFault::emptyFile) {
        return tr("The journal file is empty");
    }
    return m_bad.damage ? tr("The journal file is damaged") : tr("This file is no journal");
}

QString DamageDialog::meaning() const
{
    if (m_bad.damage) {
        return sentences::damage(*m_bad.damage);
    }
    if (m_bad.fault == StorageFault::missing) {
        return tr("There is no file of this name any more, but there are backups of it. Nothing has been changed.");
    }
    return tr("Nothing of a journal can be read in it. Nothing has been changed.");
}

QString DamageDialog::momentOf(SysSeconds moment) const
{
    const Moment at = m_zone.at(moment);
    const Day day = std::chrono::floor<days>(at.wall());
    const Day today = std::chrono::floor<days>(m_zone.at(std::chrono::floor<seconds>(m_now)).wall());
    return day == today ? tr("today, %1").arg(sentences::clock(at))
                        : tr("%1, %2", "a date, a clock").arg(sentences::dayTitle(day, today), sentences::clock(at));
}

void DamageDialog::buildChoices(QVBoxLayout& all)
{
    all.addSpacing(space::small);
    all.addWidget(plainLabel(tr("What shall be done?"), TextStep::heading, this));
    m_choices = new QWidget(this);
    auto* lines = new QVBoxLayout(m_choices);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    all.addWidget(m_choices);
    buildRepair();
    buildRestore();
    buildRest();
    auto* kept = new NoticeBox(this);
    kept->say(tr("Nothing is overwritten."),
              tr("Repair and restore keep the damaged file beside the journal under another name; the other choices "
                 "leave it where it is."));
    kept->setVisible(m_bad.fault != StorageFault::missing);
    all.addWidget(kept);
}

ChoiceCard* DamageDialog::add(Way way, const QString& name, const QString& meaning, std::int64_t entries)
{
    auto* card = new ChoiceCard(name, meaning, m_choices);
    if (entries >= 0) {
        const std::int64_t all = m_bad.repaired ? m_bad.repaired->entries + m_bad.repaired->gone() : entries;
        const QString count = QLocale().toString(static_cast<qlonglong>(entries));
        card->setCount(way == Way::repair && all > entries
                           ? tr("%1 of %2").arg(count, QLocale().toString(static_cast<qlonglong>(all)))
                           : count,
                       tr("entries"));
    }
    m_choices->layout()->addWidget(card);
    m_group->addButton(card->button(), static_cast<int>(way));
    m_cards.at(static_cast<std::size_t>(way)) = card;
    connect(card->button(), &QRadioButton::toggled, this, &DamageDialog::nameGoOn);
    return card;
}

void DamageDialog::buildRepair()
{
    if (!m_bad.repaired) {
        return;
    }
    const Damage& after = *m_bad.repaired;
    const bool most = m_bad.backups.empty() || after.entries >= m_bad.backups.front().entries.value_or(0);
    ChoiceCard* card = add(Way::repair, tr("&Repair from the log"), sentences::repairOutlook(after), after.entries);
    card->setBadge(most ? tr("keeps most") : QString());
}

void DamageDialog::buildRestore()
{
    if (m_bad.backups.empty()) {
        return;
    }
    const BackupFile& newest = m_bad.backups.front();
    ChoiceCard* card = add(Way::restore, tr("Restore a &backup"),
                           tr("The newest is of %1 and was just found whole. What was entered after it is not in it.")
                               .arg(momentOf(newest.made)),
                           newest.entries.value_or(0));
    if (m_bad.backups.size() < 2) {
        return;
    }
    m_backups = new QComboBox(card);
    m_backups->setAccessibleName(tr("Which backup"));
    constexpr int leastLetters = 16;
    m_backups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_backups->setMinimumContentsLength(leastLetters);
    for (const BackupFile& backup : m_bad.backups) {
        m_backups->addItem(
            tr("%1: %n entries", "a moment", counted(backup.entries.value_or(0))).arg(momentOf(backup.made)));
    }
    connect(m_backups, &QComboBox::activated, card->button(), [card] { card->button()->setChecked(true); });
    card->lines()->addWidget(m_backups);
}

void DamageDialog::buildRest()
{
    if (m_bad.damage) {
        add(Way::salvage, tr("&Save what can be read to another file…"),
            tr("For a look by someone else. The journal itself stays as it is."), m_bad.damage->entries);
        add(Way::readOnly, tr("&Open read-only"), tr("Look, search and export what can be read. Nothing can be added."),
            m_bad.damage->entries);
    }
    if (m_bad.fault == StorageFault::missing) {
        add(Way::makeNew, tr("Begin a &new journal"), tr("The backups stay where they are."), -1);
    }
}

void DamageDialog::buildDetails(QVBoxLayout& all)
{
    if (!m_bad.damage) {
        return;
    }
    auto* fold = new QPushButton(tr("&Details: what was found"), this);
    fold->setCheckable(true);
    fold->setAutoDefault(false);
    setRole(*fold, ButtonRole::link);
    QLabel* details = wrapped(sentences::damageDetails(*m_bad.damage), TextStep::secondary, this);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details->hide();
    connect(fold, &QPushButton::toggled, details, &QWidget::setVisible);
    all.addWidget(fold, 0, Qt::AlignLeading);
    all.addWidget(details);
}

void DamageDialog::buildButtons(QVBoxLayout& all)
{
    auto* quit = new QPushButton(tr("&Quit"), this);
    quit->setAutoDefault(false);
    m_goOn = new QPushButton(this);
    m_goOn->setDefault(true);
    setRole(*m_goOn, ButtonRole::primary);
    auto* line = new QHBoxLayout;
    line->addWidget(quit);
    line->addWidget(wrapped(tr("leaves everything as it is"), TextStep::secondary, this), 1);
    line->addWidget(m_goOn);
    all.addLayout(line);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_goOn, &QPushButton::clicked, this, &QDialog::accept);
}

void DamageDialog::nameGoOn()
{
    if (m_goOn == nullptr) {
        return;
    }
    static constexpr std::array names{QT_TR_NOOP("Repair from the log"), QT_TR_NOOP("Restore the backup"),
                                      QT_TR_NOOP("Save what can be read…"), QT_TR_NOOP("Open read-only"),
                                      QT_TR_NOOP("Begin a new journal")};
    const int id = m_group->checkedId();
    m_goOn->setEnabled(id >= 0);
    m_goOn->setText(id >= 0 ? tr(names.at(static_cast<std::size_t>(id))) : tr("Go on"));
}

std::filesystem::path DamageDialog::backup() const
{
    const int at = m_backups == nullptr ? 0 : m_backups->currentIndex();
    return m_bad.backups.at(static_cast<std::size_t>(at)).file;
}

void DamageDialog::say(const QString& sentence)
{
    m_said->say({}, sentence);
    m_said->show();
}

void DamageDialog::accept()
{
    const int id = m_group->checkedId();
    if (id >= 0) {
        m_chosen = static_cast<Way>(id);
        QDialog::accept();
    }
}

} // namespace hf
