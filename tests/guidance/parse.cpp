// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/parse.h"
#include "domain/hash.h"
#include "guidance/small_article.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace hf;
using nlohmann::json;

namespace {

std::string faultOf(std::string_view text)
{
    try {
        parseArticle(text);
    } catch (const GuidanceError& error) {
        return error.what();
    }
    return "no fault";
}

/// True when the bytes are an article or are refused as the interface says; anything else escapes and fails the test.
bool isArticleOrRefused(std::string_view bytes)
{
    return faultOf(bytes) != std::string{};
}

} // namespace

class TestParse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteArticleIsReadWhole()
    {
        const Article article = parseArticle(test::smallArticle().dump());

        QCOMPARE(article.slug, std::string{"zinc"});
        QCOMPARE(article.version, 3);
        QCOMPARE(article.cautions.front().id, std::string{"ask"});
        QCOMPARE(article.glance->bestFor.sources, (std::vector<int>{2}));
        QCOMPARE(article.evidence.front().facts, (std::vector<std::string>{"X1"}));
        QCOMPARE(article.dailyFigure->passage, std::string{"what-it-is"});
        QCOMPARE(article.summary.sources, (std::vector<int>{1}));
        QVERIFY(article.cautions.front().first);
        QCOMPARE(article.evidence.front().strength, 2);
        QCOMPARE(article.sections.front().paragraphs.size(), std::size_t{2});
        QVERIFY(!article.sections.front().opinion);
        QCOMPARE(article.check->questions.size(), std::size_t{3});
        QCOMPARE(article.check->questions.back().caution, std::string{"Ask first."});
        QCOMPARE(article.dailyFigure->grams, 3);
        QCOMPARE(article.redFlags->urgent, (std::vector<std::string>{"chest pain"}));
        QCOMPARE(article.sources[1].doi, std::string{"10.1000/182"});
        QCOMPARE(article.sources[0].facts, (std::vector<std::string>{"X1"}));
    }

    void theDigestIsThatOfTheText()
    {
        const std::string text = test::smallArticle().dump();

        QCOMPARE(parseArticle(text).digest, toHex(sha256(text)));
        QVERIFY(parseArticle(text + " ").digest != parseArticle(text).digest);
    }

    void whatMayBeAbsentMayBeAbsent()
    {
        json small = test::smallArticle();
        small.erase("check");
        small.erase("atAGlance");
        small.erase("facts");
        small.erase("redFlags");

        const Article article = parseArticle(small.dump());

        QVERIFY(!article.check);
        QVERIFY(!article.glance);
        QVERIFY(!article.redFlags);
        QVERIFY(article.facts.empty());
        QVERIFY(article.keepReading.empty());
    }

    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("fault");

        QTest::newRow("text is a number")
            << QByteArray("/title") << QByteArray("5") << QByteArray("title: must be a text");
        QTest::newRow("text is empty") << QByteArray("/title") << QByteArray("\"\"")
                                       << QByteArray("title: must not be empty or begin or end with a blank");
        QTest::newRow("text ends in a blank") << QByteArray("/title") << QByteArray("\"a \"")
                                              << QByteArray("title: must not be empty or begin or end with a blank");
        QTest::newRow("text holds a line feed")
            << QByteArray("/title") << QByteArray("\"a\\nb\"") << QByteArray("title: must not hold control characters");
        QTest::newRow("text holds a zero") << QByteArray("/title") << QByteArray("\"a\\u0000b\"")
                                           << QByteArray("title: must not hold control characters");
        QTest::newRow("unknown field") << QByteArray("/titles") << QByteArray("\"a\"")
                                       << QByteArray("titles: is not a field of this object");
        QTest::newRow("unknown field below") << QByteArray("/sources/0/dio") << QByteArray("\"a\"")
                                             << QByteArray("sources[0].dio: is not a field of this object");
        QTest::newRow("list is an object")
            << QByteArray("/sections") << QByteArray("{}") << QByteArray("sections: must be a list");
        QTest::newRow("list is empty") << QByteArray("/evidence") << QByteArray("[]")
                                       << QByteArray("evidence: must not be empty");
        QTest::newRow("object is a list")
            << QByteArray("/check") << QByteArray("[]") << QByteArray("check: must be an object");
        QTest::newRow("a group that there is not")
            << QByteArray("/check/questions/0/group") << QByteArray("\"maybe\"")
            << QByteArray("check.questions[0].group: must be avoid or ask-first");
        QTest::newRow("strength is a text") << QByteArray("/evidence/0/strength") << QByteArray("\"2\"")
                                            << QByteArray("evidence[0].strength: must be a small whole number");
        QTest::newRow("strength is negative") << QByteArray("/evidence/0/strength") << QByteArray("-1")
                                              << QByteArray("evidence[0].strength: must be a small whole number");
        QTest::newRow("strength is a fraction") << QByteArray("/evidence/0/strength") << QByteArray("2.5")
                                                << QByteArray("evidence[0].strength: must be a small whole number");
        QTest::newRow("number is huge") << QByteArray("/sources/0/number") << QByteArray("4294967297")
                                        << QByteArray("sources[0].number: must be a small whole number");
        QTest::newRow("flag is a number") << QByteArray("/cautions/0/first") << QByteArray("1")
                                          << QByteArray("cautions[0].first: must be true or false");
        QTest::newRow("bracket in a paragraph") << QByteArray("/sections/0/paragraphs/1") << QByteArray("\"a [b]\"")
                                                << QByteArray("sections[0].paragraphs[1]: a bracket that is not a "
                                                              "citation like [1]");
        QTest::newRow("paragraph is null") << QByteArray("/sections/0/paragraphs/1") << QByteArray("null")
                                           << QByteArray("sections[0].paragraphs[1]: must be a text");
    }
    void aFaultNamesItsPlace()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, fault);
        json small = test::smallArticle();

        small[json::json_pointer(path.toStdString())] = json::parse(value.toStdString());

        QCOMPARE(faultOf(small.dump()), fault.toStdString());
    }

    void everyFieldThatMustBeThereIsMissed()
    {
        const std::vector<std::string> optional{"atAGlance", "check",    "dailyFigure",
                                                "facts",     "redFlags", "keepReading"};
        const json small = test::smallArticle();
        for (const auto& [key, value] : small.items()) {
            json without = small;
            without.erase(key);
            if (std::count(optional.begin(), optional.end(), key) == 0) {
                QCOMPARE(faultOf(without.dump()), key + ": is missing");
            }
        }
    }

    void whatIsNoArticleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a number beyond doubles") << QByteArray("{\"slug\": 1e999}");
        QTest::newRow("text that is not UTF-8") << QByteArray("{\"slug\": \"\xff\xfe\"}");
        QTest::newRow("an open brace") << QByteArray("{");
        QTest::newRow("trailing text") << QByteArray::fromStdString(test::smallArticle().dump() + "x");
        QTest::newRow("a very deep list") << QByteArray(500'000, '[');
        QTest::newRow("a very deep closed list") << QByteArray(400'000, '[') + QByteArray(400'000, ']');
        QTest::newRow("over 1 MiB") << QByteArray(1024 * 1024 + 1, ' ');
    }
    void whatIsNoArticleIsRefused()
    {
        QFETCH(QByteArray, bytes);

        QVERIFY_THROWS_EXCEPTION(GuidanceError, parseArticle(bytes.toStdString()));
    }

    void arbitraryBytesAreRefusedAndNothingElseHappens()
    {
        std::mt19937 random(20261123);
        for (int round = 0; round < 2000; ++round) {
            std::string bytes(random() % 200, '\0');
            for (char& byte : bytes) {
                byte = static_cast<char>(random() & 0xffU);
            }
            QVERIFY(faultOf(bytes) != "no fault");
        }
    }

    void anArticleWithAFewBytesChangedIsReadOrRefused()
    {
        const std::string whole = test::smallArticle().dump();
        std::mt19937 random(14);
        int refused = 0;
        for (int round = 0; round < 5000; ++round) {
            std::string bytes = whole;
            for (unsigned change = random() % 4; change < 4; ++change) {
                bytes[random() % bytes.size()] = static_cast<char>(random() & 0xffU);
            }
            bytes.resize(random() % 8 == 0 ? random() % bytes.size() : bytes.size());
            QVERIFY(isArticleOrRefused(bytes));
            refused += faultOf(bytes) == "no fault" ? 0 : 1;
        }
        QVERIFY(refused > 2500 && refused < 5000);
    }

    void everyCutOfAnArticleIsRefused()
    {
        const std::string whole = test::smallArticle().dump();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            QVERIFY(faultOf(std::string_view(whole).substr(0, length)) != "no fault");
        }
    }

    void aValueOfAnyTypeAnywhereIsReadOrRefused()
    {
        const json small = test::smallArticle();
        const json values = json::parse(R"([null, true, -3, 7, 2.5, "", "x", "[9]", [], {}, [1], {"a": 1}])");
        const json paths = small.flatten();
        for (const auto& [path, leaf] : paths.items()) {
            for (json::json_pointer at(path); !at.empty(); at.pop_back()) {
                for (const json& value : values) {
                    json broken = small;
                    broken[at] = value;
                    QVERIFY(isArticleOrRefused(broken.dump()));
                }
            }
        }
    }
};

HF_TEST(TestParse)
#include "parse.moc"
