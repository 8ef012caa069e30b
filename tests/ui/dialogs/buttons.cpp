// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of every dialog: one that goes on, at the end of its line, and a focus that shows what has it.

#include "support/test_program.h"
#include "ui/base/theme/style.h"
#include "ui/every_dialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace hf;
using namespace hf::test;

namespace {

QRect placeOf(const QPushButton& button)
{
    return {button.mapTo(button.window(), QPoint(0, 0)), button.size()};
}

std::vector<QPushButton*> shownButtons(const QWidget& window)
{
    std::vector<QPushButton*> shown;
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->window() == &window) {
            shown.push_back(button);
        }
    }
    return shown;
}

/// What is filled as the one that goes on, and what leaves the dialog and stands behind it in its line.
QStringList faultsOfButtons(const QWidget& window)
{
    QStringList primary;
    QStringList faults;
    const std::vector<QPushButton*> all = shownButtons(window);
    for (const QPushButton* button : all) {
        if (roleOf(button) != ButtonRole::primary) {
            if (button->isDefault()) {
                faults << QStringLiteral("Return presses %1, which does not look so").arg(button->text());
            }
            continue;
        }
        primary << button->text();
        const QRect place = placeOf(*button);
        for (const QPushButton* other : all) {
            const QRect beside = placeOf(*other);
            const bool sameLine = beside.top() < place.bottom() && place.top() < beside.bottom();
            const bool leaves = other->text() == QLatin1String("Cancel") || other->text() == QLatin1String("Close");
            if (leaves && sameLine && beside.left() > place.right()) {
                faults << QStringLiteral("%1 stands behind %2").arg(other->text(), button->text());
            }
        }
    }
    if (primary.size() > 1) {
        faults << QStringLiteral("several are primary: ") + primary.join(QStringLiteral(", "));
    }
    return faults;
}

/// How the control looks with and without the focus, cut to its mark.
std::pair<QImage, QImage> marksOf(QAbstractButton& control)
{
    const QRect mark(0, 0, control.height(), control.height());
    control.clearFocus();
    const QImage without = control.grab(mark).toImage();
    control.setFocus(Qt::TabFocusReason);
    return {without, control.grab(mark).toImage()};
}

} // namespace

class DialogButtons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void atMostOneGoesOnAndStandsLast_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, look] : everyDialog()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void atMostOneGoesOnAndStandsLast()
    {
        QFETCH(QString, name);
        LivedJournal lived;
        QStringList faults;
        everyDialog().at(name)(lived, [&faults](QWidget& window, const QStringList&) {
            QCoreApplication::processEvents();
            faults += faultsOfButtons(window);
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theFocusOfACheckBoxIsSeenAndIsNoRadioButton()
    {
        QWidget window;
        QCheckBox box(QStringLiteral("same"), &window);
        QRadioButton radio(QStringLiteral("same"), &window);
        box.move(10, 10);
        radio.move(10, 60);
        window.resize(200, 120);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));

        const auto [boxBefore, boxAfter] = marksOf(box);
        const auto [radioBefore, radioAfter] = marksOf(radio);

        QVERIFY(boxBefore != boxAfter);
        QVERIFY(radioBefore != radioAfter);
        // A corner of the mark is drawn on a square and not on a circle, with the focus as without it.
        QVERIFY(boxAfter != radioAfter.copy(boxAfter.rect()));
    }
};

HF_TEST(DialogButtons)
#include "buttons.moc"
