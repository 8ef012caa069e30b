// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/features/today/today_page.h"
#include "ui/open_window.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/quick_add_line.h"
#include "ui/widgets/fields/scale_field.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

using namespace hf;
using namespace hf::test;

namespace {

/// While it lives the journal's file lies elsewhere, as when a folder is synchronised or a disk is pulled out: nothing
/// can be saved.
class FileAway {
public:
    explicit FileAway(const OpenWindow& app)
        : m_place(QString::fromStdString(app.file().string()))
    {
        away = QFile::rename(m_place, m_place + QStringLiteral(".away"));
    }
    ~FileAway() { comeBack(); }
    FileAway(const FileAway&) = delete;
    FileAway& operator=(const FileAway&) = delete;

    void comeBack()
    {
        if (away) {
            away = !QFile::rename(m_place + QStringLiteral(".away"), m_place);
        }
    }

    bool away = false;

private:
    QString m_place;
};

} // namespace

/// What was typed is never lost when it cannot be stored, and the person is told.
class FailedSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void theQuickAddLineKeepsItsTextAndSavesItLater()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        FileAway file(app);
        QVERIFY(file.away);

        OpenWindow::type(QStringLiteral("run 45min rpe 6"));
        OpenWindow::press(Qt::Key_Return);

        const QuickAddLine* line = app.window.today()->quickAdd();
        QCOMPARE(line->edit()->text(), QStringLiteral("run 45min rpe 6"));
        QVERIFY2(line->previewText().startsWith(QStringLiteral("Not saved")), qPrintable(line->previewText()));
        QVERIFY2(app.window.status()->text().contains(QStringLiteral("journal")),
                 qPrintable(app.window.status()->text()));

        file.comeBack();
        OpenWindow::press(Qt::Key_Return);
        QCOMPARE(app.journal.list(Kind::session, {today, today}).size(), std::size_t{1});
        QVERIFY(line->edit()->text().isEmpty());
    }

    void theReflectionKeepsItsTextAndTheDay()
    {
        OpenWindow app;
        const Day today = app.bridge.today();
        FileAway file(app);

        OpenWindow::press(Qt::Key_W, Qt::AltModifier);
        OpenWindow::type(QStringLiteral("Legs were heavy."));
        OpenWindow::press(Qt::Key_Left, Qt::AltModifier); // to the day before

        QCOMPARE(app.window.today()->day(), today); // the text would be lost there
        const auto* edit = app.window.findChild<QPlainTextEdit*>();
        QCOMPARE(edit->toPlainText(), QStringLiteral("Legs were heavy."));

        file.comeBack();
        OpenWindow::press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(app.window.today()->day(), today - days{1});
        const auto notes = app.journal.list(Kind::reflection, {today, today});
        QCOMPARE(notes.size(), std::size_t{1});
        QCOMPARE(std::get<Reflection>(notes.front().body).text, std::string("Legs were heavy."));
    }

    void theWindowDoesNotCloseOverTextThatIsNotSaved()
    {
        OpenWindow app;
        FileAway file(app);
        OpenWindow::press(Qt::Key_W, Qt::AltModifier);
        OpenWindow::type(QStringLiteral("Legs were heavy."));

        QVERIFY(!app.window.close());
        QVERIFY(app.window.isVisible());

        file.comeBack();
        QVERIFY(app.window.close());
        QCOMPARE(app.journal.list(Kind::reflection, {app.bridge.today(), app.bridge.today()}).size(), std::size_t{1});
    }

    void aScaleShowsWhatIsStored()
    {
        OpenWindow app;
        OpenWindow::press(Qt::Key_G, Qt::AltModifier);
        auto* scale = qobject_cast<ScaleField*>(QApplication::focusWidget());
        QVERIFY(scale != nullptr);
        OpenWindow::press(Qt::Key_3);
        QCOMPARE(scale->points(), std::optional(3));
        scale->setFocus();

        FileAway file(app);
        OpenWindow::press(Qt::Key_7);
        QCOMPARE(scale->points(), std::optional(3));
        scale->setFocus();
        OpenWindow::press(Qt::Key_Delete);
        QCOMPARE(scale->points(), std::optional(3));
    }

    void aFieldKeepsItsWords()
    {
        OpenWindow app;
        const FileAway file(app);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Sleep")));
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        OpenWindow::type(QStringLiteral("7h30"));
        OpenWindow::press(Qt::Key_Tab);

        QCOMPARE(field->text(), QStringLiteral("7h30"));
        QVERIFY(field->isModified());
        OpenWindow::press(Qt::Key_2, Qt::ControlModifier);
        OpenWindow::press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(field->text(), QStringLiteral("7h30")); // what could not be stored is not what was refused
    }
};

HF_TEST(FailedSave)
#include "failed_save.moc"
