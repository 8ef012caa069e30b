// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/settings_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/settings/file_section.h"
#include "ui/features/settings/general_section.h"
#include "ui/features/settings/items_section.h"
#include "ui/features/settings/lock_section.h"
#include "ui/features/settings/reminders_section.h"
#include "ui/features/settings/supplements_section.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hf {

namespace {

constexpr QSize firstSize(780, 540);
constexpr QSize smallest(660, 460);

} // namespace

SettingsDialog::SettingsDialog(const SettingsParts& parts, QWidget* parent)
    : QDialog(parent),
      m_journal(parts.journal),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_status(new StatusLine(StatusLine::Look::plain, this))
{
    setWindowTitle(tr("Settings"));
    setMinimumSize(smallest);
    resize(withType(firstSize));
    JournalBridge& journal = parts.journal;
    add(new GeneralSection(journal, parts.theme, m_stack));
    add(new RemindersSection(journal, parts.autostart, m_stack));
    m_supplements = new SupplementsSection(journal, m_stack);
    add(m_supplements);
    add(new ItemsSection(journal, ItemGroup::gut, m_stack));
    add(new ItemsSection(journal, ItemGroup::recovery, m_stack));
    m_own = new ItemsSection(journal, ItemGroup::own, m_stack);
    add(m_own);
    auto* where = new FileSection(journal, m_stack);
    where->setSyncOffered(parts.sync);
    add(where);
    if (parts.lock != nullptr) {
        add(new LockSection(*parts.lock, m_stack));
    }
    connect(where, &FileSection::folderWanted, this, [this, openLink = parts.openLink] {
        openLink(QUrl::fromLocalFile(QFileInfo(m_journal.path()).absolutePath()));
    });
    connect(where, &FileSection::backupsWanted, this, [this] {
        accept();
        Q_EMIT backupsWanted();
    });
    connect(where, &FileSection::syncWanted, this, [this] {
        accept();
        Q_EMIT syncWanted();
    });
    build();
    showSection(general);
}

SettingsDialog::~SettingsDialog()
{
    // A field stores what was typed when it loses the focus: as long as everybody is there to hear of it.
    if (QWidget* field = focusWidget()) {
        field->clearFocus();
    }
    m_journal.disconnect(this);
}

void SettingsDialog::add(SettingsSection* section)
{
    m_sections.push_back(section);
    m_stack->addWidget(new ScrollColumn(section, m_stack));
    auto* entry = new QListWidgetItem(section->accessibleName(), m_list);
    entry->setSizeHint(QSize(0, controlHeight()));
}

int SettingsDialog::widestRow() const
{
    constexpr int usual = 168;
    constexpr int beside = 2 * space::small;
    int widest = usual - beside;
    for (int row = 0; row < m_list->count(); ++row) {
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    }
    return widest + beside;
}

void SettingsDialog::build()
{
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(widestRow());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false); // Enter belongs to the field that has the focus
    auto* both = new QHBoxLayout;
    both->setSpacing(space::gap);
    both->addWidget(m_list);
    both->addWidget(m_stack, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::gap, space::page, space::gap, space::cardY);
    all->setSpacing(space::gap);
    all->addLayout(both, 1);
    all->addLayout(foot);
    m_status->say(tr("Changes are saved as you make them."));
    auto* undo = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Z")), this);
    connect(undo, &QShortcut::activated, &m_journal, [this] { m_journal.undo(); });
    connect(m_status, &StatusLine::offerTaken, &m_journal, &JournalBridge::follow);
    connect(&m_journal, &JournalBridge::done, m_status, &StatusLine::say);
    connect(&m_journal, &JournalBridge::failed, m_status, &StatusLine::warn);
    connect(&m_journal, &JournalBridge::changed, this, &SettingsDialog::reloadShown);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        reloadShown();
    });
    connect(close, &QPushButton::clicked, this, &SettingsDialog::reject);
}

void SettingsDialog::showSection(Section section)
{
    if (section >= m_list->count()) {
        return;
    }
    m_list->setCurrentRow(section);
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::addSupplement()
{
    showSection(supplements);
    m_supplements->focusNew();
}

void SettingsDialog::addOwnValue()
{
    showSection(ownValues);
    m_own->focusNew();
}

void SettingsDialog::reloadShown()
{
    m_sections.at(static_cast<std::size_t>(m_stack->currentIndex()))->reload();
}

void SettingsDialog::reject()
{
    QWidget* field = focusWidget();
    if (field != nullptr) {
        field->clearFocus();
    }
    const bool refused = m_sections.at(static_cast<std::size_t>(m_stack->currentIndex()))->hasProblem();
    if (refused && !std::exchange(m_warned, true)) {
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::reject();
}

} // namespace hf
