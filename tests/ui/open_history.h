// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/history/history_page.h"
#include "ui/open_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>

namespace hf::test {

inline const QString entriesList = QStringLiteral("Entries");
inline const QString binList = QStringLiteral("Deleted entries");

inline Day dayOf(const char* text)
{
    return parseDay(text).value();
}

/// The window on History, after lines were written on Today.
class OpenHistory : public OpenWindow {
public:
    explicit OpenHistory(std::initializer_list<const char*> lines, QSize size = QSize(1240, 820))
        : OpenWindow(size)
    {
        for (const char* line : lines) {
            type(QString::fromUtf8(line));
            press(Qt::Key_Return);
        }
        press(Qt::Key_2, Qt::ControlModifier);
        page = window.findChild<HistoryPage*>();
    }

    /// What a list of the page shows, from above.
    QStringList shown(const QString& list) const
    {
        QStringList rows;
        for (const QListView* view : page->findChildren<QListView*>()) {
            for (int row = 0; view->accessibleName() == list && row < view->model()->rowCount(); ++row) {
                rows << view->model()->index(row, 0).data().toString();
            }
        }
        return rows;
    }

    static QWidget* dialog() { return QApplication::activeModalWidget(); }
    /// Gives the keyboard to the dialog that was opened, as a window manager does.
    static bool inDialog()
    {
        if (dialog() == nullptr) {
            return false;
        }
        QApplication::setActiveWindow(dialog());
        return QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
    }
    /// … and back to the window when the dialog is gone.
    bool backInWindow()
    {
        QApplication::setActiveWindow(&window);
        return dialog() == nullptr && QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
    }

    HistoryPage* page = nullptr;
};

} // namespace hf::test
