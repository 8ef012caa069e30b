// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/library.h"
#include "guidance/shipped.h"
#include "support/test_program.h"
#include "ui/audit.h"
#include "ui/base/words/sentences.h"
#include "ui/features/guidance/article_list.h"
#include "ui/features/guidance/article_view.h"
#include "ui/features/guidance/evidence_table.h"
#include "ui/features/guidance/guidance_page.h"
#include "ui/features/guidance/passage_label.h"
#include "ui/open_window.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hf;
using namespace hf::test;

namespace {

const QUrl referenceArticle(QStringLiteral("https://habitforgeai.com/blog/l-glutamine-guide"));

/// The window on the guidance.
struct Reading {
    OpenWindow app;
    GuidancePage* page = nullptr;

    Reading()
    {
        OpenWindow::press(Qt::Key_5, Qt::ControlModifier);
        page = app.window.findChild<GuidancePage*>();
    }

    /// In the order in which they are read.
    QList<PassageLabel*> passages() const { return page->findChildren<PassageLabel*>(); }
    QStringList words() const
    {
        QStringList all;
        for (const PassageLabel* passage : passages()) {
            all << passage->words();
        }
        return all;
    }
    QPushButton* button(const QString& words) const
    {
        for (auto* button : page->findChildren<QPushButton*>()) {
            if (QString(button->text()).remove(u'&').startsWith(words)) {
                return button;
            }
        }
        return nullptr;
    }
    ArticleList* list() const { return page->findChild<ArticleList*>(); }
    /// The words of the place that a search has jumped to; empty where it is none that can be seen.
    QString current() const
    {
        for (const PassageLabel* passage : passages()) {
            const Marks& marks = passage->marks();
            if (marks.current >= 0 && !passage->visibleRegion().isEmpty()) {
                const Match& match = marks.found.at(static_cast<std::size_t>(marks.current));
                return passage->words().mid(match.start, match.length);
            }
        }
        return {};
    }
    bool isLitInSight(const QString& anchor) const
    {
        const auto all = passages();
        return std::any_of(all.begin(), all.end(), [&anchor](const PassageLabel* passage) {
            return passage->isLit() && passage->anchor() == anchor && !passage->visibleRegion().isEmpty();
        });
    }
    bool saysPlace(const QString& words) const
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }
};

} // namespace

class ReadGuidance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void anArticleIsReadInItsOrder()
    {
        const Reading reading;
        const QString text = reading.words().join(u'\n');

        qsizetype before = -1;
        for (const char* part :
             {"L-Glutamine", "Your body makes glutamine", "Do not take it with liver disease", "At a glance",
              "How strong is the evidence?", "What it is", "Taking it", "How studies took it", "What people say",
              "Findings with their figures", "More cautions", "Sources", "Keep reading"}) {
            const qsizetype at = text.indexOf(QString::fromUtf8(part), before + 1);
            QVERIFY2(at > before, part);
            before = at;
        }
    }

    void headingsAreToldAsSuchAndBarsInWords()
    {
        const Reading reading;
        int headings = 0;
        for (PassageLabel* passage : reading.passages()) {
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(passage);
            QCOMPARE(told->role() == QAccessible::Heading, passage->isHeading());
            QCOMPARE(told->text(QAccessible::Name), passage->words());
            headings += passage->isHeading() ? 1 : 0;
        }
        QVERIFY(headings > 10);
        const auto* table = reading.page->findChild<EvidenceTable*>();
        QStringList strengths;
        for (const QLabel* label : table->findChildren<QLabel*>()) {
            if (label->text().endsWith(QLatin1String(" of 4"))) {
                strengths << label->text();
            }
        }
        QCOMPARE(strengths.size(), qsizetype(shippedLibrary().find("l-glutamine")->evidence.size()));
        QCOMPARE(strengths.front(), QStringLiteral("2 of 4"));
    }

    void theReferenceArticleOpensByKeyAndShowsItsAddress()
    {
        const Reading reading;

        OpenWindow::press(Qt::Key_R, Qt::AltModifier);

        QCOMPARE(reading.app.opened, std::vector<QUrl>{referenceArticle});
        QVERIFY(reading.app.window.status()->text().contains(referenceArticle.toString()));
    }

    void itsLinkIsCopiedByKey()
    {
        const Reading reading;

        OpenWindow::press(Qt::Key_L, Qt::AltModifier);

        QCOMPARE(QGuiApplication::clipboard()->text(), referenceArticle.toString());
        QVERIFY(reading.app.opened.empty());
        QVERIFY(reading.app.window.status()->text().contains(referenceArticle.toString()));
    }

    void theQuestionsOpenByKeyAndAskFirstAfterAYes()
    {
        const Reading reading;
        QStringList faults{QStringLiteral("no dialog")};
        QString said;

        const bool met = OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Y, Qt::AltModifier); },
                                                [&] {
                                                    QWidget* dialog = QApplication::activeModalWidget();
                                                    faults = unreachableOrNameless(*dialog);
                                                    OpenWindow::press(Qt::Key_Space); // the first question applies
                                                    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
                                                        said += label->text();
                                                    }
                                                    OpenWindow::press(Qt::Key_Escape);
                                                });

        QVERIFY(met);
        QCOMPARE(faults, QStringList());
        const CautionCheck& check = *shippedLibrary().find("l-glutamine")->check;
        QVERIFY(said.contains(QString::fromStdString(check.askFirst)));
    }

    void theSearchJumpsFromPlaceToPlace()
    {
        const Reading reading;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Search all guidance")));

        OpenWindow::type(QStringLiteral("ammonia"));
        QCOMPARE(reading.list()->count(), 1);
        QVERIFY(reading.saysPlace(QStringLiteral("5 places")));
        OpenWindow::press(Qt::Key_Return);
        QTRY_COMPARE(reading.current(), QStringLiteral("ammonia"));
        QVERIFY(reading.saysPlace(QStringLiteral("1 of 5")));
        OpenWindow::press(Qt::Key_F3);
        QVERIFY(reading.saysPlace(QStringLiteral("2 of 5")));
        OpenWindow::press(Qt::Key_F3, Qt::ShiftModifier);
        OpenWindow::press(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(reading.saysPlace(QStringLiteral("5 of 5")));
        QTRY_COMPARE(reading.current(), QStringLiteral("ammonia"));
    }

    void anArticleThatIsChosenShowsItsFirstPlace()
    {
        const Reading reading;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Search all guidance")));
        OpenWindow::type(QStringLiteral("account"));
        QCOMPARE(reading.list()->count(), 2);
        QCOMPARE(reading.list()->slug(), QStringLiteral("choline")); // the one that was shown has no such word
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Articles")));

        OpenWindow::press(Qt::Key_Down);

        QCOMPARE(reading.list()->slug(), QStringLiteral("uridine"));
        QTRY_COMPARE(reading.current().toLower(), QStringLiteral("account"));
    }

    void wordsOfNoArticleFindNone()
    {
        const Reading reading;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Search all guidance")));

        OpenWindow::type(QStringLiteral("zzzz"));

        QVERIFY(reading.passages().isEmpty());
        QVERIFY(reading.saysPlace(QStringLiteral("No article has these words")));
        OpenWindow::press(Qt::Key_Return); // nothing to go to
        OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_Delete);
        QVERIFY(!reading.passages().isEmpty());
    }

    void aCitationLeadsToItsSourceByKeys()
    {
        const Reading reading;
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Copy the link of the reference article")));

        OpenWindow::press(Qt::Key_Tab); // the first citation of the summary
        OpenWindow::press(Qt::Key_Return);

        QTRY_VERIFY(reading.isLitInSight(QStringLiteral("reference")));
        QVERIFY(qobject_cast<PassageLabel*>(QApplication::focusWidget()) != nullptr);
        QCOMPARE(qobject_cast<PassageLabel*>(QApplication::focusWidget())->anchor(), QStringLiteral("reference"));
        OpenWindow::press(Qt::Key_Tab);
        OpenWindow::press(Qt::Key_Return);
        QTRY_COMPARE(reading.app.opened, std::vector<QUrl>{referenceArticle});
    }

    void everyAnchorLeadsToItsPlace()
    {
        const Reading reading;
        for (const Article& article : shippedLibrary().articles()) {
            for (const std::string& anchor : anchorsOf(article)) {
                reading.page->showPassage(article.slug, anchor);
                QCoreApplication::processEvents();
                const auto all = reading.passages();
                const bool there = std::any_of(all.begin(), all.end(), [&anchor](const PassageLabel* passage) {
                    return passage->anchor() == QString::fromStdString(anchor) && !passage->visibleRegion().isEmpty();
                });
                const bool optional = anchor == anchors::redFlags && !article.redFlags;
                QVERIFY2(there || optional, (article.slug + " " + anchor).c_str());
            }
        }
    }

    void keepReadingLeadsToTheOtherArticle()
    {
        const Reading reading;
        for (PassageLabel* passage : reading.passages()) {
            if (passage->anchor() == QStringLiteral("keep-reading") && passage->words().startsWith(u'C')) {
                Q_EMIT passage->linkActivated(QStringLiteral("choline"));
                break;
            }
        }

        QTRY_COMPARE(reading.list()->slug(), QStringLiteral("choline"));
        QCOMPARE(reading.passages().front()->words(), QStringLiteral("Choline"));
    }

    void aPlanOfItIsMadeByKey()
    {
        const Reading reading;
        QString chosen;

        const bool met = OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_M, Qt::AltModifier); },
                                                [&chosen] {
                                                    const QWidget* dialog = QApplication::activeModalWidget();
                                                    chosen = dialog->windowTitle() + u' ' +
                                                             dialog->findChild<QComboBox*>()->currentText();
                                                });

        QVERIFY(met);
        QCOMPARE(chosen, QStringLiteral("New plan L-Glutamine"));
        QCOMPARE(reading.app.window.currentPage(), int{MainWindow::planPage});
    }

    void anExperimentOnItBeginsByKey()
    {
        const Reading reading;
        QString chosen;

        const bool met = OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_X, Qt::AltModifier); },
                                                [&chosen] {
                                                    const QWidget* dialog = QApplication::activeModalWidget();
                                                    chosen = dialog->findChild<QComboBox*>()->currentText();
                                                });

        QVERIFY(met);
        QCOMPARE(chosen, QStringLiteral("L-Glutamine"));
        QCOMPARE(reading.app.window.currentPage(), int{MainWindow::experimentsPage});
    }

    void whatTheSearchFindsInAnArticleIsAPlaceOfIt()
    {
        const Library& library = shippedLibrary();
        static const QRegularExpression gap(QStringLiteral("[^\\p{L}]+"));
        QStringList faults;
        for (const Article& article : library.articles()) {
            ArticleView view(article, library, nullptr);
            QSet<QString> words;
            for (const std::string& text : allTexts(article)) {
                const QStringList some = sentences::fromUtf8(text).toLower().split(gap, Qt::SkipEmptyParts);
                words.unite(QSet<QString>(some.begin(), some.end()));
            }
            for (const QString& word : words) {
                const auto found = library.matching(word.toStdString());
                const bool listed = std::find(found.begin(), found.end(), &article) != found.end();
                if (listed && view.mark(word) == 0) {
                    faults << sentences::fromUtf8(article.slug) + u' ' + word;
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aSearchWithoutAHitDoesNotLoseTheArticle()
    {
        Reading reading;
        reading.page->showPassage("uridine");
        auto* field = reading.page->findChild<QLineEdit*>();
        field->setText(QStringLiteral("xyzq"));
        QVERIFY(reading.passages().isEmpty());

        field->clear();

        QCOMPARE(reading.list()->slug(), QStringLiteral("uridine"));
    }

    void whatIsNotAmongTheSupplementsSaysSo()
    {
        Reading reading;
        reading.page->showPassage("choline");

        QVERIFY(!reading.button(QStringLiteral("Add to my plan"))->isEnabled());
        QCOMPARE(reading.button(QStringLiteral("Start an experiment"))->accessibleDescription(),
                 QStringLiteral("Choline is not among your supplements yet."));
        QVERIFY(reading.button(QStringLiteral("Add it in the settings"))->isVisibleTo(reading.page));
        Supplement choline;
        choline.name = "choline";
        choline.unit = Unit::mg;
        QVERIFY(reading.app.bridge.record({choline}, reading.app.bridge.today()).stored);
        QTRY_VERIFY(reading.button(QStringLiteral("Add to my plan"))->isEnabled());
    }
};

HF_TEST(ReadGuidance)
#include "read_guidance.moc"
