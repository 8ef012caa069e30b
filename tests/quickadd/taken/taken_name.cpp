// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/taken/taken_name.h"

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::quickadd;

class TakenNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAWordSays_data();
    void whatAWordSays();
    void aNameIsOneRow();
    void whatIsTaken_data();
    void whatIsTaken();
    void everythingIsCalledWhatItIsCalled();
    void aThingMayKeepItsOwnName();
    void theWholeNameComesBeforeALikeOne();
    void aReadableNameIsReadAsAName();
};

void TakenNameTest::whatAWordSays_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("says");
    for (const char* name :
         {"5g",           "5 g",   "0,5 mg",  "14:30", "yesterday", "Monday", "2026-03-01", "note", "NOTE",
          "note to self", "rate",  "session", "mark",  "dose",      "prompt", "fine-day",   "none", "yesterday 14:30",
          "45min",        "rpe 6", "3"}) {
        QTest::newRow(name) << QByteArray(name) << true;
    }
    for (const char* name : {"Creatine", "Vitamin D3", "Omega 3", "B12", "Q10", "Magnesium 400", "Notes", "Mondays",
                             "Doses", "Grüner Tee", "5-HTP", "Ω", "日本茶"}) {
        QTest::newRow(name) << QByteArray(name) << false;
    }
}

void TakenNameTest::whatAWordSays()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, says);
    const auto fault = nameFault(name.toStdString(), lines::wednesday());

    QCOMPARE(fault, says ? std::optional(NameFault::says) : std::nullopt);
}

void TakenNameTest::aNameIsOneRow()
{
    const TimeFrame frame = lines::wednesday();
    for (const char* name : {"two\nrows", "tab\there", "bell\x07", "line\r", "\u2028"}) {
        QVERIFY2(nameFault(name, frame) == NameFault::severalRows, name);
    }
    QVERIFY(!nameFault("", frame));
    QVERIFY(!nameFault("   ", frame)); // no name at all, which is refused elsewhere
}

void TakenNameTest::whatIsTaken_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("taken");
    const auto row = [](const char* name, const char* taken) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(taken);
    };
    row("Creatine", "Creatine whole");
    row("CRÉATINE", "Creatine whole");
    row(" creatine ", "Creatine whole");
    row("l glutamine", "L-Glutamine whole");
    row("L_Glutamine", "L-Glutamine whole");
    row("omega/3", "Omega-3 whole");
    row("belly-pain", "Belly pain whole");
    row("glutamine", "L-Glutamine");     // a word of its name
    row("Glutamin", "L-Glutamine like"); // one slip away
    row("creatin", "Creatine like");
    row("craetine", "Creatine like");
    row("Creatine monohydrate", "");
    row("vitamin", "Vitamin D");
    row("Vitamin E", ""); // short words tell things apart
    row("Vitamin C", "Vitamin C whole");
    row("D", "");
    row("Old mix", "Old mix whole"); // hidden, and there
    row("run", "run");
    row("Ill", "ill");
    row("Baldrian", "");
    row("", "");
    row("ω", "");
}

void TakenNameTest::whatIsTaken()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, taken);
    const auto found = takenName(lines::catalogue(), name.toStdString());

    const std::string told = !found ? "" : found->shown + (found->whole ? " whole" : "") + (found->like ? " like" : "");
    QCOMPARE(QByteArray::fromStdString(told), taken);
}

void TakenNameTest::everythingIsCalledWhatItIsCalled()
{
    for (const Name& name : allNames(lines::catalogue())) {
        const bool defined = name.meaning == Meaning::supplement || name.meaning == Meaning::item;
        for (const std::string& written :
             {name.shown, name.key, QString::fromStdString(name.shown).toUpper().toStdString()}) {
            const auto found = takenName(lines::catalogue(), written);
            QVERIFY2(found.has_value(), written.c_str());
            QVERIFY2(!defined || found->whole, written.c_str());
        }
    }
}

void TakenNameTest::aThingMayKeepItsOwnName()
{
    const Catalogue& catalogue = lines::catalogue();
    for (const KnownSupplement& known : catalogue.supplements) {
        const auto found = takenName(catalogue, known.definition.name, RecordId{known.id.value});
        QVERIFY2(!found || !found->whole, known.definition.name.c_str());
    }
    const RecordId creatine{catalogue.supplementNamed("Creatine")->id.value};
    QVERIFY(!takenName(catalogue, "creatin", creatine));
    QCOMPARE(takenName(catalogue, "L-Glutamine", creatine)->shown, std::string("L-Glutamine"));
    // Yoga is an item and an activity: its own name is still another word for the activity.
    const RecordId yoga{catalogue.itemNamed("Yoga")->id.value};
    QVERIFY(takenName(catalogue, "Yoga", yoga)->meaning == Meaning::activity);
}

void TakenNameTest::theWholeNameComesBeforeALikeOne()
{
    Catalogue catalogue = lines::catalogue();
    Supplement twin;
    twin.name = "Creatina";
    catalogue.supplements.push_back({SupplementId{builtInUuid(9001)}, twin});

    const auto found = takenName(catalogue, "creatina");

    QVERIFY(found->whole);
    QCOMPARE(found->shown, std::string("Creatina"));
    Item item;
    item.name = "Glutamine";
    catalogue.items.push_back({ItemId{builtInUuid(9002)}, item});
    QVERIFY(takenName(catalogue, "glutamine")->meaning == Meaning::item);
}

void TakenNameTest::aReadableNameIsReadAsAName()
{
    // What is allowed as a name is found again by quick add, whatever stands behind it.
    Catalogue catalogue = lines::catalogue();
    const TimeFrame frame = lines::wednesday();
    std::uint16_t number = 9100;
    for (const char* name : {"Magnesium 400", "Vitamin D3", "B12", "5-HTP", "Grüner Tee", "日本茶", "Q10"}) {
        QVERIFY2(!nameFault(name, frame) && !takenName(catalogue, name), name);
        Supplement made;
        made.name = name;
        made.unit = Unit::mg;
        catalogue.supplements.push_back({SupplementId{builtInUuid(number++)}, made});
        const auto read = readQuickAdd(std::string(name) + " 5 mg", catalogue, frame);
        QVERIFY2(std::holds_alternative<RecordBody>(read), name);
        const auto* dose = std::get_if<Dose>(&std::get<RecordBody>(read));
        QVERIFY2(dose != nullptr && dose->supplement == catalogue.supplements.back().id, name);
    }
}

HF_TEST(TakenNameTest)
#include "taken_name.moc"
