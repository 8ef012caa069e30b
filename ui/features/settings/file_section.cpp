// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/file_section.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/flow_layout.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

FileSection::FileSection(JournalBridge& journal, QWidget* parent)
    : SettingsSection(tr("Journal file"),
                      tr("Everything you log stands in this one file on your computer and leaves it only when you "
                         "copy it."),
                      parent),
      m_journal(journal),
      m_path(new QLineEdit(this)),
      m_facts(plainLabel({}, TextStep::secondary, this)),
      m_sync(new QPushButton(tr("&Sync…"), this))
{
    m_path->setReadOnly(true);
    m_path->setAccessibleName(tr("Path of the journal"));
    m_facts->setWordWrap(true);
    auto* open = new QPushButton(tr("&Open its folder"), this);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open the folder of the journal"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(open);
    body()->addLayout(line);
    body()->addWidget(m_facts);
    auto* backups = new QPushButton(tr("&Backups…"), this);
    backups->setAutoDefault(false);
    m_sync->setAutoDefault(false);
    m_sync->hide();
    auto* ways = new FlowLayout;
    ways->add(backups);
    ways->add(m_sync);
    body()->addSpacing(space::small);
    body()->addLayout(ways);
    body()->addStretch(1);
    connect(m_sync, &QPushButton::clicked, this, &FileSection::syncWanted);
    connect(backups, &QPushButton::clicked, this, &FileSection::backupsWanted);
    connect(open, &QPushButton::clicked, this, &FileSection::folderWanted);
    reload();
}

void FileSection::setSyncOffered(bool offered)
{
    m_sync->setVisible(offered);
}

void FileSection::reload()
{
    const auto reply = m_journal.ask<JournalInfo>([](const Journal& journal) { return journal.info(); });
    if (!reply) {
        return;
    }
    const JournalInfo& info = *reply;
    const QLocale locale;
    std::int64_t entries = 0;
    for (const auto& [kind, count] : info.counts) {
        entries += isEntry(kind) ? count : 0;
    }
    QStringList facts{tr("Entries: %1").arg(locale.toString(static_cast<qlonglong>(entries))),
                      locale.formattedDataSize(static_cast<qint64>(info.bytes), 1, QLocale::DataSizeTraditionalFormat)};
    if (info.days) {
        facts << tr("since %1").arg(sentences::dayTitle(info.days->first));
    }
    m_facts->setText(sentences::dotted(facts));
    m_path->setText(m_journal.path());
    m_path->setCursorPosition(0);
}

} // namespace hf
