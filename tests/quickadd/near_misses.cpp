// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/names.h"

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace hf;
using namespace hf::quickadd;

namespace {

/// What a name may be shortened to, worked out from the letters alone: a beginning of the key at any of its words.
bool isBeginningIn(const std::string& key, const std::string& typed)
{
    return (' ' + key).find(' ' + typed) != std::string::npos;
}

/// Known names that the word is, or begins at one of their words.
bool mayMeanSomething(const std::vector<Name>& names, const std::string& typed)
{
    return std::any_of(names.begin(), names.end(), [&](const Name& name) { return isBeginningIn(name.key, typed); });
}

/// The name after one slip: a letter left out, doubled, changed, put in, or swapped with the next.
std::string afterASlip(std::string word, std::mt19937& random)
{
    const auto pick = [&random](std::size_t below) { return static_cast<std::size_t>(random()) % below; };
    const std::size_t at = pick(word.size());
    const char letter = static_cast<char>('a' + static_cast<int>(pick(26)));
    switch (pick(4)) {
    case 0:
        return word.size() > 1 ? word.erase(at, 1) : word;
    case 1:
        word[at] = letter;
        return word;
    case 2:
        return word.insert(at, 1, letter);
    default:
        if (at + 1 < word.size()) {
            std::swap(word[at], word[at + 1]);
        }
        return word;
    }
}

/// Endings of the line that fit every sort of entry.
constexpr std::array<const char*, 6> rests{"", " 3", " 1 g", " 20 min", " 2 capsules", " none"};

/// What was read although the word is nobody's name; empty when all is well.
std::string taken(const std::string& word)
{
    for (const char* rest : rests) {
        const auto read = readQuickAddEntries(word + rest, lines::catalogue(), lines::wednesday());
        if (const auto* entries = std::get_if<std::vector<RecordBody>>(&read)) {
            return word + rest + " was taken as " + lines::told(entries->front());
        }
    }
    return {};
}

} // namespace

class NearMissesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExamplesAreNotTaken_data();
    void theExamplesAreNotTaken();
    void aNameAfterOneOrTwoSlipsIsNeverTaken();
    void aWordThatOnlyHoldsANameIsNeverTaken();
    void everyNameIsTakenWholeAndWhateverItsCase();
};

void NearMissesTest::theExamplesAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("offered");

    const auto row = [](const char* word, const char* offered) {
        QTest::newRow(word) << QByteArray(word) << QByteArray(offered);
    };
    row("wine", "Wind");
    row("mind", "Wind");
    row("rain", "Belly pain");
    row("palm", "Calm");
    row("bill", "ill");
    row("test", "rest");
    row("tool", "stool");
    row("talk", "walk");
    row("glutamate", "L-Glutamine");
    row("weight-lifting", "");
}

void NearMissesTest::theExamplesAreNotTaken()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, offered);

    QCOMPARE(QByteArray::fromStdString(taken(word.toStdString())), QByteArray());
    const auto read = readQuickAdd(word.toStdString(), lines::catalogue(), lines::wednesday());
    const auto& problem = std::get<QuickAddProblem>(read);
    QVERIFY(problem.fault == QuickAddFault::unknownWord);
    QCOMPARE(QByteArray::fromStdString(problem.candidates.empty() ? "" : problem.candidates.front()), offered);
}

void NearMissesTest::aNameAfterOneOrTwoSlipsIsNeverTaken()
{
    const std::vector<Name> names = allNames(lines::catalogue());
    std::mt19937 random(20260304);
    int tried = 0;
    for (int round = 0; round < 25; ++round) {
        for (const Name& name : names) {
            std::string word = afterASlip(name.key, random);
            word = round % 2 == 0 ? word : afterASlip(word, random);
            const bool oneWord =
                word.find(' ') == std::string::npos && word.find_first_of("0123456789") == std::string::npos;
            if (!oneWord || word.empty() || mayMeanSomething(names, word)) {
                continue;
            }
            ++tried;
            QCOMPARE(QByteArray::fromStdString(taken(word)), QByteArray());
        }
    }
    QVERIFY2(tried > 300, QByteArray::number(tried).constData());
}

void NearMissesTest::aWordThatOnlyHoldsANameIsNeverTaken()
{
    const std::vector<Name> names = allNames(lines::catalogue());
    for (const Name& name : names) {
        if (name.key.find(' ') != std::string::npos) {
            continue;
        }
        for (const std::string& word :
             {"un" + name.key, name.key + "ish", "pre" + name.key + "ful", name.key + name.key}) {
            if (!mayMeanSomething(names, word)) {
                QCOMPARE(QByteArray::fromStdString(taken(word)), QByteArray());
            }
        }
    }
}

void NearMissesTest::everyNameIsTakenWholeAndWhateverItsCase()
{
    for (const Name& name : allNames(lines::catalogue())) {
        std::string upper = name.shown;
        std::transform(upper.begin(), upper.end(), upper.begin(),
                       [](unsigned char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c); });
        for (const std::string& word : {name.shown, name.key, upper}) {
            QVERIFY2(!taken(word).empty(), word.c_str());
        }
    }
}

HF_TEST(NearMissesTest)
#include "near_misses.moc"
