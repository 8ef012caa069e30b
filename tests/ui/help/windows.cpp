// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The manual at the place one is in, what is new after an update, and what the program is.

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/base/theme/type_scale.h"
#include "ui/every_dialog.h"
#include "ui/features/help/about_dialog.h"
#include "ui/features/help/manual_text.h"
#include "ui/features/help/manual_window.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/open_window.h"
#include "ui/shell/help_menu.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QFile>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace hf;
using namespace hf::test;

namespace {

ManualWindow* openManual()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* manual = qobject_cast<ManualWindow*>(window); manual != nullptr && manual->isVisible()) {
            QApplication::setActiveWindow(manual);
            return manual;
        }
    }
    return nullptr;
}

QPushButton* offerOf(const OpenWindow& app)
{
    return app.window.status()->findChild<QPushButton*>();
}

} // namespace

class HelpWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnEveryWarning();
        QCoreApplication::setApplicationVersion(QStringLiteral("0.2.0"));
    }

    void f1OpensTheChapterOfThePage_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("chapter");
        QTest::newRow("today") << int{todayPage} << QStringLiteral("recording-a-day");
        QTest::newRow("history") << int{historyPage} << QStringLiteral("history");
        QTest::newRow("trends") << int{trendsPage} << QStringLiteral("trends");
        QTest::newRow("experiments") << int{experimentsPage} << QStringLiteral("experiments");
        QTest::newRow("guidance") << int{guidancePage} << QStringLiteral("guidance");
        QTest::newRow("plan") << int{planPage} << QStringLiteral("plans-and-supplies");
    }

    void f1OpensTheChapterOfThePage()
    {
        QFETCH(int, page);
        QFETCH(QString, chapter);
        OpenWindow app;
        app.window.showPage(page);

        OpenWindow::press(Qt::Key_F1);

        ManualWindow* manual = openManual();
        QVERIFY(manual != nullptr);
        QCOMPARE(manual->chapter(), chapter);
        QVERIFY(!manual->isModal());
    }

    void f1WorksInADialog()
    {
        OpenWindow app;
        SettingsDialog* settings = app.window.openSettings();
        QApplication::setActiveWindow(settings);

        QTest::keyClick(settings->focusWidget() != nullptr ? settings->focusWidget() : settings, Qt::Key_F1);

        QVERIFY(openManual() != nullptr);
        QCOMPARE(openManual()->chapter(), QStringLiteral("settings"));
    }

    void dialogsThatAreExplainedExist()
    {
        QFile source(QStringLiteral(HF_SOURCE_ROOT "/ui/shell/help_menu.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression row(
            QStringLiteral("\\{QStringLiteral\\(\"(\\w+)\"\\), QStringLiteral\\(\"([^\"]+)\"\\)\\}"));
        const Manual manual;
        int rows = 0;
        for (auto all = row.globalMatch(QString::fromUtf8(source.readAll())); all.hasNext(); ++rows) {
            const QRegularExpressionMatch one = all.next();
            QVERIFY2(dialogsOfTheSources().contains(one.captured(1)), qPrintable(one.captured(1)));
            const ManualChapter* chapter = manual.find(one.captured(2).section(u'#', 0, 0));
            QVERIFY2(chapter != nullptr, qPrintable(one.captured(2)));
            const QString anchor = one.captured(2).section(u'#', 1);
            QVERIFY2(anchor.isEmpty() ||
                         std::any_of(chapter->sections.begin(), chapter->sections.end(),
                                     [&](const ManualSection& section) { return section.anchor == anchor; }),
                     qPrintable(one.captured(2)));
        }
        QVERIFY(rows > 8);
    }

    void everyControlOfTheManualHasItsNameAndIsReached()
    {
        OpenWindow app;
        ManualWindow manual(app.settings);
        manual.show();
        QApplication::setActiveWindow(&manual);
        QCOMPARE(unreachableOrNameless(manual), QStringList());
    }

    void theTitleOfAChapterIsAsLargeAsThatOfAPage()
    {
        OpenWindow app;
        const ManualWindow manual(app.settings);
        const QTextDocument* text = manual.findChild<ManualText*>()->document();
        const auto sizeOf = [](const QTextBlock& block) {
            return block.begin().fragment().charFormat().font().pointSizeF();
        };

        QCOMPARE(sizeOf(text->begin()), fontFor(TextStep::title).pointSizeF());
        QVERIFY(sizeOf(text->begin()) > sizeOf(text->begin().next()));
    }

    void everyChapterIsReadFromTheFirstToTheLastByKeys()
    {
        OpenWindow app;
        ManualWindow manual(app.settings);
        manual.show();
        QApplication::setActiveWindow(&manual);
        manual.findChild<QTreeWidget*>()->setFocus();
        const Manual all;
        QStringList read{manual.chapter()};
        for (int i = 0; i < 200; ++i) {
            OpenWindow::press(Qt::Key_Down);
            if (read.last() != manual.chapter()) {
                read << manual.chapter();
                QVERIFY(manual.findChild<ManualText*>()->toPlainText().startsWith(all.find(manual.chapter())->title));
            }
        }
        QCOMPARE(read.size(), static_cast<qsizetype>(all.chapters().size()));
    }

    void aSearchShowsThePlaceAndMarksIt()
    {
        OpenWindow app;
        ManualWindow manual(app.settings);
        manual.show();
        QApplication::setActiveWindow(&manual);
        OpenWindow::press(Qt::Key_F, Qt::ControlModifier);

        OpenWindow::type(QStringLiteral("monotony strain"));

        auto* text = manual.findChild<ManualText*>();
        QCOMPARE(manual.chapter(), QStringLiteral("figures"));
        QVERIFY(text->textCursor().block().text().contains(QStringLiteral("monotony"), Qt::CaseInsensitive));
        QVERIFY(!text->extraSelections().isEmpty());
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_Escape);
        QVERIFY(text->extraSelections().isEmpty());
        QVERIFY(manual.isVisible());
        OpenWindow::press(Qt::Key_Escape);
        QVERIFY(!manual.isVisible());
    }

    void whatIsNotInItIsSaid()
    {
        OpenWindow app;
        ManualWindow manual(app.settings);
        manual.show();
        QApplication::setActiveWindow(&manual);
        manual.search(QStringLiteral("xylophone"));
        QVERIFY(!manual.findChild<QLineEdit*>()->accessibleDescription().isEmpty());
        QVERIFY(!manual.findChild<QListWidget*>()->isVisible());
    }

    void oneGoesBackAndForwardByKeys()
    {
        OpenWindow app;
        ManualWindow manual(app.settings);
        manual.show();
        QApplication::setActiveWindow(&manual);
        manual.showPlace(QStringLiteral("trends"));
        manual.showPlace(QStringLiteral("figures#training"));

        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(manual.chapter(), QStringLiteral("trends"));
        OpenWindow::press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(manual.chapter(), QStringLiteral("figures"));
    }

    void aLinkOutOfTheManualGoesThroughTheWindow()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_F1);
        auto* text = openManual()->findChild<ManualText*>();
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("trends.md#since-you-began")));
        QCOMPARE(openManual()->chapter(), QStringLiteral("trends"));
        QVERIFY(app.opened.empty());

        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));

        QCOMPARE(app.opened, std::vector<QUrl>{QUrl(QStringLiteral("https://example.org/"))});
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("/etc/passwd"))).isValid());
    }

    void theManualRemembersItsSizeAndGoesWithTheWindow()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_F1);
        openManual()->resize(700, 500);
        QPointer<ManualWindow> manual = openManual();
        app.window.close();
        QTRY_VERIFY(manual == nullptr);

        ManualWindow again(app.settings);
        QCOMPARE(again.size(), QSize(700, 500));
    }

    void whatNoCommandFitsIsSearchedInTheManual()
    {
        OpenWindow app;
        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_K, Qt::ControlModifier); },
                                       [] {
                                           OpenWindow::type(QStringLiteral("monotony"));
                                           QVERIFY(QApplication::focusWidget()->accessibleDescription().startsWith(
                                               QStringLiteral("Nothing found")));
                                           OpenWindow::press(Qt::Key_Return);
                                       }));
        QVERIFY(openManual() != nullptr);
        QCOMPARE(openManual()->chapter(), QStringLiteral("figures"));
    }

    void anUpdateIsToldOnce()
    {
        OpenWindow app;
        QTRY_COMPARE(app.settings.value(QStringLiteral("help/version")).toString(), QStringLiteral("0.2.0"));
        QVERIFY(app.window.status()->text().isEmpty()); // the first start

        app.settings.setValue(QStringLiteral("help/version"), QStringLiteral("0.1.0"));
        app.window.help()->tellNews();
        QVERIFY(app.window.status()->text().contains(QStringLiteral("0.2.0")));
        offerOf(app)->click();

        QCOMPARE(openManual()->chapter(), QStringLiteral("whats-new"));
        QVERIFY(app.window.status()->text().isEmpty());
        app.window.help()->tellNews();
        QVERIFY(app.window.status()->text().isEmpty());
    }

    void theOfferOfAnUpdateGivesWayToUndo()
    {
        OpenWindow app;
        app.settings.setValue(QStringLiteral("help/version"), QStringLiteral("0.1.0"));
        app.window.help()->tellNews();

        OpenWindow::type(QStringLiteral("glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);
        offerOf(app)->click();

        QVERIFY(openManual() == nullptr);
        QVERIFY(app.journal.day(app.bridge.today(), app.bridge.frame()).entries.empty());
    }

    void aboutNamesTheProgramAndItsLicences()
    {
        OpenWindow app;
        app.window.help()->showAbout();
        auto* about = app.window.findChild<AboutDialog*>();
        QApplication::setActiveWindow(about);
        const QString text = about->findChild<QPlainTextEdit*>()->toPlainText();
        QVERIFY(text.contains(QStringLiteral("GNU General Public License, version 3 or later")));
        for (const char* library : {"Qt", "SQLite", "CCTZ", "FFTW", "Boost", "CLI11", "{fmt}"}) {
            QVERIFY2(text.contains(QLatin1String(library)), library);
        }
        QCOMPARE(unreachableOrNameless(*about), QStringList());

        OpenWindow::press(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(app.opened.size(), std::size_t{1});
    }
};

HF_TEST(HelpWindows)
#include "windows.moc"
