// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/scale_field.h"
#include "support/test_program.h"
#include "ui/base/theme/tokens.h"
#include "ui/open_window.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class ScaleFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void isNotSetAtFirst()
    {
        const ScaleField field(0, 10);

        QCOMPARE(field.points(), std::nullopt);
        QVERIFY(field.accessibleDescription().startsWith(QStringLiteral("not set")));
    }

    void zeroIsAValueAndNotUnset()
    {
        ScaleField field(0, 10);

        QTest::keyClick(&field, Qt::Key_0);

        QCOMPARE(field.points(), std::optional(0));
    }

    void oneThenZeroIsTen()
    {
        ScaleField field(0, 10);

        QTest::keyClick(&field, Qt::Key_1);
        QTest::keyClick(&field, Qt::Key_0);

        QCOMPARE(field.points(), std::optional(10));
    }

    void aOneThatStandsForAMomentGoesOnByItself()
    {
        ScaleField field(0, 10);
        field.show();
        QApplication::setActiveWindow(&field);
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        const QSignalSpy wentOn(&field, &ScaleField::wentOn);

        QTest::keyClick(&field, Qt::Key_1);
        QVERIFY(wentOn.isEmpty());
        QTRY_COMPARE(wentOn.size(), 1);
        QTest::keyClick(&field, Qt::Key_0);

        QCOMPARE(field.points(), std::optional(0)); // of the next thing, had the focus gone on
        QCOMPARE(wentOn.size(), 2);
    }

    void aDigitOutsideTheScaleChangesNothing()
    {
        ScaleField field(1, 5);
        field.showPoints(3);

        QTest::keyClick(&field, Qt::Key_9);

        QCOMPARE(field.points(), std::optional(3));
    }

    void deleteClears()
    {
        ScaleField field(0, 10);
        field.showPoints(4);
        int told = 0;
        std::optional<int> last = 4;
        connect(&field, &ScaleField::edited, this, [&](std::optional<int> points) {
            ++told;
            last = points;
        });

        QTest::keyClick(&field, Qt::Key_Delete);

        QCOMPARE(told, 1);
        QCOMPARE(last, std::nullopt);
    }

    void aHeldArrowTellsOnceWhenItIsReleased()
    {
        ScaleField field(0, 10);
        field.showPoints(4);
        int told = 0;
        connect(&field, &ScaleField::edited, this, [&](std::optional<int>) { ++told; });

        QTest::keyPress(&field, Qt::Key_Right);
        QTest::keyPress(&field, Qt::Key_Right);
        QCOMPARE(told, 0);
        QTest::keyRelease(&field, Qt::Key_Right);

        QCOMPARE(told, 1);
        QCOMPARE(field.points(), std::optional(6));
    }

    void arrowsReachHalvesWhereTheyAreAllowed()
    {
        ScaleField field(0, 10);
        field.allowHalves();
        QCOMPARE(field.exactPoints(), std::nullopt);

        QTest::keyClick(&field, Qt::Key_6);
        QCOMPARE(field.exactPoints(), std::optional(6.0));
        QTest::keyClick(&field, Qt::Key_Right);

        QCOMPARE(field.exactPoints(), std::optional(6.5));
        QVERIFY(field.accessibleDescription().startsWith(field.locale().toString(6.5)));
        QTest::keyClick(&field, Qt::Key_End);
        QCOMPARE(field.exactPoints(), std::optional(10.0));
        QTest::keyClick(&field, Qt::Key_Delete);
        QCOMPARE(field.exactPoints(), std::nullopt);
    }

    void tenIsTypedOnAScaleWithHalvesToo()
    {
        ScaleField field(0, 10);
        field.allowHalves();

        QTest::keyClick(&field, Qt::Key_1);
        QTest::keyClick(&field, Qt::Key_0);

        QCOMPARE(field.exactPoints(), std::optional(10.0));
    }

    void showingAStoredValueTellsNobody()
    {
        ScaleField field(0, 10);
        int told = 0;
        connect(&field, &ScaleField::edited, this, [&](std::optional<int>) { ++told; });

        field.showPoints(7);

        QCOMPARE(told, 0);
    }

    void fromTheRightTheTrackBeginsAtTheRight()
    {
        ScaleField scale(0, 10);
        scale.setLayoutDirection(Qt::RightToLeft);
        scale.resize(240, 28);
        scale.setColour(&Tokens::gut);
        scale.showPoints(5);

        const QImage picture = scale.grab().toImage();
        const QColor gut = tokensOf(scale.palette()).gut;
        const int middle = picture.height() / 2;
        QCOMPARE(picture.pixelColor(picture.width() - 30, middle), gut);
        QVERIFY(picture.pixelColor(30, middle) != gut);
    }

    void aClickOnTheWordsBesideItRatesNothing()
    {
        ScaleField scale(0, 10);
        scale.resize(240, 28);
        const QSignalSpy edited(&scale, &ScaleField::edited);

        QTest::mouseClick(&scale, Qt::LeftButton, {}, QPoint(scale.width() - 4, 14));
        QVERIFY(!scale.points());
        QVERIFY(edited.isEmpty());
        QTest::mouseClick(&scale, Qt::LeftButton, {}, QPoint(12, 14));

        QCOMPARE(scale.points(), std::optional(0));
        QCOMPARE(edited.size(), 1);
    }
};

HF_TEST(ScaleFieldTest)
#include "scale_field.moc"
