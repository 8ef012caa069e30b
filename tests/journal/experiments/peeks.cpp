// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/peeks.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"
#include "journal/relations/relations.h"
#include "support/experiment_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;
using State = ExperimentView::State;

class PeeksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultSeenAfterTheEndIsNoPeek();
    void aClockSetAheadIsSeenWhenItIsSetBack();
    void anEntryAtTheRightTimeWritesItDown();
    void whatWasSeenStaysWhateverIsUndone();
    void anEndTakenBackBeforeAnythingWasShownIsNone();
    void givingUpLookingAndGoingOnIsOne();
    void deletingLookingAndBringingBackIsOne();
    void aKeyOfOneThatWasGivenUpIsOne();
    void aKeyByAClockThatRanAheadIsOne();
    void nothingIsWrittenWhereOneOnlyReads();
};

namespace {

bool seenEarly(JournalFixture& journal, RecordId id)
{
    return look(journal, id).marks.seenEarly.has_value();
}

/// What a program does that shows the result.
bool shows(JournalFixture& journal, RecordId id)
{
    const bool shown = look(journal, id).result.has_value();
    Experiments(*journal).noteShown({&id, shown ? 1U : 0U}, journal.frame());
    return shown;
}

/// Asks how bloating goes with glutamine, as `relate` does; whether something was shown.
bool relates(JournalFixture& journal)
{
    const RelateRequest request{{{"dose.l-glutamine", "gut.bloating", {0}}}, std::nullopt};
    const auto work = std::get<RelateWork>(prepareRelate(*journal, request, journal.frame()));
    std::vector<RelateAnswer> answers = answerRelate(work).value();
    if (answers.front().hidden()) {
        return false;
    }
    answers.front().finding.value.emplace(); // as with days enough
    Experiments(*journal).noteShown(toldIn(answers), journal.frame());
    return true;
}

/// Five days of a test are lived; answers its id.
RecordId begun(JournalFixture& journal)
{
    const RecordId id = start(journal, glutamineDraft()).id;
    for (int i = 0; i < 5; ++i) {
        noonOf(journal, day("2026-11-25") + days{i});
        journal.addOne("bloating 3");
    }
    return id;
}

/// All days are written down by a clock that runs ahead.
void fillAhead(JournalFixture& journal, RecordId id)
{
    live(journal, id, [](Day, bool treated) { return treated ? 2 : 6; });
}

} // namespace

void PeeksTest::aResultSeenAfterTheEndIsNoPeek()
{
    JournalFixture journal;
    const RecordId id = start(journal, glutamineDraft()).id;
    fillAhead(journal, id);

    QVERIFY(shows(journal, id) && shows(journal, id));

    QVERIFY(!seenEarly(journal, id));
    noonOf(journal, journal.frame().today() + days{40});
    QVERIFY(!seenEarly(journal, id));
}

void PeeksTest::aClockSetAheadIsSeenWhenItIsSetBack()
{
    JournalFixture journal;
    const RecordId id = start(journal, glutamineDraft()).id;
    fillAhead(journal, id);
    QVERIFY(shows(journal, id));

    noonOf(journal, day("2026-11-27"));

    QVERIFY(seenEarly(journal, id));
    QVERIFY(!look(journal, id).result);
    Experiments(*journal).noteShown({}, journal.frame());
    noonOf(journal, day("2027-03-01"));
    QVERIFY(look(journal, id).result && seenEarly(journal, id));
}

void PeeksTest::anEntryAtTheRightTimeWritesItDown()
{
    JournalFixture journal;
    const RecordId id = start(journal, glutamineDraft()).id;
    fillAhead(journal, id);
    QVERIFY(shows(journal, id));
    noonOf(journal, day("2026-11-27"));
    journal.addOne("energy 3");

    noonOf(journal, day("2027-03-01"));

    QVERIFY(seenEarly(journal, id));
}

void PeeksTest::whatWasSeenStaysWhateverIsUndone()
{
    JournalFixture journal;
    const RecordId id = begun(journal);
    QVERIFY(!Experiments(*journal).stop(id, "curious", journal.frame()));
    QVERIFY(relates(journal));
    QVERIFY(seenEarly(journal, id));

    // Undo passes over what was seen: it takes back the giving up.
    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
    QCOMPARE(look(journal, id).state, State::running);
    QVERIFY(seenEarly(journal, id));
    for (const Record& record : journal->list(Kind::setting, {})) {
        JournalEntries(*journal).remove({{record.id}}, journal.frame());
        JournalEntries(*journal).erase({{record.id}});
    }
    QVERIFY(seenEarly(journal, id));
    JournalFixture other(2);
    JournalImport(*other).importLog(journal.exportedFile("log.jsonl"), {}, false);
    QVERIFY(seenEarly(other, id));
}

void PeeksTest::anEndTakenBackBeforeAnythingWasShownIsNone()
{
    JournalFixture journal;
    const RecordId id = begun(journal);
    QVERIFY(!Experiments(*journal).stop(id, "by mistake", journal.frame()));
    QVERIFY(!shows(journal, id));
    QVERIFY(!journal.exported().empty());

    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);

    QCOMPARE(look(journal, id).state, State::running);
    QVERIFY(!seenEarly(journal, id));
    QVERIFY(!relates(journal)); // held back again
}

void PeeksTest::givingUpLookingAndGoingOnIsOne()
{
    JournalFixture journal;
    const RecordId id = begun(journal);
    QVERIFY(!relates(journal) && !seenEarly(journal, id));
    QVERIFY(!Experiments(*journal).stop(id, "curious", journal.frame()));

    QVERIFY(relates(journal));

    QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);
    QVERIFY(seenEarly(journal, id));
}

void PeeksTest::deletingLookingAndBringingBackIsOne()
{
    JournalFixture journal;
    const RecordId id = begun(journal);
    JournalEntries(*journal).remove({{id}}, journal.frame());

    QVERIFY(relates(journal));

    JournalEntries(*journal).restore({{id}}, journal.frame());
    QCOMPARE(look(journal, id).state, State::running);
    QVERIFY(seenEarly(journal, id));
}

void PeeksTest::aKeyOfOneThatWasGivenUpIsOne()
{
    JournalFixture journal;
    ExperimentDraft draft = glutamineDraft();
    draft.blind = true;
    const auto started = start(journal, draft);
    noonOf(journal, day("2026-11-29"));
    QVERIFY(!Experiments(*journal).stop(started.id, "curious", journal.frame()));

    QVERIFY(!Experiments(*journal).enterKey(started.id, started.sheet->key, journal.frame()));

    QVERIFY(seenEarly(journal, started.id));
}

void PeeksTest::aKeyByAClockThatRanAheadIsOne()
{
    JournalFixture journal;
    ExperimentDraft draft = glutamineDraft();
    draft.blind = true;
    const auto started = start(journal, draft);
    noonOf(journal, look(journal, started.id).plannedEnd() + days{1});
    QVERIFY(!Experiments(*journal).confirmEnd(started.id, journal.frame()));
    QVERIFY(!Experiments(*journal).enterKey(started.id, started.sheet->key, journal.frame()));

    noonOf(journal, day("2026-11-29"));

    QVERIFY(look(journal, started.id).state == State::running && seenEarly(journal, started.id));
}

void PeeksTest::nothingIsWrittenWhereOneOnlyReads()
{
    JournalFixture journal;
    const RecordId id = start(journal, glutamineDraft()).id;
    fillAhead(journal, id);
    const std::string before = journal.exported();
    journal.reopen(OpenMode::readOnly);

    QVERIFY(shows(journal, id));

    QCOMPARE(journal.exported(), before);
}

HF_TEST(PeeksTest)
#include "peeks.moc"
