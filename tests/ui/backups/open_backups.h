// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/damaged_file.h"
#include "support/journal_fixture.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/features/backups/backup_list.h"
#include "ui/features/backups/backup_table.h"
#include "ui/features/backups/backups_page.h"
#include "ui/features/backups/standing_line.h"
#include "ui/open_window.h"

#include <QtCore/QSettings>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <memory>

namespace hf::test {

/// The page of the backups in a window of its own, on a real journal with its real folder.
class OpenBackups {
public:
    OpenBackups() = default;

    /// Logs something and makes a backup of it, an hour after the one before.
    BackupFile backUpWith(std::initializer_list<const char*> lines)
    {
        journal.clock.set(journal.clock.now() + std::chrono::hours{1});
        journal.add(lines);
        return backUp(journal.path(), BackupReason::quit, journal.clock.now()).made.value();
    }
    std::vector<BackupFile> backups() const { return backupsIn(backupFolderOf(journal.path()), journal.path()); }

    BackupsPage& open(QSize size = QSize(1032, 796))
    {
        page = new BackupsPage(bridge, stateFile(), &window);
        said = std::make_unique<QSignalSpy>(page, &BackupsPage::said);
        warned = std::make_unique<QSignalSpy>(page, &BackupsPage::warned);
        restoring = std::make_unique<QSignalSpy>(page, &BackupsPage::restoreWanted);
        auto* all = new QVBoxLayout(&window);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(page);
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        page->setFocus(Qt::OtherFocusReason);
        wait();
        return *page;
    }
    void wait() const
    {
        [this] { QTRY_VERIFY_WITH_TIMEOUT(!page->isWorking(), 20'000); }();
    }
    /// Presses what has that name, and waits for what follows.
    void press(const char* name) const
    {
        [name] { QVERIFY2(OpenWindow::tabTo(QString::fromUtf8(name)), name); }();
        OpenWindow::press(Qt::Key_Space);
        wait();
    }
    /// The same where a dialog is opened, in which `act` is done.
    bool pressAndIn(const char* name, const std::function<void()>& act) const
    {
        return OpenWindow::tabTo(QString::fromUtf8(name)) && OpenWindow::withDialog(
                                                                 [this] {
                                                                     OpenWindow::press(Qt::Key_Space);
                                                                     wait();
                                                                 },
                                                                 act);
    }

    std::filesystem::path stateFile() const { return journal.beside("keeping.json"); }
    QString standing() const { return page->standing()->text(); }
    QString cell(int row, BackupsModel::Column column) const
    {
        return page->list()->model()->index(row, column).data().toString();
    }
    bool sees(const QString& words) const
    {
        const auto labels = window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    QPushButton* button(const char* name) const
    {
        for (auto* one : window.findChildren<QPushButton*>()) {
            if (one->accessibleName() == QString::fromUtf8(name)) {
                return one;
            }
        }
        throw std::runtime_error(name);
    }
    /// The newest sentence that was told, or nothing.
    static QString lastOf(const QSignalSpy& told) { return told.isEmpty() ? QString() : told.last().at(0).toString(); }

    JournalFixture journal;
    JournalBridge bridge{*journal, journal.clock, journal.place};
    QSettings settings{journal.folder.filePath(QStringLiteral("habitforge.ini")), QSettings::IniFormat};
    Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance()), settings};
    QWidget window;
    BackupsPage* page = nullptr;
    std::unique_ptr<QSignalSpy> said;
    std::unique_ptr<QSignalSpy> warned;
    std::unique_ptr<QSignalSpy> restoring;
};

} // namespace hf::test
