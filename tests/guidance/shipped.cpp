// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/shipped.h"
#include "guidance/caution_check.h"
#include "guidance/library.h"
#include "support/test_program.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace hf;

namespace {

const QString referenceUrl = QStringLiteral("https://habitforgeai.com/blog/l-glutamine-guide");

QString bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Rows of the fact sheets by id; no cell of them holds a line break.
QMap<QString, QString> factRows()
{
    QMap<QString, QString> rows;
    for (const char* name : {"facts.csv", "article_claims.csv"}) {
        const QString sheet = bytesOf(QStringLiteral(HF_SHARED "/guidance/") + QString::fromLatin1(name));
        for (const QString& line : sheet.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            rows.insert(line.section(QLatin1Char(','), 0, 0), line.section(QLatin1Char(','), 1));
        }
    }
    return rows;
}

/// Numbers as written, the signs left out: "0.25-0.9" holds 0.25 and 0.9.
QStringList figures(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\d+(?:\\.\\d+)?"));
    QStringList found;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    return found;
}

/// Figures of `text` that the rows of these sources do not hold.
QStringList strangeFigures(const QString& text, const Article& article, const std::vector<int>& sources,
                           const QMap<QString, QString>& rows)
{
    QStringList known;
    for (const int number : sources) {
        for (const std::string& id : article.source(number)->facts) {
            known << figures(rows.value(QString::fromStdString(id)));
        }
    }
    QStringList strange;
    for (const QString& figure : figures(text)) {
        if (!known.contains(figure)) {
            strange << figure;
        }
    }
    return strange;
}

/// A part of an article: the rows it retells, and what it cites.
struct Part {
    QString name;
    std::vector<std::string> facts;
    std::vector<int> sources;
};

std::vector<int> cited(const std::vector<CitedText>& texts)
{
    std::vector<int> all;
    for (const CitedText& text : texts) {
        all.insert(all.end(), text.sources.begin(), text.sources.end());
    }
    return all;
}

std::vector<Part> partsOf(const Article& article)
{
    std::vector<Part> parts;
    for (const Caution& caution : article.cautions) {
        parts.push_back({QString::fromStdString(caution.id), caution.facts, caution.text.sources});
    }
    for (const Evidence& evidence : article.evidence) {
        parts.push_back({QString::fromStdString(evidence.id), evidence.facts, evidence.note.sources});
    }
    for (const Section& section : article.sections) {
        parts.push_back({QString::fromStdString(section.id), section.facts, cited(section.paragraphs)});
    }
    if (article.glance) {
        std::vector<CitedText> lines;
        for (const CitedText* line : linesOf(article.glance)) {
            lines.push_back(*line);
        }
        parts.push_back({QStringLiteral("at-a-glance"), article.glance->facts, cited(lines)});
    }
    return parts;
}

bool holds(const std::vector<std::string>& facts, const std::string& id)
{
    return std::find(facts.begin(), facts.end(), id) != facts.end();
}

/// Whether one of the sources stands behind the row.
bool standsBehind(const Article& article, const std::vector<int>& sources, const std::string& id)
{
    return std::any_of(sources.begin(), sources.end(),
                       [&](int number) { return holds(article.source(number)->facts, id); });
}

/// A claim of the reference article and the rows that disagree with it or soften it. The list is kept here so that it
/// holds without the sheets.
struct ClaimRow {
    const char* slug;
    const char* claim;
    std::vector<std::string> against;
};

std::vector<ClaimRow> claimRows()
{
    std::vector<ClaimRow> rows;
    for (const char* plain : {"C01", "C02", "C03", "C07", "C08", "C09", "C10", "C11", "C13", "C15", "C17", "C18", "C19",
                              "C20", "C21", "C22"}) {
        rows.push_back({"l-glutamine", plain, {}});
    }
    rows.push_back({"l-glutamine", "C04", {"G03", "G04", "G05", "E04"}});
    rows.push_back({"l-glutamine", "C05", {"S01"}});
    rows.push_back({"l-glutamine", "C06", {"S03"}});
    rows.push_back({"l-glutamine", "C12", {"S03", "S04", "G04"}});
    rows.push_back({"l-glutamine", "C14", {"E04", "E05", "E06"}});
    rows.push_back({"l-glutamine", "C16", {"S01", "S02"}});
    rows.push_back({"uridine", "C24", {"K01"}});
    rows.push_back({"myo-inositol", "C25", {"K02"}});
    rows.push_back({"choline", "C26", {"K03"}});
    return rows;
}

} // namespace

class TestShipped : public QObject {
    Q_OBJECT

    const Library m_library{shippedArticles()};

private Q_SLOTS:
    void theArticlesAreTheFilesOfTheTree()
    {
        const QDir folder(QStringLiteral(HF_SOURCE_ROOT "/resources/guidance"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")});
        QCOMPARE(files.size(), qsizetype(shippedArticles().size()));
        for (std::size_t i = 0; i < shippedArticles().size(); ++i) {
            const QString slug = QString::fromStdString(m_library.articles()[i].slug);
            const std::string_view text = shippedArticles()[i];
            QCOMPARE(QString::fromUtf8(text.data(), qsizetype(text.size())),
                     bytesOf(folder.filePath(slug + QStringLiteral(".json"))));
        }
    }

    void whatIsKnownWithoutReadingIsWhatTheArticlesSay()
    {
        QCOMPARE(shippedCautions().size(), m_library.articles().size());
        for (const ShippedCaution& known : shippedCautions()) {
            const Article* article = m_library.find(known.slug);
            QVERIFY(article != nullptr);
            QCOMPARE(known.version, article->check ? article->check->version : 0);
            QCOMPARE(known.grams, article->dailyFigure ? article->dailyFigure->grams : 0);
        }
        QVERIFY(shippedCautions().front().version > 0 && shippedCautions().front().grams > 0);
    }

    void glutamineComesFirstAndIsWhole()
    {
        const Article& glutamine = m_library.articles().front();

        QCOMPARE(glutamine.slug, std::string{"l-glutamine"});
        QCOMPARE(glutamine.check->questions.size(), std::size_t{11});
        const auto avoided =
            std::count_if(glutamine.check->questions.begin(), glutamine.check->questions.end(),
                          [](const CautionCheck::Question& one) { return one.group == CautionCheck::Group::avoid; });
        QCOMPARE(avoided, 4);
        QVERIFY(m_library.redFlags() != nullptr);
        for (const char* name : {"liver disease", "kidney disease", "Reye's syndrome"}) {
            QVERIFY(glutamine.cautions.front().heading.find(name) != std::string::npos);
            QVERIFY(glutamine.check->askFirst.find(name) != std::string::npos);
        }
        QVERIFY(glutamine.notice.starts_with("Expert opinions are paraphrased from public work"));
    }

    void everyArticleLinksToTheReferenceArticle()
    {
        for (const Article& article : m_library.articles()) {
            QCOMPARE(QString::fromStdString(article.referenceUrl), referenceUrl);
            QCOMPARE(QString::fromStdString(article.source(1)->url), referenceUrl);
        }
    }

    void opinionsAreMarkedAsOpinions()
    {
        const QStringList people{QStringLiteral("Huberman"), QStringLiteral("Saladino"), QStringLiteral("Asprey")};
        int named = 0;
        for (const Section& section : m_library.articles().front().sections) {
            for (const CitedText& paragraph : section.paragraphs) {
                const QString text = QString::fromStdString(paragraph.text);
                const bool names = std::any_of(people.begin(), people.end(),
                                               [&text](const QString& person) { return text.contains(person); });
                QCOMPARE(names && !section.opinion, false);
                const bool says =
                    text.startsWith(QStringLiteral("Opinion, ")) || text.contains(QLatin1String("not quotes"));
                QCOMPARE(says, section.opinion);
                named += names ? 1 : 0;
            }
        }
        QCOMPARE(named, 3);
    }

    void eachClaimIsRetoldWithWhatDisagrees()
    {
        for (const ClaimRow& row : claimRows()) {
            const Article& article = *m_library.find(row.slug);
            QVERIFY2(holds(article.source(1)->facts, row.claim), row.claim);
            const std::vector<Part> parts = partsOf(article);
            const auto retells = [&](const Part& part) {
                const auto disagrees = [&](const std::string& id) { return standsBehind(article, part.sources, id); };
                return holds(part.facts, row.claim) && standsBehind(article, part.sources, row.claim) &&
                       std::all_of(row.against.begin(), row.against.end(), disagrees);
            };
            QVERIFY2(std::any_of(parts.begin(), parts.end(), retells), row.claim);
        }
    }

    void everyPartCitesWhatItRetells()
    {
        for (const Article& article : m_library.articles()) {
            for (const Part& part : partsOf(article)) {
                for (const std::string& id : part.facts) {
                    QVERIFY2(standsBehind(article, part.sources, id),
                             qPrintable(part.name + QLatin1Char(' ') + QString::fromStdString(id)));
                }
            }
        }
    }

    void everyFigureHasASourceThatCanBeLookedUp()
    {
        for (const Article& article : m_library.articles()) {
            int looked = 0;
            for (const CitedText* text : citedTexts(article)) {
                for (const Claim& claim : claims(text->text)) {
                    if (figures(QString::fromStdString(claim.text)).isEmpty()) {
                        continue;
                    }
                    ++looked;
                    const bool found = std::any_of(claim.sources.begin(), claim.sources.end(), [&](int number) {
                        const Source& source = *article.source(number);
                        return !source.link().empty() && source.checked.size() == std::size_t{7};
                    });
                    QVERIFY2(found, claim.text.c_str());
                }
            }
            QVERIFY2(looked > 0, article.slug.c_str());
        }
    }

    void everyArticleIsAWholePage()
    {
        for (const Article& article : m_library.articles()) {
            QVERIFY2(article.glance.has_value(), article.slug.c_str());
            QVERIFY2(article.sections.size() >= 4, article.slug.c_str());
            QVERIFY2(article.cautions.size() >= 3, article.slug.c_str());
            QVERIFY2(!article.facts.empty(), article.slug.c_str());
            QVERIFY2(!article.keepReading.empty(), article.slug.c_str());
            QVERIFY2(article.version >= 2, article.slug.c_str());
        }
    }

    void theDigestIsThatOfTheFile()
    {
        const QDir folder(QStringLiteral(HF_SOURCE_ROOT "/resources/guidance"));
        for (const Article& article : m_library.articles()) {
            QFile file(folder.filePath(QString::fromStdString(article.slug) + QStringLiteral(".json")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray digest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
            QCOMPARE(QByteArray::fromStdString(article.digest), digest);
        }
    }

    void noWordPromisesWhatTheDataCannotCarry()
    {
        static const QRegularExpression never(
            QStringLiteral("\\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|treat(s|ed|ing|ments?)?|detox\\w*|prevent\\w*|"
                           "clinically proven|risk zones?|sweet spots?|boost\\w*|leaky gut|deficien\\w*|must take|"
                           "(non-?)?responders?|mild to moderate|moderate to severe|you should take|we recommend|"
                           "recommended (dose|amount)|your dose)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY(never.match(QStringLiteral("It Heals.")).hasMatch());
        QVERIFY(!never.match(QStringLiteral("healthy adults")).hasMatch());
        for (const Article& article : m_library.articles()) {
            for (const std::string& text : allTexts(article)) {
                const auto match = never.match(QString::fromStdString(text));
                QVERIFY2(!match.hasMatch(),
                         qPrintable(match.captured() + QStringLiteral(" in ") + QString::fromStdString(text)));
            }
        }
    }

    void everyFigureStandsInTheFactsItCites()
    {
        const QMap<QString, QString> rows = factRows();
        if (rows.isEmpty()) {
            QSKIP("the fact sheets are not beside this tree");
        }
        for (const Article& article : m_library.articles()) {
            int compared = 0;
            for (const CitedText* cited : citedTexts(article)) {
                for (const Claim& claim : claims(cited->text)) {
                    const QString text = QString::fromStdString(claim.text);
                    const QStringList strange = strangeFigures(text, article, claim.sources, rows);
                    QVERIFY2(strange.isEmpty(),
                             qPrintable(strange.join(QLatin1Char(' ')) + QStringLiteral(" in ") + text));
                    compared += int(figures(text).size());
                }
            }
            qInfo("%s: %d figures", article.slug.c_str(), compared);
        }
    }

    void everySourceIsQuotedAsTheFactsNameIt()
    {
        const QMap<QString, QString> rows = factRows();
        if (rows.isEmpty()) {
            QSKIP("the fact sheets are not beside this tree");
        }
        for (const Article& article : m_library.articles()) {
            for (const Source& source : article.sources) {
                QString named;
                for (const std::string& id : source.facts) {
                    QVERIFY2(rows.contains(QString::fromStdString(id)), id.c_str());
                    named += rows.value(QString::fromStdString(id)) + QLatin1Char('\n');
                }
                QVERIFY2(named.contains(QString::fromStdString(source.doi)), source.doi.c_str());
                QVERIFY2(named.contains(QString::fromStdString(source.pmid)), source.pmid.c_str());
                const bool outside = source.facts.empty() || !source.url.empty();
                const QStringList strange =
                    strangeFigures(QString::fromStdString(source.citation), article, {source.number}, rows);
                QVERIFY2(outside || strange.isEmpty(), source.citation.c_str());
            }
        }
    }

    void everyFactOfTheArticleIsARowOfTheSheet()
    {
        const QMap<QString, QString> rows = factRows();
        if (rows.isEmpty()) {
            QSKIP("the fact sheets are not beside this tree");
        }
        for (const Article& article : m_library.articles()) {
            for (const Fact& fact : article.facts) {
                QVERIFY2(rows.contains(QString::fromStdString(fact.id)), fact.id.c_str());
                const bool cites = std::any_of(fact.text.sources.begin(), fact.text.sources.end(), [&](int number) {
                    const auto& ids = article.source(number)->facts;
                    return std::count(ids.begin(), ids.end(), fact.id) > 0;
                });
                QVERIFY2(cites, fact.id.c_str());
            }
        }
    }
};

HF_TEST(TestShipped)
#include "shipped.moc"
