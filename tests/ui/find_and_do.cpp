// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/shell/palette/command_palette.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

QStringList textsOf(const std::vector<Command>& commands)
{
    QStringList texts;
    for (const Command& command : commands) {
        texts << command.text;
    }
    return texts;
}

/// Ctrl+K, the text, Return.
bool findAndDo(const QString& text)
{
    return OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_K, Qt::ControlModifier); },
                                  [&text] {
                                      OpenWindow::type(text);
                                      OpenWindow::press(Qt::Key_Return);
                                  });
}

} // namespace

class FindAndDo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void wordsMatchInAnyOrderAndStartsOfWordsComeFirst()
    {
        const std::vector<Command> all{{QStringLiteral("Export journal"), {}, {}},
                                       {QStringLiteral("Take L-Glutamine 5 g"), {}, {}},
                                       {QStringLiteral("Journal: next day"), {}, {}},
                                       {QStringLiteral("Crème brûlée"), {}, {}}};
        const auto found = [&all](const char* text) {
            return textsOf(CommandPalette::matching(all, QString::fromUtf8(text)));
        };

        QCOMPARE(found("journal"),
                 (QStringList{QStringLiteral("Journal: next day"), QStringLiteral("Export journal")}));
        QCOMPARE(found("glut take"), QStringList{QStringLiteral("Take L-Glutamine 5 g")});
        QCOMPARE(found("creme"), QStringList{QStringLiteral("Crème brûlée")});
        QVERIFY(found("zzz").isEmpty());
        QCOMPARE(found("").size(), 4);
    }

    void aPageIsOpened()
    {
        OpenWindow app;
        QVERIFY(findAndDo(QStringLiteral("trends")));
        QCOMPARE(app.window.currentPage(), static_cast<int>(MainWindow::trendsPage));
    }

    void theUsualDoseIsTaken()
    {
        OpenWindow app;
        QVERIFY(findAndDo(QStringLiteral("take glut")));
        const auto doses = app.journal.list(Kind::dose, {app.bridge.today(), app.bridge.today()});
        QCOMPARE(doses.size(), std::size_t{1});
    }

    void aTypedDayIsShown()
    {
        OpenWindow app;
        QVERIFY(findAndDo(QStringLiteral("2026-11-02")));
        QCOMPARE(app.window.today()->day(), parseDay("2026-11-02").value());
    }

    void aTypedEntryIsSaved()
    {
        OpenWindow app;
        QVERIFY(findAndDo(QStringLiteral("bloating 4")));
        QCOMPARE(app.journal.list(Kind::rating, {app.bridge.today(), app.bridge.today()}).size(), std::size_t{1});
    }

    void escapeDoesNothing()
    {
        OpenWindow app;
        QVERIFY(OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_K, Qt::ControlModifier); },
                                       [] {
                                           OpenWindow::type(QStringLiteral("take glut"));
                                           OpenWindow::press(Qt::Key_Escape);
                                       }));
        QVERIFY(app.journal.day(app.bridge.today(), app.bridge.frame()).entries.empty());
    }

    void undoHasItsName()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 5g"));
        OpenWindow::press(Qt::Key_Return);
        QVERIFY(findAndDo(QStringLiteral("undo glutamine")));
        QVERIFY(app.journal.day(app.bridge.today(), app.bridge.frame()).entries.empty());
    }
};

HF_TEST(FindAndDo)
#include "find_and_do.moc"
