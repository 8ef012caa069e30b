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

    void aDayIsAboveTheFigureOnlyByWeight()
    {
        const DailyFigure figure{3, {}};

        QVERIFY(!isAbove(figure, *makeAmount("3", Unit::g)));
        QVERIFY(isAbove(figure, *makeAmount("3.001", Unit::g)));
        QVERIFY(isAbove(figure, *makeAmount("3001", Unit::mg)));
        QVERIFY(!isAbove(figure, *makeAmount("50", Unit::capsule)));
    }

    void everyTextOfTheFileIsAmongTheTexts()
    {
        const nlohmann::json json = test::smallArticle();
        const std::vector<std::string> texts = allTexts(parseArticle(json.dump()));
        const std::vector<std::string> notWords{"/slug",
                                                "/referenceUrl",
                                                "/facts/0/id",
                                                "/sources/1/doi",
                                                "/sources/1/pmid",
                                                "/sources/0/checked",
                                                "/sources/1/checked",
                                                "/sources/0/facts/0",
                                                "/check/questions/0/id",
                                                "/check/questions/0/group",
                                                "/check/questions/1/group",
                                                "/check/questions/2/group",
                                                "/check/questions/1/id",
                                                "/check/questions/2/id"};

        const nlohmann::json flat = json.flatten();
        for (const auto& [path, value] : flat.items()) {
            const bool isWord = value.is_string() && std::count(notWords.begin(), notWords.end(), path) == 0;
            if (isWord) {
                QVERIFY2(std::count(texts.begin(), texts.end(), value.get<std::string>()) == 1, path.c_str());
            }
        }
    }
};

HF_TEST(TestArticle)
#include "article.moc"
