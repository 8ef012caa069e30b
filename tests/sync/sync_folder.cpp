// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sync_folder.h"
#include "domain/files/file_error.h"
#include "support/test_program.h"
#include "sync/segment.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

using namespace hf;

class SyncFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAMarkedFolderIsOne()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(!isSyncFolder(path));
        QVERIFY(!isSyncFolder(path / "missing"));
        std::ofstream(path / syncMark) << markText();
        QVERIFY(isSyncFolder(path));
    }

    void copiesOfASyncerAreFoundAndNothingElse()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        for (const char* name : {"b.segment", "a.sync-conflict-20260301-080000-ABCDEFG.segment", ".hidden.segment",
                                 ".syncthing.b.segment.tmp", "journal.db"}) {
            std::ofstream(path / name) << "x";
        }
        std::filesystem::create_symlink(path / "b.segment", path / "link.segment");
        std::filesystem::create_directory(path / "folder.segment");

        const auto files = segmentFilesIn(path);

        QCOMPARE(files.size(), std::size_t{2});
        QCOMPARE(files[0].filename().string(), std::string("a.sync-conflict-20260301-080000-ABCDEFG.segment"));
        QCOMPARE(files[1].filename().string(), std::string("b.segment"));
    }

    void whatCannotBeReadIsAnError()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY_THROWS_EXCEPTION(FileError, segmentFilesIn(path / "missing"));
        QVERIFY_THROWS_EXCEPTION(FileError, readSegmentFile(path / "missing.segment"));
        const std::filesystem::path large = path / "large.segment";
        std::ofstream(large) << "x";
        std::filesystem::resize_file(large, largestSegment + 1);
        QVERIFY_THROWS_EXCEPTION(FileError, readSegmentFile(large));
    }
};

HF_TEST(SyncFolderTest)
#include "sync_folder.moc"
