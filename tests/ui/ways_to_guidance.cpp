// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leads from other pages to a paragraph of the guidance.

#include "guidance/shipped.h"
#include "support/test_program.h"
#include "ui/features/guidance/article_list.h"
#include "ui/features/guidance/article_view.h"
#include "ui/features/guidance/guidance_page.h"
#include "ui/features/guidance/passage_label.h"
#include "ui/features/today/today_page.h"
#include "ui/features/trends/passages.h"
#include "ui/open_window.h"
#include "ui/shell/page_stack.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hf;
using namespace hf::test;

namespace {

bool isLit(const QWidget& page, const QString& anchor)
{
    const auto all = page.findChildren<PassageLabel*>();
    return std::any_of(all.begin(), all.end(), [&anchor](const PassageLabel* passage) {
        return passage->isLit() && passage->anchor() == anchor && !passage->visibleRegion().isEmpty();
    });
}

bool hasAnchor(std::string_view slug, std::string_view anchor)
{
    const Article* article = shippedLibrary().find(slug);
    const std::vector<std::string> all = article == nullptr ? std::vector<std::string>() : anchorsOf(*article);
    return std::count(all.begin(), all.end(), anchor) == 1;
}

} // namespace

class WaysToGuidance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aDayAboveTheFigureLeadsToItsParagraph()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 15g"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("More in the guidance")));

        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(app.window.currentPage(), int{MainWindow::guidancePage});
        const auto* page = app.window.findChild<GuidancePage*>();
        QTRY_VERIFY(isLit(*page, QStringLiteral("observed-amounts")));
    }

    void aChartLeadsToWhatTheGuidanceSaysOfIt()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3, run 45min rpe 6, glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(static_cast<Qt::Key>(Qt::Key_1 + int{MainWindow::trendsPage}), Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("What studies say: Training load")));

        OpenWindow::press(Qt::Key_Space);

        QCOMPARE(app.window.currentPage(), int{MainWindow::guidancePage});
        const auto* page = app.window.findChild<GuidancePage*>();
        QTRY_VERIFY(isLit(*page, QStringLiteral("training-and-recovery")));
    }

    void theWayBackLeadsToTheChart()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("bloating 3, run 45min rpe 6, glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(static_cast<Qt::Key>(Qt::Key_1 + int{MainWindow::trendsPage}), Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("What studies say: L-Glutamine")));
        OpenWindow::press(Qt::Key_Space);
        const auto* page = app.window.findChild<GuidancePage*>();
        QTRY_VERIFY(isLit(*page, QStringLiteral("how-studies-took-it")));
        Q_EMIT page->findChild<ArticleView*>()->followed(QStringLiteral("choline")); // a link in the text
        QTRY_VERIFY(page->findChild<ArticleList*>()->slug() == QLatin1String("choline"));
        const Day day = app.window.today()->day();

        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page->findChild<ArticleList*>()->slug(), QStringLiteral("l-glutamine"));
        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(app.window.currentPage(), int{MainWindow::trendsPage});
        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);

        QCOMPARE(app.window.currentPage(), int{MainWindow::trendsPage});
        QVERIFY(app.window.today()->day() == day);
    }

    void whoLeftByThemselvesIsNotLedBack()
    {
        OpenWindow app;
        app.window.showPage(MainWindow::trendsPage);
        app.window.showPassage("l-glutamine", "why-the-gut");
        app.window.showPage(MainWindow::historyPage);
        app.window.showPage(MainWindow::guidancePage);

        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);

        QCOMPARE(app.window.currentPage(), int{MainWindow::guidancePage});
    }

    void everyShippedPageIsFoundFromTheChartOfItsDoses()
    {
        for (const Article& article : shippedLibrary().articles()) {
            KnownSupplement known{SupplementId{}, {}};
            known.definition.name = article.title;
            const auto passage = passageAbout(metricOf(known, Dimension::mass), {});
            QVERIFY2(passage && passage->slug == article.slug, article.slug.c_str());
            QVERIFY(hasAnchor(passage->slug, passage->anchor));
        }
    }

    void whatChartsLeadToIsThere()
    {
        for (const MetricRow& row : metricTable) {
            Metric metric;
            metric.group = row.group;
            const auto passage = passageAbout(metric, {});
            QVERIFY(!passage || hasAnchor(passage->slug, passage->anchor));
        }
        Metric own;
        own.group = MetricGroup::own;
        QVERIFY(!passageAbout(own, {}));
    }

    void aCueLeadsToAPlaceThatIsThere()
    {
        for (const CueCode code : {CueCode::hardNoPlan, CueCode::easyStretch}) {
            const PassageName name = passageFor(code);
            QVERIFY(hasAnchor(name.slug, name.anchor));
        }
    }
};

HF_TEST(WaysToGuidance)
#include "ways_to_guidance.moc"
