// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/validate.h"
#include "guidance/parse.h"
#include "guidance/small_article.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <functional>

using namespace hf;

namespace {

using Break = std::function<void(Article&)>;

void row(const char* name, Break breakIt, const char* fault)
{
    QTest::newRow(name) << std::move(breakIt) << QByteArray(fault);
}

void sourceRows()
{
    row(
        "cited, not listed", [](Article& a) { a.summary = citedText("A.[7]"); },
        "[7] is cited, but there is no such source");
    row(
        "listed, not cited",
        [](Article& a) {
            a.sources.push_back({"more", 3, "Book", "", "", "", "", "2026-11", {}});
        },
        "source 3 is never cited");
    row(
        "numbers with a gap", [](Article& a) { a.sources[1].number = 3; },
        "source 3: numbers must run 1, 2, 3 …, expected 2");
    row(
        "one number twice", [](Article& a) { a.sources[1].number = 1; },
        "source 1: numbers must run 1, 2, 3 …, expected 2");
    for (const char* month : {"2026-13", "2026-00", "26-11", "2026/11", "2026-1", "2026-11-01", ""}) {
        row(
            month[0] == '\0' ? "no month" : month, [month](Article& a) { a.sources[0].checked = month; },
            "source 1: checked must be a year and month like 2026-11");
    }
    for (const char* url : {"http://example.org", "https://", "javascript:alert(1)", "https://a b", "https://a\"b"}) {
        row(
            url, [url](Article& a) { a.sources[0].url = url; }, "source 1: url must begin with https://");
    }
    for (const char* doi : {"doi:10.1/2", "10.1", "10.1/ 2"}) {
        row(
            doi, [doi](Article& a) { a.sources[0].doi = doi; }, "source 1: doi must look like 10.1000/182");
    }
    row(
        "pmid with letters", [](Article& a) { a.sources[0].pmid = "PMID1"; }, "source 1: pmid must be digits");
}

void statementRows()
{
    row(
        "strength 5", [](Article& a) { a.evidence[0].strength = 5; }, "evidence \"Colds\": strength must be 0 to 4");
    row(
        "strength -1", [](Article& a) { a.evidence[0].strength = -1; }, "evidence \"Colds\": strength must be 0 to 4");
    row(
        "a caution without source", [](Article& a) { a.cautions[0].text = citedText("A."); },
        "caution \"Ask first.\": cites no source");
    row(
        "evidence without source", [](Article& a) { a.evidence[0].note = citedText("A."); },
        "evidence \"Colds\": cites no source");
    row(
        "a fact without source", [](Article& a) { a.facts[0].text = citedText("A."); }, "fact Z1: cites no source");
    row(
        "a fact twice", [](Article& a) { a.facts.push_back(a.facts[0]); }, "id z1 stands twice");
    row(
        "no caution", [](Article& a) { a.cautions.clear(); }, "the first caution must be one that is shown first");
    row(
        "the caution is not first", [](Article& a) { a.cautions[0].first = false; },
        "the first caution must be one that is shown first");
    row(
        "no question", [](Article& a) { a.check->questions.clear(); }, "check: there is no question");
    row(
        "a check without a version", [](Article& a) { a.check->version = 0; }, "check: its version must be 1 or more");
    row(
        "one question id twice", [](Article& a) { a.check->questions[1].id = "liver"; },
        "check: each question needs its own id of lower case letters, digits and hyphens");
    row(
        "a question without its caution", [](Article& a) { a.check->questions[2].caution = "Ask"; },
        "check: other names no caution of the article");
}

void partRows()
{
    row(
        "a daily figure without source", [](Article& a) { a.dailyFigure->text = citedText("A."); },
        "dailyFigure: cites no source");
    row(
        "a daily figure of nothing", [](Article& a) { a.dailyFigure->grams = 0; },
        "dailyFigure: grams must be 1 or more");
    row(
        "one id twice", [](Article& a) { a.sources[0].id = "colds"; }, "id colds stands twice");
    row(
        "an id that every article has", [](Article& a) { a.sections[0].id = "sources"; }, "id sources stands twice");
    row(
        "an id in capitals", [](Article& a) { a.evidence[0].id = "Colds"; },
        "id \"Colds\" must be lower case letters, digits and hyphens");
    row(
        "a daily figure that leads nowhere", [](Article& a) { a.dailyFigure->passage = "gone"; },
        "dailyFigure: passage names no section");
    row(
        "a line at a glance without source", [](Article& a) { a.glance->use = citedText("A."); },
        "atAGlance \"A.\": cites no source");
    row(
        "a figure without source", [](Article& a) { a.summary = citedText("A.[1] Takes 5 g."); },
        "a figure without a source that has an address:  Takes 5 g.");
    row(
        "a figure whose source has no address", [](Article& a) { a.summary = citedText("Takes 5 g.[1]"); },
        "a figure without a source that has an address: Takes 5 g.");
    row(
        "a figure beside a bar", [](Article& a) { a.evidence[0].words = "5 trials"; },
        "evidence \"Colds\": a figure belongs into its note, with its source");
    row(
        "no version", [](Article& a) { a.version = 0; }, "its version must be 1 or more");
    row(
        "slug in capitals", [](Article& a) { a.slug = "Zinc"; }, "slug must be lower case letters, digits and hyphens");
    row(
        "slug ends in a hyphen", [](Article& a) { a.slug = "zinc-"; },
        "slug must be lower case letters, digits and hyphens");
    row(
        "reference without https", [](Article& a) { a.referenceUrl = "http://example.org/"; },
        "referenceUrl must begin with https://");
}

} // namespace

class TestValidate : public QObject {
    Q_OBJECT

    const Article m_good = parseArticle(test::smallArticle().dump());

private Q_SLOTS:
    void strengthsFromNoneToFourPass()
    {
        for (int strength = 0; strength <= Evidence::strongest; ++strength) {
            Article article = m_good;
            article.evidence[0].strength = strength;
            validate(article);
        }
    }

    void eachFaultIsNamed_data()
    {
        QTest::addColumn<Break>("breakIt");
        QTest::addColumn<QByteArray>("fault");
        sourceRows();
        statementRows();
        partRows();
    }
    void eachFaultIsNamed()
    {
        QFETCH(Break, breakIt);
        QFETCH(QByteArray, fault);
        Article article = m_good;
        breakIt(article);

        std::string said = "no fault";
        try {
            validate(article);
        } catch (const GuidanceError& error) {
            said = error.what();
        }

        QCOMPARE(said, fault.toStdString());
    }
};

HF_TEST(TestValidate)
#include "validate.moc"
