// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The English program in other countries, and on a very wide screen.

#include "support/test_program.h"
#include "ui/base/words/language.h"
#include "ui/base/words/weeks.h"
#include "ui/layout/layout_faults.h"
#include "ui/layout/opened.h"
#include "ui/painted_texts.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace hf;
using namespace hf::test;

namespace {

/// Names of months and days as the country writes them, where English does not.
QStringList namesOf(const QLocale& locale)
{
    const QLocale english(QLocale::English);
    QStringList names;
    for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.standaloneMonthName(month, form) != english.standaloneMonthName(month, form)) {
                names << locale.standaloneMonthName(month, form) << locale.monthName(month, form);
            }
        }
        for (int day = 1; day <= 7; ++day) {
            names << locale.standaloneDayName(day, form) << locale.dayName(day, form);
        }
    }
    for (QString& name : names) {
        name = QRegularExpression::escape(name.remove(u'.'));
    }
    return names;
}

bool isForeign(QChar c)
{
    return c.unicode() > 0x0590 && c.isLetterOrNumber() && c.script() != QChar::Script_Greek;
}

} // namespace

class CountriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void datesAreEnglishEverywhere_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("decimal");
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << QStringLiteral(",");
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt) << QStringLiteral(".");
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese, QLocale::Japan) << QStringLiteral(".");
    }

    void datesAreEnglishEverywhere()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, decimal);
        QLocale::setDefault(locale);
        QVERIFY(useLanguage({}));
        LivedJournal lived;
        lived.app.window.hide();
        Opened opened(lived, QSize(1240, 2600));
        const QRegularExpression names(QStringLiteral("\\b(?:%1)\\b").arg(namesOf(locale).join(u'|')),
                                       QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression figure(QStringLiteral("(?<![\\d:.,])\\d+([.,])\\d\\b(?!\\d*[:.,]\\d)"));
        QStringList faults;
        QSet<QString> marks;
        opened.everyPage([&](const QString& page) {
            if (page == QLatin1String("guidance")) {
                return; // its articles have neither, but words such as "Do", a German Thursday
            }
            for (const PaintedText& piece : paintedPieces(opened.window)) {
                if (piece.text.startsWith(QLatin1String("Do not take it"))) {
                    continue; // the same words of an article, on the welcome
                }
                if (names.match(piece.text).hasMatch() ||
                    std::any_of(piece.text.begin(), piece.text.end(), isForeign)) {
                    faults << QStringLiteral("%1: %2").arg(page, piece.text);
                }
                if (const auto found = figure.match(piece.text); found.hasMatch()) {
                    marks << found.captured(1);
                }
            }
        });
        verifyNone(faults);
        QCOMPARE(marks, QSet<QString>{decimal});
    }

    void weeksAndDecimalMarksAreThoseOfTheCountry_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<Qt::DayOfWeek>("first");
        QTest::addColumn<QString>("decimal");
        const auto row = [](const char* name, QLocale::Language language, QLocale::Territory country,
                            Qt::DayOfWeek first, const char* decimal) {
            QTest::newRow(name) << QLocale(language, country) << first << QString::fromLatin1(decimal);
        };
        row("France", QLocale::French, QLocale::France, Qt::Monday, ",");
        row("Poland", QLocale::Polish, QLocale::Poland, Qt::Monday, ",");
        row("Japan", QLocale::Japanese, QLocale::Japan, Qt::Sunday, ".");
        row("Brazil", QLocale::Portuguese, QLocale::Brazil, Qt::Sunday, ",");
        row("Egypt", QLocale::Arabic, QLocale::Egypt, Qt::Saturday, ".");
        row("Germany", QLocale::German, QLocale::Germany, Qt::Monday, ",");
        row("United States", QLocale::Spanish, QLocale::UnitedStates, Qt::Sunday, ".");
    }

    void weeksAndDecimalMarksAreThoseOfTheCountry()
    {
        QFETCH(QLocale, locale);
        QFETCH(Qt::DayOfWeek, first);
        QFETCH(QString, decimal);
        QLocale::setDefault(locale);

        QVERIFY(useLanguage({}));

        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(sentences::firstWeekDay(), first);
        QCOMPARE(QLocale().decimalPoint(), decimal);
    }

    void linesAreReadableOnAWideScreen()
    {
        LivedJournal lived;
        lived.app.window.hide();
        Opened opened(lived, QSize(3840, 2160));
        QStringList faults;
        opened.everyPage([&](const QString& page) {
            for (const QString& line : longLines(opened.window) + layoutFaults(opened.window)) {
                faults << QStringLiteral("%1: %2").arg(page, line);
            }
        });
        verifyNone(faults);
    }
};

HF_TEST(CountriesTest)
#include "countries.moc"
