// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/question_stack.h"

#include "support/test_program.h"
#include "ui/open_window.h"
#include "ui/widgets/question_bar.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <functional>

using namespace hf;
using namespace hf::test;

namespace {

/// A stack above a field in a window, and which question is seen.
struct Asked {
    QWidget window;
    QuestionStack stack{&window};
    QLineEdit field{&window};

    Asked()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&stack);
        column->addWidget(&field);
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
    }

    QuestionBar* question(const char* text, const std::function<void()>& chosen = {})
    {
        auto* bar = new QuestionBar(QString::fromUtf8(text), &stack);
        bar->addAnswer(QStringLiteral("Yes"), chosen);
        return bar;
    }
    QString seen() const
    {
        QStringList all;
        for (const QuestionBar* bar : stack.findChildren<QuestionBar*>()) {
            if (bar->isVisible()) {
                all.push_back(bar->accessibleName());
            }
        }
        return all.join(u'+');
    }
    void answer()
    {
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Yes")));
        OpenWindow::press(Qt::Key_Space);
    }
};

} // namespace

class QuestionStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void oneAfterTheOther()
    {
        Asked asked;
        QVERIFY(asked.stack.isHidden());
        asked.stack.ask(asked.question("first"));
        asked.stack.ask(asked.question("second"));
        QCOMPARE(asked.seen(), QStringLiteral("first"));

        asked.answer();
        QCOMPARE(asked.seen(), QStringLiteral("second"));
        asked.answer();
        QCOMPARE(asked.seen(), QString());
        QVERIFY(asked.stack.isHidden());
    }

    void aGraveOneComesFirstAndTheOtherComesBack()
    {
        Asked asked;
        asked.stack.ask(asked.question("first"));
        asked.stack.askFirst(asked.question("damage"));
        QCOMPARE(asked.seen(), QStringLiteral("damage"));

        asked.answer();
        QCOMPARE(asked.seen(), QStringLiteral("first"));
    }

    void anAnswerMayAskTheNext()
    {
        Asked asked;
        asked.stack.ask(asked.question("first", [&] { asked.stack.ask(asked.question("second")); }));
        asked.answer();
        QCOMPARE(asked.seen(), QStringLiteral("second"));

        asked.stack.ask(asked.question("third", [&] { asked.stack.askFirst(asked.question("fourth")); }));
        asked.answer();
        asked.answer();
        QCOMPARE(asked.seen(), QStringLiteral("fourth"));
    }

    void whatNeedsNoAnswerAnyMoreGoes()
    {
        Asked asked;
        QuestionBar* first = asked.question("first");
        asked.stack.ask(first);
        asked.stack.ask(asked.question("second"));

        asked.stack.withdraw(first);
        QCOMPARE(asked.seen(), QStringLiteral("second"));
        asked.stack.withdraw(nullptr);
        QCOMPARE(asked.seen(), QStringLiteral("second"));
    }
};

HF_TEST(QuestionStackTest)
#include "question_stack.moc"
