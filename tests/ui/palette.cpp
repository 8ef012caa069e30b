// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/tokens.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QRadioButton>

#include <cmath>

namespace hf::test {
}

using namespace hf;
using namespace hf::test;

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void textIsReadableOnEveryBackground_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << static_cast<int>(Appearance::light);
        QTest::newRow("dark") << static_cast<int>(Appearance::dark);
    }

    void textIsReadableOnEveryBackground()
    {
        QFETCH(int, appearance);
        const Tokens& t = tokensOf(static_cast<Appearance>(appearance));
        for (const QColor& ground : {t.window, t.sunken, t.surface, t.accentSoft}) {
            QVERIFY2(contrast(t.text, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(t.muted, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(t.accent, ground) >= 4.5, qPrintable(ground.name()));
        }
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.caution, t.cautionSoft) >= 4.5);
        QVERIFY(contrast(t.text, t.cautionSoft) >= 4.5);
        QVERIFY(contrast(t.caution, t.surface) >= 4.5);
        QVERIFY(contrast(t.caution, t.window) >= 4.5);
    }

    void outlinesAndSeriesStandOut_data() { textIsReadableOnEveryBackground_data(); }

    void outlinesAndSeriesStandOut()
    {
        QFETCH(int, appearance);
        const Tokens& t = tokensOf(static_cast<Appearance>(appearance));
        for (const QColor& series : {t.dose, t.load, t.gut, t.recovery, t.controlBorder, t.accent}) {
            QVERIFY2(contrast(series, t.surface) >= 3.0, qPrintable(series.name()));
            QVERIFY2(contrast(series, t.window) >= 3.0, qPrintable(series.name()));
        }
    }

    void thePaletteKeepsItsPromiseForSelections()
    {
        for (const Appearance appearance : {Appearance::light, Appearance::dark}) {
            const QPalette palette = paletteOf(appearance);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
            QCOMPARE(appearanceOf(palette), appearance);
        }
    }

    void marksThatAreNotCheckedAreSeen_data() { textIsReadableOnEveryBackground_data(); }

    void marksThatAreNotCheckedAreSeen()
    {
        QFETCH(int, appearance);
        const QPalette palette = paletteOf(static_cast<Appearance>(appearance));
        Style style;
        QCheckBox box;
        QRadioButton button;
        for (QAbstractButton* mark : std::initializer_list<QAbstractButton*>{&box, &button}) {
            mark->setStyle(&style);
            mark->setPalette(palette);
            mark->resize(mark->sizeHint());
            const QImage picture = mark->grab().toImage();
            const QColor ground = palette.color(QPalette::Window);
            double best = 0;
            for (int x = 0; x < picture.width(); ++x) {
                best = std::max(best, contrast(picture.pixelColor(x, picture.height() / 2), ground));
            }
            QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
        }
    }

private:
    static double linear(double channel)
    {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }
    static double luminance(const QColor& colour)
    {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }
    static double contrast(const QColor& one, const QColor& other)
    {
        const double a = luminance(one);
        const double b = luminance(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }
};

HF_TEST(PaletteTest)
#include "palette.moc"
