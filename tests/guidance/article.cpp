// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/article.h"
#include "guidance/parse.h"
#include "guidance/small_article.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hf;

class TestArticle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSourceLinksToItsPageThenItsDoiThenPubMed()
    {
        Source source;
        QCOMPARE(source.link(), std::string{});

        source.pmid = "12";
        QCOMPARE(source.link(), std::string{"https://pubmed.ncbi.nlm.nih.gov/12/"});
        source.doi = "10.1000/182";
        QCOMPARE(source.link(), std::string{"https://doi.org/10.1000/182"});
        source.url = "https://example.org/";
        QCOMPARE(source.link(), std::string{"https://example.org/"});
    }

    void aSourceIsFoundByItsNumber()
    {
        const Article article = parseArticle(test::smallArticle().dump());

        QCOMPARE(article.source(2)->citation, std::string{"A trial"});
        QVERIFY(article.source(3) == nullptr);
    }

    void everyPartHasAnAnchorThatStays()
    {
        const std::vector<std::string> anchors = anchorsOf(parseArticle(test::smallArticle().dump()));

        for (const char* anchor : {"summary", "at-a-glance", "sources", "ask", "colds", "what-it-is", "z1", "trial"}) {
            QVERIFY2(std::count(anchors.begin(), anchors.end(), anchor) == 1, anchor);
        }
    }

    void theLinesAtAGlanceAreReadInTheirOrder()
    {
        const Article article = parseArticle(test::smallArticle().dump());

        const auto lines = linesOf(article.glance);

        QCOMPARE(lines.size(), std::size_t{5});
        QCOMPARE(lines.front()->text, std::string{"A metal.[1]"});
        QCOMPARE(lines.back()->text, std::string{"Nobody yet.[2]"});
        QVERIFY(linesOf(std::nullopt).empty());
    }

    void aDayIsAboveTheFigureOnlyByWeight()
    {
        const DailyFigure figure{3, {}, {}};

        QVERIFY(!isAbove(figure, *makeAmount("3", Unit::g)));
        QVERIFY(isAbove(figure, *makeAmount("3.001", Unit::g)));
        QVERIFY(isAbove(figure, *makeAmount("3001", Unit::mg)));
        QVERIFY(!isAbove(figure, *makeAmount("50", Unit::capsule)));
    }

    void everyTextOfTheFileIsAmongTheTexts()
    {
        const nlohmann::json json = test::smallArticle();
        const std::vector<std::string> texts = allTexts(parseArticle(json.dump()));
        // Names of things, which nobody reads.
        const std::vector<std::string> notWords{"slug", "referenceUrl", "id",      "doi",
                                                "pmid", "checked",      "passage", "group"};

        const nlohmann::json flat = json.flatten();
        for (const auto& [path, value] : flat.items()) {
            const std::string field = path.substr(path.rfind('/') + 1);
            const bool isFact = path.ends_with("/facts/0");
            const bool isWord =
                value.is_string() && !isFact && std::count(notWords.begin(), notWords.end(), field) == 0;
            if (isWord) {
                QVERIFY2(std::count(texts.begin(), texts.end(), value.get<std::string>()) == 1, path.c_str());
            }
        }
    }
};

HF_TEST(TestArticle)
#include "article.moc"
