// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/library.h"
#include "guidance/small_article.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

namespace {

std::string articleNamed(const std::string& slug, const std::string& title, const std::string& next = {})
{
    nlohmann::json json = test::smallArticle(slug);
    json["title"] = title;
    if (!next.empty()) {
        json["keepReading"] = {next};
    }
    return json.dump();
}

Library libraryOf(const std::vector<std::string>& texts)
{
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    return Library(views);
}

std::vector<std::string> slugs(const std::vector<const Article*>& articles)
{
    std::vector<std::string> names;
    for (const Article* article : articles) {
        names.push_back(article->slug);
    }
    return names;
}

} // namespace

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articlesKeepTheirOrderAndAreFoundBySlug()
    {
        const Library library = libraryOf({articleNamed("zinc", "Zinc", "iron"), articleNamed("iron", "Iron")});

        QCOMPARE(library.articles().front().slug, std::string{"zinc"});
        QCOMPARE(library.find("iron")->title, std::string{"Iron"});
        QVERIFY(library.find("gold") == nullptr);
    }

    void searchingWantsEveryWordInAnyCase()
    {
        const Library library = libraryOf({articleNamed("zinc", "Zinc"), articleNamed("iron", "Iron Éclat")});

        QCOMPARE(slugs(library.matching("ZINC")), (std::vector<std::string>{"zinc"}));
        QCOMPARE(slugs(library.matching("  éclat kidney ")), (std::vector<std::string>{"iron"}));
        QCOMPARE(slugs(library.matching("eclat")), (std::vector<std::string>{"iron"}));
        QCOMPARE(slugs(library.matching("three questions")), (std::vector<std::string>{})); // they are no part of it
        QCOMPARE(slugs(library.matching("zinc éclat")), (std::vector<std::string>{}));
        QCOMPARE(slugs(library.matching("trial")), (std::vector<std::string>{"zinc", "iron"}));
        QCOMPARE(slugs(library.matching(" ")), (std::vector<std::string>{"zinc", "iron"}));
    }

    void twoArticlesOfOneSlugAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(GuidanceError, libraryOf({articleNamed("zinc", "A"), articleNamed("zinc", "B")}));
    }

    void keepReadingNamesAnArticleOfTheLibrary()
    {
        QVERIFY_THROWS_EXCEPTION(GuidanceError, libraryOf({articleNamed("zinc", "Zinc", "gold")}));
    }

    void theRedFlagsComeFromTheArticleThatCarriesThem()
    {
        nlohmann::json without = test::smallArticle("iron");
        without.erase("redFlags");
        const Library library = libraryOf({without.dump(), articleNamed("zinc", "Zinc")});

        QCOMPARE(library.redFlags()->heading, std::string{"See a doctor"});
        QVERIFY(libraryOf({without.dump()}).redFlags() == nullptr);
        QVERIFY(libraryOf({}).redFlags() == nullptr);
    }
};

HF_TEST(TestLibrary)
#include "library.moc"
