// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog in four sizes of type, from both sides and with the longest names: nothing is cut,
// covered or left out.

#include "support/test_program.h"
#include "ui/every_dialog.h"
#include "ui/layout/layout_faults.h"
#include "ui/layout/opened.h"

using namespace hf;
using namespace hf::test;

namespace {

constexpr std::array<int, 4> fontSizes{9, 11, 14, 18};
constexpr QSize room(800, 560); ///< for a dialog on the smallest screen, less its title

const std::string longName = "Magnesiumbisglycinatchelatpulverkapselnmitvitaminkomplexundzinkpicolinatdepot80";
const std::string arabicName = "\u0645\u0643\u0645\u0644 \u0627\u0644\u0645\u063A\u0646\u064A\u0633\u064A"
                               "\u0648\u0645 \u0645\u0639 \u0627\u0644\u0632\u0646\u0643 \u0641\u064A "
                               "\u0627\u0644\u0645\u0633\u0627\u0621 \u0642\u0628\u0644 \u0627\u0644\u0646"
                               "\u0648\u0645 \u0628\u0633\u0627\u0639\u0629";

QStringList faultsOfPages(LivedJournal& lived, QSize size)
{
    QStringList faults;
    Opened opened(lived, size);
    opened.everyPage([&](const QString& name) {
        for (const QString& fault : layoutFaults(opened.window)) {
            faults << QStringLiteral("%1: %2").arg(name, fault);
        }
        if (opened.window.size() != size) {
            faults << QStringLiteral("%1: the window is larger than asked").arg(name);
        }
    });
    return faults;
}

QStringList faultsOfDialogs(const std::string& names)
{
    QStringList faults;
    for (const auto& [dialog, open] : everyDialog()) {
        LivedJournal lived(usualWindow, names);
        open(lived, [&faults, name = dialog](QWidget& window, const QStringList& /*own*/) {
            settle();
            const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
            if (least.width() > room.width() || least.height() > room.height()) {
                faults << QStringLiteral("%1: needs %2x%3").arg(name).arg(least.width()).arg(least.height());
            }
            window.resize(window.size().boundedTo(room));
            settle();
            for (const QString& fault : layoutFaults(window)) {
                faults << QStringLiteral("%1: %2").arg(name, fault);
            }
        });
    }
    return faults;
}

} // namespace

class FontSizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void everyPage_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QSize>("size");
        for (const int points : fontSizes) {
            for (const QSize size : {smallestWindow, usualWindow}) {
                QTest::addRow("%d pt, %d wide", points, size.width()) << points << size;
            }
        }
    }

    void everyPage()
    {
        QFETCH(int, points);
        QFETCH(QSize, size);
        const Type type(points);
        verifyNone(faultsOfPages(lived(), size));
    }

    void everyPageFromTheRight()
    {
        const Type type(11);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QStringList faults = faultsOfPages(lived(), smallestWindow) + faultsOfPages(lived(), usualWindow);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        verifyNone(faults);
    }

    void everyDialog_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : fontSizes) {
            QTest::addRow("%d pt", points) << points;
        }
    }

    void everyDialog()
    {
        QFETCH(int, points);
        const Type type(points);
        verifyNone(faultsOfDialogs(LivedJournal::words));
    }

    void longNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("80 letters") << QByteArray::fromStdString(longName);
        QTest::newRow("Arabic") << QByteArray::fromStdString(arabicName);
    }

    void longNames()
    {
        QFETCH(QByteArray, name);
        const Type type(11);
        QStringList faults;
        {
            LivedJournal named(usualWindow, name.toStdString());
            named.app.window.hide();
            faults << faultsOfPages(named, smallestWindow) << faultsOfPages(named, usualWindow);
        }
        verifyNone(faults << faultsOfDialogs(name.toStdString()));
    }

    void theAuditFindsWhatWasPlanted()
    {
        QWidget window;
        window.resize(300, 200);
        auto* cut = new QLabel(QStringLiteral("much longer than its room"), &window);
        cut->setGeometry(10, 10, 60, 20);
        auto* low = new QLabel(QStringLiteral("gypsum"), &window);
        low->setGeometry(10, 60, 100, 8);
        auto* covered = new QLabel(QStringLiteral("covered"), &window);
        covered->setGeometry(10, 100, 100, 20);
        auto* covers = new QLabel(QStringLiteral("covers"), &window);
        covers->setGeometry(20, 104, 100, 20);
        window.show();

        const QString faults = layoutFaults(window).join(u'\n');
        QVERIFY(faults.contains(QStringLiteral("cut at a side: \u201Cmuch longer")));
        QVERIFY(faults.contains(QStringLiteral("cut in height: \u201Cgypsum")));
        QVERIFY(faults.contains(QStringLiteral("upon another: \u201Ccover")));
        QVERIFY(faults.contains(QStringLiteral("covers a sibling")));
    }

private:
    /// Made once, as nothing is changed in it.
    LivedJournal& lived()
    {
        if (m_lived == nullptr) {
            m_lived = std::make_unique<LivedJournal>();
            m_lived->app.window.hide();
        }
        return *m_lived;
    }

    std::unique_ptr<LivedJournal> m_lived;
};

HF_TEST(FontSizesTest)
#include "font_sizes.moc"
