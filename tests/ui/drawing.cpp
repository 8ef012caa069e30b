// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/type_scale.h"
#include "ui/open_window.h"
#include "ui/widgets/card_board.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace hf;
using namespace hf::test;

namespace {

constexpr QSize canvas(90, 70);
const QRect box(7, 5, 70, 50);

QImage emptyImage(double ratio)
{
    QImage image(canvas * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::lightGray);
    return image;
}

/// The same box without any shortcut.
QImage drawnInOne(const BoxLook& look, double ratio)
{
    QImage image = emptyImage(ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill);
    painter.setPen(look.outline.isValid() ? QPen(look.outline, look.lineWidth) : QPen(Qt::NoPen));
    const double inset = look.outline.isValid() ? look.lineWidth / 2.0 : 0;
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), look.radius, look.radius);
    return image;
}

QImage drawnInParts(const BoxLook& look, double ratio)
{
    QImage image = emptyImage(ratio);
    QPainter painter(&image);
    paintRoundedBox(painter, box, look);
    return image;
}

/// The greatest difference of a colour channel between two pictures of one size.
int difference(const QImage& a, const QImage& b)
{
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            greatest = std::max({greatest, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                                 std::abs(one.blue() - other.blue()), std::abs(one.alpha() - other.alpha())});
        }
    }
    return greatest;
}

/// The line below the lowest that is not white.
int lowestInk(const QImage& image)
{
    for (int y = image.height(); y > 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y - 1) != qRgb(255, 255, 255)) {
                return y;
            }
        }
    }
    return 0;
}

} // namespace

class DrawingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aBoxInPartsLooksLikeABoxInOne_data()
    {
        QTest::addColumn<QColor>("fill");
        QTest::addColumn<QColor>("outline");
        QTest::addColumn<int>("lineWidth");
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const QByteArray at = " at " + QByteArray::number(ratio);
            QTest::newRow("filled, thin line" + at) << QColor(Qt::white) << QColor(Qt::darkBlue) << 1 << ratio;
            QTest::newRow("filled, thick line" + at) << QColor(Qt::white) << QColor(Qt::darkBlue) << 2 << ratio;
            QTest::newRow("no line" + at) << QColor(Qt::white) << QColor() << 1 << ratio;
            QTest::newRow("only a line" + at) << QColor(Qt::transparent) << QColor(Qt::darkRed) << 2 << ratio;
        }
    }

    void aBoxInPartsLooksLikeABoxInOne()
    {
        QFETCH(QColor, fill);
        QFETCH(QColor, outline);
        QFETCH(int, lineWidth);
        QFETCH(double, ratio);
        const BoxLook look{fill, outline, lineWidth, 9};
        constexpr int rounding = 6; // smoothing rounds in another order; nobody sees it
        const int off = difference(drawnInOne(look, ratio), drawnInParts(look, ratio));
        QVERIFY2(off <= rounding, qPrintable(QString::number(off)));
        // The corners come from the store now.
        QCOMPARE(difference(drawnInParts(look, ratio), drawnInParts(look, ratio)), 0);
    }

    void aBoxWithoutALineReachesItsEdges()
    {
        const QImage image = drawnInParts({Qt::white, QColor(), 1, 9}, 1);
        QCOMPARE(image.pixelColor(box.left(), box.center().y()), QColor(Qt::white));
        QCOMPARE(image.pixelColor(box.left(), box.top()), QColor(Qt::lightGray)); // round
    }

    void aBoxThatIsTooSmallForItsCornersIsStillPainted()
    {
        QImage image = emptyImage(1);
        {
            QPainter painter(&image);
            paintRoundedBox(painter, {10, 10, 12, 12}, {Qt::white, Qt::black, 1, 9});
        }
        QCOMPARE(image.pixelColor(16, 16), QColor(Qt::white));
    }

    void aLabelIsAsHighAsItsTextNow()
    {
        QWidget parent;
        const std::unique_ptr<QLabel> label(plainLabel(QStringLiteral("short"), TextStep::body, &parent));
        QLabel plain(QStringLiteral("short"));
        plain.setFont(label->font());
        for (QLabel* one : {label.get(), &plain}) {
            one->setWordWrap(true);
        }
        const auto same = [&] {
            return label->heightForWidth(200) == plain.heightForWidth(200) &&
                   label->heightForWidth(400) == plain.heightForWidth(400) && label->sizeHint() == plain.sizeHint();
        };
        QVERIFY(same());
        const int before = label->heightForWidth(200);
        for (QLabel* one : {label.get(), &plain}) {
            one->setText(QStringLiteral("a text that is much too long for a line of two hundred pixels"));
        }
        QVERIFY(same());
        QVERIFY(label->heightForWidth(200) > before);
        QFont larger = label->font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        for (QLabel* one : {label.get(), &plain}) {
            one->setFont(larger);
        }
        QVERIFY(same());
        for (QLabel* one : {label.get(), &plain}) {
            one->setContentsMargins(3, 9, 3, 9);
        }
        QVERIFY(same());
        for (QLabel* one : {label.get(), &plain}) {
            one->setWordWrap(false);
        }
        QCOMPARE(label->heightForWidth(200), plain.heightForWidth(200));
    }

    void aLabelIsAsLargeAsAnyOther_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "Bloating", "L-Glutamine 5 g \u00B7 08:00", "two\nlines", "ends with a line\n",
                                 "a\ttab", "\u05E9\u05DC\u05D5\u05DD", "this & that", " spaces  around "}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void aLabelIsAsLargeAsAnyOther()
    {
        QFETCH(QString, text);
        QWidget parent;
        QLabel plain;
        plain.setTextFormat(Qt::PlainText);
        for (const TextStep step : {TextStep::title, TextStep::heading, TextStep::body, TextStep::secondary}) {
            for (const Qt::Alignment side : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter}) {
                const std::unique_ptr<QLabel> label(plainLabel(text, step, &parent));
                plain.setText(text);
                plain.setFont(label->font());
                plain.setAlignment(side | Qt::AlignVCenter);
                label->setAlignment(side | Qt::AlignVCenter);
                QCOMPARE(label->sizeHint(), plain.sizeHint());
                QCOMPARE(label->minimumSizeHint(), plain.minimumSizeHint());
            }
        }
    }

    void aLongNameGivesWay()
    {
        QWidget parent;
        const QString name(80, QLatin1Char('m'));
        const std::unique_ptr<QLabel> label(plainLabel(name, TextStep::body, &parent));
        const int letter = label->fontMetrics().horizontalAdvance(QLatin1Char('m'));
        QVERIFY(label->minimumSizeHint().width() < 40 * letter);
        label->setWordWrap(true);
        QVERIFY(label->minimumSizeHint().width() < 40 * letter);
        const int lines = label->heightForWidth(20 * letter + 4) / label->fontMetrics().height();
        QCOMPARE(lines, 4);
    }

    /// Texts that are about as wide as a line may be, a little wider each: they break where they are measured to.
    void aLabelIsAsHighAsWhatItPaints_data()
    {
        QTest::addColumn<bool>("heldWide");
        QTest::newRow("free") << false;
        QTest::newRow("at least wider than a line may be") << true;
    }

    void aLabelIsAsHighAsWhatItPaints()
    {
        QFETCH(bool, heldWide);
        QWidget parent;
        const std::unique_ptr<QLabel> label(plainLabel({}, TextStep::secondary, &parent));
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop);
        const int readable = readableWidth(label->fontMetrics());
        label->setMinimumWidth(heldWide ? 2 * readable : 0);
        QString text = QStringLiteral("The copy is joined and");
        int tried = 0;
        while (label->fontMetrics().horizontalAdvance(text) < readable + 40) {
            text.insert(4, QLatin1Char('i'));
            label->setText(text);
            const int high = label->heightForWidth(2 * readable);
            label->resize(2 * readable, high + 100);
            QImage painted(label->size(), QImage::Format_RGB32);
            painted.fill(Qt::white);
            label->render(&painted, {}, {}, QWidget::DrawChildren);
            QVERIFY2(lowestInk(painted) <= high, qPrintable(text));
            ++tried;
        }
        QVERIFY(tried > 20);
    }

    void linesOfALabelAreReadableHoweverWideItIs()
    {
        QWidget parent;
        const QString text = QStringLiteral("as many words as a paragraph has ").repeated(12);
        const std::unique_ptr<QLabel> label(plainLabel(text, TextStep::body, &parent));
        label->setWordWrap(true);
        const int readable = readableWidth(label->fontMetrics());
        QCOMPARE(label->heightForWidth(3 * readable), label->heightForWidth(readable));
    }

    void aBoardThatWasHiddenWhenItsCardsChangedIsLaidOutWhenItIsShown()
    {
        CardBoard board;
        board.resize(700, 400);
        auto* card = new QLabel(QStringLiteral("one line"), &board);
        board.add(card, CardBoard::Place::left);
        board.relayout();
        board.show();
        QVERIFY(QTest::qWaitForWindowExposed(&board));
        QVERIFY(card->width() > 300);
        board.hide();
        card->setText(QStringLiteral("one line\nand two\nand three"));
        board.relayout();
        board.show();
        QCOMPARE(card->height(), card->sizeHint().height());
    }
};

HF_TEST(DrawingTest)

#include "drawing.moc"
