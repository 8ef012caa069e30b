// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/subject.h"

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::quickadd;

namespace {

/// `item Energy [0,1]`: what the line is about, and its first word and their number; or the problem.
QByteArray subjectOf(const std::string& line, const Catalogue& catalogue)
{
    const std::vector<Word> words = splitWords(line);
    const TimeFrame frame = lines::wednesday();
    const auto found = findSubject({line, words, frame}, catalogue);
    if (const auto* problem = std::get_if<QuickAddProblem>(&found)) {
        return QByteArray::fromStdString(lines::told(*problem));
    }
    const auto& subject = std::get<Subject>(found);
    const char* sorts[] = {"rest", "stool", "no stool", "supplement", "item", "activity", "mark"};
    std::string name = subject.words;
    if (subject.meaning == Meaning::supplement) {
        name = catalogue.supplements[subject.index].definition.name;
    } else if (subject.meaning == Meaning::item) {
        name = catalogue.items[subject.index].definition.name;
    }
    return QByteArray(sorts[static_cast<int>(subject.meaning)]) + " " + QByteArray::fromStdString(name) + " [" +
           QByteArray::number(subject.where.first) + "," + QByteArray::number(subject.where.count) + "]";
}

} // namespace

class SubjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNameOfALineIsFound_data();
    void theNameOfALineIsFound();
    void aNameThatLooksLikeAnArgumentIsTheLastResort();
    void aThingWithTheNameOfAnActivityIsASessionWhenItLasts();
    void onlySomeThingsLast();
};

void SubjectTest::theNameOfALineIsFound_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("subject");

    const auto row = [](const char* line, const char* subject) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(subject);
    };
    row("yesterday energy 4", "item Energy [1,1]");
    row("sleep quality 4", "item Sleep quality [0,2]");
    row("sleep 7h", "item Sleep [0,1]");
    row("4 fresh muscles", "item Fresh muscles [1,2]");
    row("5 g l glutamine", "supplement L-Glutamine [2,2]");
    row("omega 3 2 caps", "supplement Omega-3 [0,2]");
    row("no stool", "no stool  [0,2]");
    row("rest day", "rest  [0,2]");
    row("cycling 45 min", "activity ride [0,1]");
    row("new food today", "mark new food [0,2]");
    row("energy calm 3", "item Energy [0,1]");
    row("foo energy 3", "item Energy [1,1]");
    row("foo glutamin", "supplement L-Glutamine [1,1]");
    row("foo glutamien", "ambiguousName \"foo\" at 0: football, new food");
    row("dose \"vitamin c\" 5", "supplement Vitamin C [0,2]");
    row("5 g dose \"Vitamin C\"", "supplement Vitamin C [2,2]");
    row("rate \"Energy\"", "item Energy [0,2]");
    row("rate \"Vitamin C\"", "unknownWord \"\"Vitamin C\"\" at 5: Vitamin C, Vitamin D");
    row("session \"anything at all\"", "activity anything at all [0,2]");
    row("mark \"ill\"", "mark ill [0,2]");
    row("mark hay fever today", "mark hay fever [0,3]");
    row("yesterday mark hay", "mark hay [1,2]");
    row("mark", "nameMissing \"mark\" at 0");
    row("bouldering hall 45min rpe 6", "activity climb [0,1]");
    row("spin class 45min rpe 6", "activity spin class [0,2]");
    row("45min spin rpe 6 class", "activity spin [1,1]");
    row("spin class 45min", "unknownWord \"spin\" at 0");
    row("belly", "item Belly pain [0,1]");
    row("way 3", "item Got in the way [0,1]");
    row("sle 3", "ambiguousName \"sle\" at 0: Sleep quality, Sleep");
    row("zzzz sle 3", "ambiguousName \"sle\" at 5: Sleep quality, Sleep");
    row("enrgyy 3", "unknownWord \"enrgyy\" at 0: Energy");
    row("zzzz yyyy", "unknownWord \"zzzz\" at 0");
    row("5 g", "nameMissing \"5\" at 0");
    row("skip", "nameMissing \"skip\" at 0");
    row("\"x\"", "unknownWord \"\"x\"\" at 0: note");
}

void SubjectTest::theNameOfALineIsFound()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, subject);

    QCOMPARE(subjectOf(line.toStdString(), lines::catalogue()), subject);
}

void SubjectTest::aNameThatLooksLikeAnArgumentIsTheLastResort()
{
    QCOMPARE(subjectOf("sun 30 min", lines::catalogue()), QByteArray("item Sun [0,1]"));
    QCOMPARE(subjectOf("energy 3 sun", lines::catalogue()), QByteArray("item Energy [0,1]"));
    QCOMPARE(subjectOf("sun energy 3", lines::catalogue()), QByteArray("item Energy [1,1]"));
}

void SubjectTest::aThingWithTheNameOfAnActivityIsASessionWhenItLasts()
{
    Catalogue catalogue = lines::catalogue();
    for (KnownItem& item : catalogue.items) {
        item.definition.name = item.definition.name == "Sun" ? "Walk" : item.definition.name;
    }

    QCOMPARE(subjectOf("yoga yes", catalogue), QByteArray("item Yoga [0,1]"));
    QCOMPARE(subjectOf("yoga 45 min", catalogue), QByteArray("activity yoga [0,1]"));
    QCOMPARE(subjectOf("yoga rpe 3", catalogue), QByteArray("activity yoga [0,1]"));
    QCOMPARE(subjectOf("walk 45 min", catalogue), QByteArray("item Walk [0,1]"));
    QCOMPARE(subjectOf("walk 45 min rpe 3", catalogue), QByteArray("activity walk [0,1]"));
}

void SubjectTest::onlySomeThingsLast()
{
    const auto lasts = [](const std::string& line) {
        const std::vector<Word> words = splitWords(line);
        const TimeFrame frame = lines::wednesday();
        return lastsSomeTime(std::get<Subject>(findSubject({line, words, frame}, lines::catalogue())),
                             lines::catalogue());
    };

    QVERIFY(lasts("run"));
    QVERIFY(lasts("sleep"));
    QVERIFY(lasts("screen time"));
    QVERIFY(!lasts("energy"));
    QVERIFY(!lasts("weight"));
    QVERIFY(!lasts("glutamine"));
    QVERIFY(!lasts("stool"));
}

HF_TEST(SubjectTest)
#include "subject.moc"
