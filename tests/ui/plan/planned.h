// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "ui/open_window.h"

#include <QtWidgets/QLabel>

namespace hf::test {

inline Amount grams(const char* number)
{
    return makeAmount(number, Unit::g).value();
}

/// A plan for glutamine that the journal has before the window is looked at.
inline RecordId planGlutamine(OpenWindow& app, Day from, std::vector<minutes> times, std::optional<Amount> floor = {})
{
    Plan plan;
    plan.supplement = built_in::glutamine;
    plan.amount = grams("5");
    plan.floor = floor;
    plan.times = std::move(times);
    plan.from = from;
    const auto saved = PlanEditor(app.journal).savePlan(plan, std::nullopt, app.bridge.frame());
    app.bridge.announceAll();
    return std::get<RecordId>(saved);
}

inline std::vector<PlanView> plansOf(const OpenWindow& app)
{
    return PlanBook(app.journal).plans(app.bridge.frame());
}

/// Whether the window shows these words somewhere.
inline bool sees(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

inline void openPlanPage()
{
    OpenWindow::press(static_cast<Qt::Key>(Qt::Key_1 + int{planPage}), Qt::ControlModifier);
}

/// Opens the dialog that a named button of the window opens, and does `act` in it.
inline bool inDialogOf(const QString& button, const std::function<void()>& act)
{
    return OpenWindow::tabTo(button) && OpenWindow::withDialog([] { OpenWindow::press(Qt::Key_Space); }, act);
}

/// Opens the other answers of a planned dose and presses the letter of one.
inline bool answerOtherwise(const QString& dose, Qt::Key letter)
{
    if (!OpenWindow::tabTo(QStringLiteral("Other answers for ") + dose)) {
        return false;
    }
    OpenWindow::press(Qt::Key_Space);
    QWidget* menu = QApplication::activePopupWidget();
    if (menu == nullptr) {
        return false;
    }
    QTest::keyClick(menu, letter);
    return true;
}

/// Skips a planned dose; `act` is done in the dialog that asks for the reason.
inline bool skip(const QString& dose, const std::function<void()>& act)
{
    return OpenWindow::withDialog([&] { QVERIFY(answerOtherwise(dose, Qt::Key_S)); }, act);
}

/// Unfolds the list of the day's entries and goes there.
inline bool openEntries()
{
    if (!OpenWindow::tabTo(QStringLiteral("Show the entries of the day"))) {
        return false;
    }
    OpenWindow::press(Qt::Key_Space);
    return OpenWindow::focusName() == QStringLiteral("Entries of the day");
}

/// Replaces the text of a named field of the dialog.
inline bool typeInto(const QString& field, const QString& text)
{
    if (!OpenWindow::tabTo(field)) {
        return false;
    }
    OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
    OpenWindow::type(text);
    return true;
}

} // namespace hf::test
