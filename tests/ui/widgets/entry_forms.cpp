// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/open_window.h"
#include "ui/plan/planned.h"
#include "ui/widgets/dialogs/entry_dialog.h"
#include "ui/widgets/status_line.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>

using namespace hf;
using namespace hf::test;

namespace {

/// An entry that was written as a line, in its form.
class OpenForm : public OpenWindow {
public:
    explicit OpenForm(const char* line)
    {
        type(QString::fromUtf8(line));
        press(Qt::Key_Return);
        const auto entries = journal.day(bridge.today(), bridge.frame()).entries;
        const auto before = entries.empty() ? journal.day(bridge.today() - days{1}, bridge.frame()).entries : entries;
        open(before.front());
    }

    void open(const Record& record)
    {
        id = record.id;
        dialog = std::make_unique<EntryDialog>(bridge, record, &window);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
    }

    RecordBody stored() const { return journal.find(id).value().body; }

    RecordId id;
    std::unique_ptr<EntryDialog> dialog;
};

void save()
{
    OpenWindow::press(Qt::Key_S, Qt::AltModifier);
}

} // namespace

class EntryForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void aDoseIsChangedByKeys()
    {
        OpenForm app("glutamine 5g 08:00 \"with water\"");
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Amount"));
        QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("2.5")));
        QVERIFY(typeInto(QStringLiteral("Time, may stay empty"), QStringLiteral("9:15")));
        QVERIFY(typeInto(QStringLiteral("Note, may stay empty"), QStringLiteral("after lunch")));
        save();

        const auto dose = std::get<Dose>(app.stored());
        QCOMPARE(toString(dose.amount.value()), std::string("2.5 g"));
        QCOMPARE(toString(dose.when.at.value()), std::string("2026-11-23T09:15:00+01:00"));
        QCOMPARE(dose.note, std::string("after lunch"));
        QVERIFY(!app.dialog->isVisible());
        QCOMPARE(app.window.status()->text(), QStringLiteral("Saved: L-Glutamine 2.5\u00A0g \u00B7 09:15"));
    }

    void whatIsSaidNamesTheDayAnEntryWentTo()
    {
        OpenForm app("glutamine 5g 08:00");
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Day")));
        OpenWindow::press(Qt::Key_Down);
        save();

        QCOMPARE(app.window.status()->text(), QStringLiteral("Saved: L-Glutamine 5\u00A0g \u00B7 yesterday"));
        QApplication::setActiveWindow(&app.window); // as a window manager does
        OpenWindow::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(app.window.status()->text(),
                 QStringLiteral("Undone: changing L-Glutamine 5\u00A0g. Now: L-Glutamine 5\u00A0g \u00B7 08:00"));
    }

    void aUnitIsChosenBesideItsNumber()
    {
        OpenForm app("glutamine 5g 08:00");
        QVERIFY(typeInto(QStringLiteral("Amount"), QStringLiteral("2500")));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Unit")));
        OpenWindow::type(QStringLiteral("mg"));
        save();

        const auto dose = std::get<Dose>(app.stored());
        QCOMPARE(toString(dose.amount.value()), std::string("2500 mg"));
    }

    void whatWasNotTouchedStaysToTheSecond()
    {
        OpenForm app("glutamine 5g");
        const auto before = std::get<Dose>(app.stored());
        QVERIFY(before.when.at);
        QVERIFY(typeInto(QStringLiteral("Note, may stay empty"), QStringLiteral("late")));
        save();

        const auto dose = std::get<Dose>(app.stored());
        QVERIFY(dose.when == before.when);
        QCOMPARE(dose.note, std::string("late"));
    }

    void anEditWithoutAChangeSavesNothingAndSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {"glutamine 5g", "glutamine none", "run 45min rpe 6.5 09:00 \"easy\"", "run 45min", "bloating 3",
              "sleep 7h50", "sleep 23:15-07:05", "energy 4", "bristol 4 urgency 2 08:00", "no stool",
              "ill 2026-11-20..2026-11-24", "mark \"hay fever\"", "note slept badly"}) {
            QTest::newRow(line) << QByteArray(line);
        }
    }

    void anEditWithoutAChangeSavesNothingAndSaysNothing()
    {
        QFETCH(QByteArray, line);
        OpenForm app(line.constData());
        const auto revisions = app.journal.info().revisions;
        const QSignalSpy told(&app.bridge, &JournalBridge::done);

        save();

        QCOMPARE(app.journal.info().revisions, revisions);
        QVERIFY(told.isEmpty());
        QVERIFY(!app.dialog->isVisible());
    }

    void aTimeIsThatOfTheZoneOfTheEntry()
    {
        OpenForm app("glutamine 5g 2026-11-23T09:00:00+01:00");
        auto dose = std::get<Dose>(app.stored());
        dose.when.at = Zone::named("Asia/Tokyo")->at(dose.when.at->instant);
        QVERIFY(app.bridge.change(app.id, dose).stored);
        app.open({app.id, app.stored()});
        QVERIFY(sees(*app.dialog, QStringLiteral("local time in Asia/Tokyo")));

        QVERIFY(typeInto(QStringLiteral("Time, may stay empty"), QStringLiteral("18:30")));
        save();

        QCOMPARE(toString(std::get<Dose>(app.stored()).when.at.value()), std::string("2026-11-23T18:30:00+09:00"));
    }

    void aTimeThatIsNoneKeepsTheForm()
    {
        OpenForm app("glutamine 5g 08:00");
        QVERIFY(typeInto(QStringLiteral("Time, may stay empty"), QStringLiteral("25:00")));
        save();

        QVERIFY(app.dialog->isVisible());
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Time, may stay empty"));
        QVERIFY(sees(*app.dialog, QStringLiteral("Write the time like 14:30")));
        QCOMPARE(toString(std::get<Dose>(app.stored()).when.at.value()), std::string("2026-11-23T08:00:00+01:00"));
    }

    void aTimeCanBeTakenAway()
    {
        OpenForm app("glutamine 5g 08:00");
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Time, may stay empty")));
        OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_Delete);
        save();

        QVERIFY(!std::get<Dose>(app.stored()).when.at);
    }

    void thePlannedDoseIsChosen()
    {
        OpenForm app("glutamine 5g 12:30");
        planGlutamine(app, app.bridge.today(), {minutes{8 * 60}, minutes{20 * 60}});
        app.open({app.id, app.stored()});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Planned dose that this answers")));
        const auto* box = qobject_cast<const QComboBox*>(QApplication::focusWidget());
        QCOMPARE(box->count(), 4);
        QCOMPARE(box->currentText(), QStringLiteral("by its time"));

        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_Down);
        QCOMPARE(box->currentText(), QStringLiteral("the 20:00 dose, 5\u00A0g"));
        save();

        const auto all =
            PlanBook(app.journal).occurrences({app.bridge.today(), app.bridge.today()}, app.bridge.frame());
        QVERIFY(all.front().state != OccurrenceState::taken);
        QCOMPARE(all.back().answeredBy, std::optional(app.id));
    }

    void aSessionIsChangedByKeys()
    {
        OpenForm app("run 45min 09:00");
        QVERIFY(typeInto(QStringLiteral("Activity"), QStringLiteral("Ride")));
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Minutes")));
        OpenWindow::press(Qt::Key_Up);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Effort")));
        OpenWindow::press(Qt::Key_6);
        QVERIFY(sees(*app.dialog, QStringLiteral("300 AU")));
        save();

        const auto session = std::get<Session>(app.stored());
        QCOMPARE(session.activity, std::string("Ride"));
        QCOMPARE(session.minutes, 50);
        QCOMPARE(session.rpe, std::optional(6.0));
    }

    void aRatingIsChangedByKeys()
    {
        OpenForm app("bloating 3");
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Bloating"));
        OpenWindow::press(Qt::Key_7);
        save();
        QCOMPARE(std::get<Rating>(app.stored()).value, 7.0);
    }

    void aRatingThatIsClearedIsAskedAbout()
    {
        OpenForm app("bloating 3");
        OpenWindow::press(Qt::Key_Delete);
        save();

        QVERIFY(app.dialog->isVisible());
        QVERIFY(sees(*app.dialog, QStringLiteral("the day then counts as not rated")));
    }

    void aNightIsChangedByKeys()
    {
        OpenForm app("sleep 23:15-07:05");
        QVERIFY(typeInto(QStringLiteral("Sleep"), QStringLiteral("22:45-07:05")));
        save();
        const auto rating = std::get<Rating>(app.stored());
        QVERIFY(rating.night && rating.night->bed == minutes{22 * 60 + 45});

        app.open({app.id, rating});
        QVERIFY(typeInto(QStringLiteral("Sleep"), QStringLiteral("7h30")));
        save();
        QVERIFY(!std::get<Rating>(app.stored()).night);
        QCOMPARE(std::get<Rating>(app.stored()).value, 7.5);
    }

    void aStoolIsChangedByKeys()
    {
        OpenForm app("bristol 4 08:00");
        QCOMPARE(OpenWindow::focusName(), QStringLiteral("Stool form"));
        OpenWindow::press(Qt::Key_Down);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Urgency, may stay unset")));
        OpenWindow::press(Qt::Key_3);
        save();

        const auto stool = std::get<Stool>(app.stored());
        QCOMPARE(stool.form, std::optional(5));
        QCOMPARE(stool.urgency, std::optional(3));
    }

    void aMarkIsChangedByKeys()
    {
        OpenForm app("ill 2026-11-20..2026-11-24");
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Last day")));
        OpenWindow::press(Qt::Key_Up);
        save();
        const auto mark = std::get<DayMark>(app.stored());
        QCOMPARE(mark.mark, std::string("ill"));
        QCOMPARE(toString(mark.range.last), std::string("2026-11-25"));

        app.open({app.id, mark});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("First day")));
        for (int step = 0; step < 9; ++step) {
            OpenWindow::press(Qt::Key_Up);
        }
        save();
        QVERIFY(sees(*app.dialog, QStringLiteral("The last day lies before the first one")));
    }

    void anEntryIsDeletedFromItsForm()
    {
        OpenForm app("bloating 3");
        OpenWindow::press(Qt::Key_L, Qt::AltModifier);

        QVERIFY(!app.journal.find(app.id));
        QVERIFY(!app.dialog->isVisible());
    }

    void everyFieldIsNamedReachableAndNotCut()
    {
        for (const char* line : {"glutamine 5g", "run 45min rpe 6", "bloating 3", "sleep 23:15-07:05",
                                 "bristol 4 urgency 2", "ill", "note slept badly"}) {
            OpenForm app(line);
            const QStringList faults = unreachableOrNameless(*app.dialog) + cutWords(*app.dialog);
            QVERIFY2(faults.isEmpty(), qPrintable(QString::fromUtf8(line) + QStringLiteral(": ") + faults.join(u'\n')));
        }
    }
};

HF_TEST(EntryForms)
#include "entry_forms.moc"
