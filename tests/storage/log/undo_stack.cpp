// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/log/undo_stack.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <array>

using namespace hf;
using namespace hf::test;

class UndoStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStacksAfterAStory_data();
    void theStacksAfterAStory();
    void anActionComesWithAllItsRevisionsInOrder();
    void actionsOfOtherDevicesAreNotOnTheStack();
};

namespace {

ActionId actionOf(QChar name)
{
    return ActionId{builtInUuid(static_cast<std::uint16_t>(1000 + name.unicode()))};
}

QString nameOf(const std::optional<LoggedAction>& action)
{
    if (!action) {
        return QStringLiteral("-");
    }
    const auto& bytes = action->action.value.bytes;
    return QString(QChar(static_cast<char16_t>(bytes[14] * 256 + bytes[15] - 1000)));
}

/// Tells a story such as "a b c=undo:b d=redo:c e=erase".
void tell(TestJournal& journal, const QString& story)
{
    for (const QString& word : story.split(u' ', Qt::SkipEmptyParts)) {
        const QString deed = word.mid(2);
        const auto target = deed.contains(u':') ? std::optional(actionOf(deed.back())) : std::nullopt;
        const Act act = deed.startsWith(QLatin1String("undo"))    ? Act::undo
                        : deed.startsWith(QLatin1String("redo"))  ? Act::redo
                        : deed.startsWith(QLatin1String("erase")) ? Act::erase
                                                                  : Act::change;
        journal.act(actionOf(word.front()), act, target);
    }
}

} // namespace

void UndoStackTest::theStacksAfterAStory_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("redo");

    const auto row = [](const char* name, const char* story, const char* undo, const char* redo) {
        QTest::newRow(name) << QString::fromLatin1(story) << QString::fromLatin1(undo) << QString::fromLatin1(redo);
    };
    row("nothing yet", "", "-", "-");
    row("one action", "a", "a", "-");
    row("two actions", "a b", "b", "-");
    row("one undone", "a b c=undo:b", "a", "c");
    row("both undone", "a b c=undo:b d=undo:a", "-", "d");
    row("undone and redone", "a b c=undo:b d=redo:c", "d", "-");
    row("redone twice", "a b c=undo:b d=undo:a e=redo:d f=redo:c", "f", "-");
    row("both undone, one redone", "a b c=undo:b d=undo:a e=redo:d", "e", "c");
    row("the redo undone", "a b c=undo:b d=redo:c e=undo:d", "a", "e");
    row("the redo undone and redone", "a b c=undo:b d=redo:c e=undo:d f=redo:e", "f", "-");
    row("a new action clears redo", "a b c=undo:b d", "d", "-");
    row("under a new action", "a b c=undo:b d e=undo:d", "a", "e");
    row("an erase clears redo", "a b c=undo:b d=erase", "a", "-");
    row("an erase is no step", "a b c=erase", "b", "-");
    row("undone after an erase", "a b c=erase d=undo:b", "a", "d");
}

void UndoStackTest::theStacksAfterAStory()
{
    QFETCH(QString, story);
    QFETCH(QString, undo);
    QFETCH(QString, redo);
    TestJournal journal;

    tell(journal, story);

    QCOMPARE(nameOf(nextUndo(journal.log())), undo);
    QCOMPARE(nameOf(nextRedo(journal.log())), redo);
}

void UndoStackTest::anActionComesWithAllItsRevisionsInOrder()
{
    TestJournal journal;
    tell(journal, QStringLiteral("a"));
    for (const auto number : std::array<std::uint16_t, 3>{4, 2, 7}) {
        journal.act(actionOf(u'b'), Act::change, std::nullopt, number);
    }

    const auto last = nextUndo(journal.log());
    const auto named = loggedAction(journal.log(), actionOf(u'b'));

    QVERIFY(last && named);
    QCOMPARE(last->revisions.size(), 3U);
    QVERIFY(last->revisions[0].record == record(4) && last->revisions[2].record == record(7));
    QVERIFY(named->revisions == last->revisions);
    QVERIFY(!last->revisions[0].body);
    QVERIFY(!loggedAction(journal.log(), actionOf(u'z')));
}

void UndoStackTest::actionsOfOtherDevicesAreNotOnTheStack()
{
    TestJournal journal;
    tell(journal, QStringLiteral("a"));
    WriteTransaction transaction(journal.database());
    journal.log().adopt(firstRevision(device(90), record(5), stampOf(noon("2026-06-01")), "{}"));
    transaction.commit();

    QCOMPARE(nameOf(nextUndo(journal.log())), QStringLiteral("a"));
    QVERIFY(!loggedAction(journal.log(), ActionId{builtInUuid(500)}));
}

HF_TEST(UndoStackTest)
#include "undo_stack.moc"
