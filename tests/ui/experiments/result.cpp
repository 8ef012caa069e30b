// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/experiments/lived_experiment.h"
#include "ui/features/experiments/cards/experiment_card.h"
#include "ui/features/experiments/parts/dot_strips.h"
#include "ui/features/experiments/parts/period_table.h"
#include "ui/features/experiments/words/sentences_results.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <numeric>

using namespace hf;
using namespace hf::test;

namespace {

const QString question = QStringLiteral("Does 10 g ease my evenings?");

bool says(const QWidget& widget, const QString& words)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

/// A lived experiment, opened on the page by keys.
class Finished {
public:
    explicit Finished(QSize size = QSize(1240, 820))
        : lived(size),
          started(lived.start(lived.draft()))
    {
        lived.liveThrough(started.id);
        page = lived.openPage();
        if (OpenWindow::tabTo(QStringLiteral("Open: ") + question)) {
            OpenWindow::press(Qt::Key_Space);
        }
        card = page->cards().front();
    }

    LivedExperiment lived;
    StartedExperiment started;
    ExperimentsPage* page = nullptr;
    ExperimentCard* card = nullptr;
};

double mean(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// A screen reader can name every control of the open dialog, Tab reaches it, and no words are cut.
void verifySoundDialog()
{
    QWidget& dialog = *QApplication::activeModalWidget();
    const QStringList faults = unreachableOrNameless(dialog) + cutWords(dialog);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

/// Nothing is lower than its words need, as where a sentence was added and the window stayed as it was.
void verifyNothingIsPressed(QWidget& dialog)
{
    QCoreApplication::processEvents();
    int words = 0;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap()) {
            ++words;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
    QCOMPARE(words, 2); // what the key is, and what is wrong with it
    for (const QLineEdit* field : dialog.findChildren<QLineEdit*>()) {
        QVERIFY(field->height() >= field->sizeHint().height());
    }
}

} // namespace

class ResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theResultIsSaidInWordsWithItsUncertainty()
    {
        const Finished finished;
        const SelfExperimentResult result = **finished.card->facts().view.result;

        QCOMPARE(result.verdict, Verdict::lower);
        QVERIFY(
            says(*finished.card, QStringLiteral("In your test bloating was lower with L-Glutamine 10\u00A0g than with "
                                                "none. You knew what you took.")));
        QVERIFY(says(*finished.card, sentences::figure({-result.test.effect}) + QStringLiteral("\u00A0points lower")));
        QVERIFY(says(*finished.card, QStringLiteral("Of all the ways the order could have been drawn, 3\u00A0% show")));
        QVERIFY(says(*finished.card, QStringLiteral("95\u00A0% interval: ")));
        QVERIFY(says(*finished.card, QStringLiteral("The plan was kept on 36 of 36 days")));
        QVERIFY(says(*finished.card, QStringLiteral("The seal holds")));
    }

    void theDotsAreTheDaysThatCount()
    {
        const Finished finished;
        const ExperimentFacts& facts = finished.card->facts();

        QCOMPARE(facts.tested.size(), std::size_t{12}); // 6 periods of 3 days, the first washed out
        QCOMPARE(facts.other.size(), std::size_t{12});
        QCOMPARE(facts.periods.size(), std::size_t{12});
        int counted = 0;
        for (const ReportPeriod& period : facts.periods) {
            counted += period.counted;
        }
        QCOMPARE(counted, 24);
        // With equally long periods the difference of the pairs is that of the means.
        QVERIFY(qAbs(mean(facts.tested) - mean(facts.other) - (*facts.view.result)->test.effect) < 1e-9);
        const auto* dots = finished.card->findChild<DotStrips*>();
        QVERIFY(dots->isVisible());
        QVERIFY(dots->accessibleDescription().contains(QStringLiteral("of 12 days")));
    }

    void theTableIsOpenedByKeys()
    {
        const Finished finished;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Periods as a table: ") + question));
        OpenWindow::press(Qt::Key_Space);

        const auto* table = finished.card->findChild<PeriodTable*>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 12);
        QCOMPARE(table->model()->headerData(9, Qt::Horizontal).toString(), QStringLiteral("In the result"));
        QCOMPARE(table->model()->index(0, 9).data().toString(), QStringLiteral("yes"));
    }

    void whyShowsThePairsAndTheSeal()
    {
        const Finished finished;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Why this result: ") + question));
        QString text;
        const bool met =
            OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                   [&text] {
                                       verifySoundDialog();
                                       QCOMPARE(OpenWindow::focusName(), QStringLiteral("How this figure came about"));
                                       text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())->toPlainText();
                                       OpenWindow::press(Qt::Key_Escape);
                                   });

        QVERIFY(met);
        QVERIFY2(text.contains(QStringLiteral("64 orders were looked at")), qPrintable(text));
        QVERIFY(text.contains(QString::fromStdString(finished.started.digest)));
    }

    void theReportIsOnePage()
    {
        Finished finished;
        const QString file = finished.lived.app.folder.filePath(QStringLiteral("report.pdf"));
        finished.page->setPathChooser([file](QWidget*, const QString&, const QString&) { return file; });
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Report as PDF: ") + question));
        OpenWindow::press(Qt::Key_Space);

        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
    }

    void theTerminalHasTheSameFigures()
    {
#ifndef HF_CLI
        QSKIP("built without the program for the terminal");
#else
        const Finished finished;
        const SelfExperimentResult result = **finished.card->facts().view.result;
        QProcess process;
        process.start(QStringLiteral(HF_CLI),
                      {QStringLiteral("--journal"), QString::fromStdString(finished.lived.app.file().string()),
                       QStringLiteral("--now"),
                       QString::fromStdString(toString(finished.lived.today())) + QStringLiteral("T12:00:00+01:00"),
                       QStringLiteral("--zone"), QStringLiteral("Europe/Berlin"), QStringLiteral("--json"),
                       QStringLiteral("experiment"), QStringLiteral("result"),
                       QString::fromStdString(toString(finished.started.id))});
        QVERIFY(process.waitForFinished());
        const QByteArray out = process.readAllStandardOutput();
        const QJsonObject json = QJsonDocument::fromJson(out).object().value(QLatin1String("result")).toObject();

        QVERIFY2(!json.isEmpty(), out + process.readAllStandardError());
        QCOMPARE(json.value(QLatin1String("effect")).toDouble(), result.test.effect);
        QCOMPARE(json.value(QLatin1String("p")).toDouble(), result.test.pTwoSided);
        QCOMPARE(json.value(QLatin1String("nap_decrease")).toDouble(), result.overlap.decrease);
        QCOMPARE(json.value(QLatin1String("interval")).toArray().at(0).toDouble(), result.t.interval->low);
        QCOMPARE(json.value(QLatin1String("interval")).toArray().at(1).toDouble(), result.t.interval->high);
        QCOMPARE(json.value(QLatin1String("verdict")).toString(), QStringLiteral("lower"));
#endif
    }

    void aBlindOneIsOpenedWithItsKeyByKeys()
    {
        LivedExperiment lived;
        ExperimentDraft plan = lived.draft();
        plan.blind = true;
        const StartedExperiment started = lived.start(plan);
        lived.liveThrough(started.id);
        ExperimentsPage* page = lived.openPage();
        const ExperimentCard* card = page->cards().front();
        QVERIFY(says(*card, QStringLiteral("waits for its key")));

        QVERIFY(OpenWindow::tabTo(QStringLiteral("Enter key: ") + question));
        const bool met =
            OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); },
                                   [&started] {
                                       verifySoundDialog();
                                       OpenWindow::type(QStringLiteral("0000-0000-0000-0"));
                                       OpenWindow::press(Qt::Key_Return);
                                       QVERIFY(QApplication::activeModalWidget() != nullptr); // it does not fit
                                       verifyNothingIsPressed(*QApplication::activeModalWidget());
                                       OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
                                       OpenWindow::type(QString::fromStdString(started.sheet->key));
                                       OpenWindow::press(Qt::Key_Return);
                                   });

        QVERIFY(met);
        QVERIFY(lived.look(started.id).result.has_value());
        QVERIFY(says(*card, QStringLiteral("finished")));
    }

    void nothingIsNamelessOrCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1240, 820);
        QTest::newRow("smallest") << QSize(800, 600);
    }

    void nothingIsNamelessOrCut()
    {
        QFETCH(QSize, size);
        const Finished finished(size);
        QCoreApplication::processEvents();

        QCOMPARE(finished.lived.app.window.size(), size);
        QWidget& window = *finished.page->window();
        const QStringList faults = unreachableOrNameless(window) + cutWords(window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

HF_TEST(ResultTest)
#include "result.moc"
