// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/cautions/cautions.h"

#include "domain/entries/catalogue.h"
#include "journal/journal_entries.h"
#include "journal/journal_undo.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using hf::test::day;
using hf::test::JournalFixture;

namespace {

const SupplementId glutamine = builtInCatalogue().supplements.front().id;

CautionsDue due(JournalFixture& journal, int version = 1)
{
    return cautionsDue(*journal, glutamine, version, journal.frame());
}

void record(JournalFixture& journal, const RecordBody& body)
{
    QVERIFY(
        std::holds_alternative<std::vector<RecordId>>(JournalEntries(*journal).record({&body, 1}, journal.frame())));
}

} // namespace

class CautionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTextReadsBack()
    {
        for (const CautionsKept kept : {CautionsKept::nothing, CautionsKept::noneNamed, CautionsKept::askFirst}) {
            const CautionsRead read{3, day("2026-03-04"), kept};
            QVERIFY(cautionsIn(cautionsText(read)) == read);
        }
        QCOMPARE(cautionsText({1, day("2026-03-04"), CautionsKept::askFirst}), std::string("1 2026-03-04 ask-first"));
        for (const char* other : {"", "1", "1 2026-03-04 liver", "0 2026-03-04", "one 2026-03-04", "1 2026-02-30"}) {
            QVERIFY2(!cautionsIn(other), other);
        }
    }

    void theyStandBeforeTheFirstDoseAndAreToldOfOneInUse()
    {
        JournalFixture journal;
        QVERIFY(due(journal) == CautionsDue::beforeFirst);

        Dose dose;
        dose.supplement = glutamine;
        dose.amount = builtInCatalogue().supplements.front().definition.usual;
        dose.when.day = journal.frame().today();
        record(journal, dose);
        QVERIFY(due(journal) == CautionsDue::told);

        noteCautionsRead(*journal, "l-glutamine", {1, journal.frame().today(), CautionsKept::askFirst},
                         journal.frame());
        QVERIFY(due(journal) == CautionsDue::no);
        QVERIFY(due(journal, 2) == CautionsDue::told); // they have changed since
        QVERIFY(cautionsRead(*journal, "l-glutamine")->kept == CautionsKept::askFirst);
    }

    void undoTakesTheDoseBackAndNotTheReading()
    {
        JournalFixture journal;
        record(journal, RestDay{journal.frame().today(), std::nullopt});
        noteCautionsRead(*journal, "l-glutamine", {1, journal.frame().today(), CautionsKept::nothing}, journal.frame());

        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);

        QVERIFY(due(journal) == CautionsDue::no);
        QVERIFY(journal->list(Kind::rest, {journal.frame().today(), journal.frame().today()}).empty());
    }

    void theArticleIsFoundByTheSupplement()
    {
        const Catalogue catalogue = builtInCatalogue();
        const Article* article = cautionedArticle(catalogue, glutamine);

        QVERIFY(article != nullptr && article->slug == "l-glutamine");
        QVERIFY(cautionedArticle(catalogue, SupplementId{builtInUuid(901)}) == nullptr);
        QVERIFY(firstCaution(*article).starts_with("Do not take it with liver disease"));
        QVERIFY(firstCaution(*article).find('[') == std::string::npos);
    }

    void whatWasNotReadAsItIsNowIsUnread()
    {
        JournalFixture journal;
        const Article* article = cautionedArticle(journal->catalogue(), glutamine);
        const auto note = [&](int version) {
            noteCautionsRead(*journal, article->slug, {version, journal.frame().today(), CautionsKept::nothing},
                             journal.frame());
        };
        QVERIFY(unreadCautions(*journal) == std::vector<std::string_view>{article->slug});

        note(article->check->version);
        QVERIFY(unreadCautions(*journal).empty());
        note(article->check->version + 1);
        QVERIFY(unreadCautions(*journal).empty());
    }

    void whatHasNoPageHasNoCautions()
    {
        JournalFixture journal;
        QVERIFY(cautionsDue(*journal, SupplementId{builtInUuid(901)}, 1, journal.frame()) == CautionsDue::no);
    }
};

HF_TEST(CautionsTest)
#include "cautions.moc"
