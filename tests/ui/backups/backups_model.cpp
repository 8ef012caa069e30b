// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backups_model.h"

#include "support/test_program.h"
#include "ui/backups/open_backups.h"
#include "ui/features/backups/backup_signs.h"
#include "ui/features/backups/path_label.h"
#include "ui/features/backups/sentences_backups.h"

#include <QtTest/QAbstractItemModelTester>

using namespace hf;
using namespace hf::test;

namespace {

constexpr Digest someDigest{1};

BackupFile madeOn(int daysAgo)
{
    const auto made = std::chrono::floor<seconds>(JournalFixture::instant("2026-11-26T22:10:00+01:00"));
    BackupFile backup;
    backup.file = "journal-" + std::to_string(100 - daysAgo) + ".db";
    backup.number = 100 - daysAgo;
    backup.made = made - std::chrono::hours{24 * daysAgo};
    backup.bytes = 4'718'592;
    backup.reason = BackupReason::quit;
    backup.entries = 4'556 - daysAgo;
    backup.digest = someDigest;
    backup.checked = backup.made;
    return backup;
}

std::vector<BackupFile> madeOnDays(int count)
{
    std::vector<BackupFile> backups;
    for (int back = count - 1; back >= 0; --back) {
        backups.push_back(madeOn(back));
    }
    return backups;
}

/// A model under the eyes of Qt's tester.
struct Shown {
    explicit Shown(std::vector<BackupFile> oldestFirst)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        show(std::move(oldestFirst));
    }
    void show(std::vector<BackupFile> oldestFirst)
    {
        model.show(std::move(oldestFirst), Zone::named("Europe/Berlin").value(), day("2026-11-27"));
    }
    QString cell(int row, BackupsModel::Column column) const { return model.index(row, column).data().toString(); }

    BackupsModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class BackupsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theNewestStandsFirstInWords()
    {
        const Shown shown(madeOnDays(2));

        QCOMPARE(shown.cell(0, BackupsModel::whenColumn), QStringLiteral("Thu 26 Nov 2026, 22:10"));
        QCOMPARE(shown.cell(0, BackupsModel::whyColumn), QStringLiteral("at quit"));
        QCOMPARE(shown.cell(0, BackupsModel::entriesColumn), QStringLiteral("4,556"));
        QCOMPARE(shown.cell(0, BackupsModel::sizeColumn), QStringLiteral("4.5 MB"));
        QCOMPARE(shown.cell(0, BackupsModel::checkedColumn), QStringLiteral("at making"));
        QCOMPARE(shown.cell(1, BackupsModel::whenColumn), QStringLiteral("Wed 25 Nov 2026, 22:10"));
    }

    void everyReasonHasItsWords()
    {
        QStringList words;
        for (const BackupReason reason :
             {BackupReason::asked, BackupReason::daily, BackupReason::quit, BackupReason::import, BackupReason::restore,
              BackupReason::repair, BackupReason::erase, BackupReason::update}) {
            words << sentences::backupWhy(reason);
        }
        words.removeDuplicates();

        QCOMPARE(words.size(), 8);
        QVERIFY(!words.contains(QString()));
        QCOMPARE(sentences::backupWhy(std::nullopt), QStringLiteral("\u2013"));
    }

    void nothingIsWholeBeforeItWasCompared()
    {
        std::vector<BackupFile> backups = madeOnDays(2);
        backups.front().checked.reset();
        Shown shown(backups);
        QCOMPARE(shown.cell(0, BackupsModel::verdictColumn), QStringLiteral("checking\u2026"));
        QCOMPARE(shown.cell(1, BackupsModel::verdictColumn), QStringLiteral("not checked yet"));

        shown.model.note({madeOn(0).file, BackupState::whole, {}});

        QCOMPARE(shown.cell(0, BackupsModel::verdictColumn), QStringLiteral("whole"));
    }

    void whatWasFoundStaysAsLongAsTheNoteIsTheSame()
    {
        Shown shown(madeOnDays(2));
        shown.model.note({madeOn(0).file, BackupState::whole, {}});
        shown.model.note({madeOn(1).file, BackupState::damaged, 3});

        std::vector<BackupFile> again = madeOnDays(2);
        again.back().bytes += 1;
        shown.show(again);

        QCOMPARE(shown.cell(0, BackupsModel::verdictColumn), QStringLiteral("checking\u2026"));
        QCOMPARE(shown.cell(1, BackupsModel::verdictColumn), QStringLiteral("3 faults"));
    }

    void whatIsGoneMeanwhileIsNotNoted()
    {
        Shown shown(madeOnDays(1));

        shown.model.note({madeOn(5).file, BackupState::whole, {}});

        QCOMPARE(shown.model.rowCount(), 1);
        QCOMPARE(shown.cell(0, BackupsModel::verdictColumn), QStringLiteral("checking\u2026"));
    }

    void theFirstElevenAreShownUntilMoreAreAskedFor()
    {
        Shown shown(madeOnDays(28));
        QCOMPARE(shown.model.rowCount(), 11);
        QCOMPARE(shown.model.foldable(), 17);
        shown.model.note({madeOn(27).file, BackupState::whole, {}}); // below the fold

        shown.model.setFolded(false);
        QCOMPARE(shown.model.rowCount(), 28);
        QCOMPARE(shown.cell(27, BackupsModel::verdictColumn), QStringLiteral("whole"));
        QCOMPARE(shown.model.rowOf(madeOn(27).file), 27);

        shown.model.setFolded(true);
        QCOMPARE(shown.model.rowCount(), 11);
        QCOMPARE(shown.model.rowOf(madeOn(27).file), -1);
        QVERIFY(shown.model.at(11) == nullptr);
    }

    void figuresStandAtTheEnd()
    {
        const Shown shown(madeOnDays(1));
        for (int column = 0; column < BackupsModel::columnsInAll; ++column) {
            const bool figures = column == BackupsModel::entriesColumn || column == BackupsModel::sizeColumn;
            const auto side = Qt::Alignment(shown.model.index(0, column).data(Qt::TextAlignmentRole).toInt());
            const auto head =
                Qt::Alignment(shown.model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
            QCOMPARE(side.testFlag(Qt::AlignTrailing), figures);
            QCOMPARE(head, side);
            QVERIFY(!shown.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

    void aPathLosesItsMiddleByWholeFolders()
    {
        const QFontMetrics metrics(QApplication::font());
        const QString path = QStringLiteral("~/.local/share/habitforge/backups");
        const QString shorter = QStringLiteral("~/\u2026/habitforge/backups");

        QCOMPARE(pathWithin(path, metrics, metrics.horizontalAdvance(path)), path);
        QCOMPARE(pathWithin(path, metrics, metrics.horizontalAdvance(shorter)), shorter);
        QCOMPARE(pathWithin(path, metrics, metrics.horizontalAdvance(QStringLiteral("\u2026/backups"))),
                 QStringLiteral("\u2026/backups"));
    }

    void everySignIsSeenInItsColour()
    {
        for (const BackupSign sign : {BackupSign::good, BackupSign::caution}) {
            SignMark mark;
            mark.setSign(sign);
            const QImage image = mark.grab().toImage();
            const QColor wanted = signColour(sign, mark.palette());
            int seen = 0;
            for (int at = 0; at < image.width() * image.height(); ++at) {
                const QColor there = image.pixelColor(at % image.width(), at / image.width());
                seen += std::abs(there.hue() - wanted.hue()) < 12 && there.saturation() > 60 ? 1 : 0;
            }
            QVERIFY2(seen > image.width() / 2, qPrintable(QString::number(seen)));
        }
    }

    void sizesHaveADecimalBelowAHundred()
    {
        QCOMPARE(sentences::sizeOfFile(4'718'592), QStringLiteral("4.5 MB"));
        QCOMPARE(sentences::sizeOfFile(105'906'176), QStringLiteral("101 MB"));
        QCOMPARE(sentences::sizeOfFile(512), QStringLiteral("512 bytes"));
    }
};

HF_TEST(BackupsModelTest)
#include "backups_model.moc"
