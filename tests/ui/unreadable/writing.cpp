// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/unreadable/full_window.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

constexpr int mostReads = 900;
constexpr int closely = 40; // writing needs fewer
constexpr int apart = 43;

/// Whether anything that was said claims that nothing was stored.
bool saidNothingWasStored(const QSignalSpy& failed)
{
    return std::any_of(failed.begin(), failed.end(), [](const QList<QVariant>& said) {
        return said.first().toString().contains(QStringLiteral("Nothing was saved"));
    });
}

} // namespace

/// The disk fails at every point of an action in turn. What is said of it is true, and nothing becomes two.
class UnreadableWhileWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void nothingWasStoredIsSaidOnlyWhenNothingWas()
    {
        FullWindow window;
        SeededEntropy seed{97};
        Journal other(window.app.file(), OpenMode::existing, window.app.clock, seed);
        int refused = 0;
        int stored = 0;
        int storedUnread = 0;
        for (int reads = 0; reads < mostReads; reads += reads < closely ? 1 : apart) {
            window.log(other, {"run " + std::to_string(10 + reads) +
                               "min rpe 3"}); // what is in memory is old: it is read anew
            window.lookAtTheFile();
            const std::uint64_t before = window.app.journal.stored();
            const QSignalSpy failed(&window.app.bridge, &JournalBridge::failed);
            const QSignalSpy done(&window.app.bridge, &JournalBridge::done);
            window.log(other, {"swim " + std::to_string(10 + reads) + "min rpe 3"});
            window.disk.failReadsAfter(reads);
            const Rating rating{built_in::bloating, static_cast<double>(reads % 11), {window.today, {}}, false, {}, {}};
            const Outcome outcome = window.app.bridge.record({rating}, window.today);
            settle(window.app.window);
            window.disk.failReads(false);
            const bool was = window.app.journal.stored() != before;

            QCOMPARE(outcome.stored, was);
            QCOMPARE(done.count(), was ? 1 : 0);
            QCOMPARE(saidNothingWasStored(failed), !was);
            QVERIFY(failed.count() <= 1);
            refused += was ? 0 : 1;
            stored += was && failed.count() == 0 ? 1 : 0;
            storedUnread += was && failed.count() == 1 ? 1 : 0;
            window.lookAtTheFile();
            const auto found = window.app.journal.list(Kind::rating, {window.today, window.today});
            const bool there = std::any_of(found.begin(), found.end(), [&](const Record& record) {
                const auto& stands = std::get<Rating>(record.body);
                return stands.item == built_in::bloating && stands.value == rating.value;
            });
            QCOMPARE(there, was);
        }
        QVERIFY2(refused > 5 && stored > 5 && storedUnread > 5,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(refused).arg(stored).arg(storedUnread)));
    }

    void aReflectionStaysAndNeverBecomesTwo()
    {
        for (int reads = 0; reads < closely; reads += 3) {
            FullWindow window;
            auto* edit = window.app.window.findChild<QPlainTextEdit*>();
            OpenWindow::press(Qt::Key_W, Qt::AltModifier);
            OpenWindow::type(QStringLiteral("A quiet day."));

            window.disk.failReadsAfter(reads);
            OpenWindow::press(Qt::Key_Tab); // leaving it stores it
            settle(window.app.window);
            QCOMPARE(edit->toPlainText(), QStringLiteral("A quiet day."));
            window.disk.failReads(false);
            edit->setFocus();
            OpenWindow::type(QStringLiteral(" Early to bed."));
            OpenWindow::press(Qt::Key_Tab);
            window.lookAtTheFile();

            const auto notes = window.app.journal.list(Kind::reflection, {window.today, window.today});
            QCOMPARE(notes.size(), std::size_t{1});
            QCOMPARE(edit->toPlainText().toStdString(), std::get<Reflection>(notes.front().body).text);
            QVERIFY(edit->toPlainText().contains(QStringLiteral("A quiet day.")));
            QVERIFY(edit->toPlainText().contains(QStringLiteral("Early to bed.")));
        }
    }
};

HF_TEST(UnreadableWhileWriting)
#include "writing.moc"
