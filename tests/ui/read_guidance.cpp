// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/library.h"
#include "guidance/shipped.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/features/guidance/guidance_page.h"
#include "ui/open_window.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTextBrowser>

using namespace hf;
using namespace hf::test;

class ReadGuidance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theCautionStandsAboveTheEvidence()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_5, Qt::ControlModifier);

        const QString text = app.window.findChild<QTextBrowser*>()->toPlainText();

        const qsizetype caution = text.indexOf(QStringLiteral("liver"), 0, Qt::CaseInsensitive);
        const qsizetype evidence = text.indexOf(QStringLiteral("How strong is the evidence"));
        QVERIFY(caution >= 0);
        QVERIFY(caution < evidence);
    }

    void theReferenceArticleOpensByKeyAndShowsItsAddress()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_5, Qt::ControlModifier);

        OpenWindow::press(Qt::Key_R, Qt::AltModifier);

        const QUrl article(QStringLiteral("https://habitforgeai.com/blog/l-glutamine-guide"));
        QCOMPARE(app.opened, std::vector<QUrl>{article});
        QVERIFY(app.window.status()->text().contains(article.toString()));
    }

    void theQuestionsOpenByKeyAndAskFirstAfterAYes()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_5, Qt::ControlModifier);
        QStringList faults{QStringLiteral("no dialog")};
        QString said;
        QTimer untilOpen;
        connect(&untilOpen, &QTimer::timeout, &app.window, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            // A dialog takes the keyboard a moment after it appears; keys sent before go to the window below it.
            if (dialog == nullptr || !dialog->isAncestorOf(QApplication::focusWidget())) {
                return;
            }
            untilOpen.stop();
            faults = unreachableOrNameless(*dialog);
            OpenWindow::press(Qt::Key_Space); // the first question applies
            const auto labels = dialog->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                said += label->text();
            }
            OpenWindow::press(Qt::Key_Escape);
        });
        untilOpen.start(10);

        OpenWindow::press(Qt::Key_Y, Qt::AltModifier);

        QCOMPARE(faults, QStringList());
        const Library library(shippedArticles());
        const CautionCheck& check = *library.find("l-glutamine")->check;
        QVERIFY(said.contains(QString::fromStdString(check.askFirst)));
    }

    void searchingFindsWordsOfAnArticle()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Search all guidance")));

        OpenWindow::type(QStringLiteral("zzzz"));

        QVERIFY(app.window.findChild<QTextBrowser*>()->toPlainText().isEmpty());
    }
};

HF_TEST(ReadGuidance)
#include "read_guidance.moc"
