// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/open_window.h"

#include "guidance/shipped.h"
#include "journal/beginning/beginning.h"

namespace hf::test {

namespace {

bool welcomeTo(Journal& journal, const TimeFrame& frame)
{
    noteWelcomed(journal, frame);
    return true;
}

} // namespace

OpenWindow::OpenWindow(QSize size, Cautions cautions, Welcome welcome)
    : welcomed(welcome == Welcome::seen && welcomeTo(journal, bridge.frame()))
{
    if (cautions == Cautions::seen) {
        for (const Article& article : shippedLibrary().articles()) {
            if (article.check) {
                bridge.noteCautions(article.slug, {article.check->version, bridge.today(), CautionsKept::nothing});
            }
        }
    }
    window.setQuietStart(true);
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
}

OpenWindow::~OpenWindow() = default;

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    // A mnemonic presses its button for a moment before the click counts.
    const bool released = QTest::qWaitFor([] {
        const QWidgetList all = QApplication::allWidgets();
        return std::none_of(all.begin(), all.end(), [](const QWidget* widget) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            return button != nullptr && button->isDown();
        });
    });
    QVERIFY(released);
}

bool OpenWindow::tabTo(const QString& name)
{
    constexpr int longestRound = 120;
    for (int i = 0; i < longestRound; ++i) {
        if (QApplication::focusWidget()->accessibleName() == name) {
            return true;
        }
        press(Qt::Key_Tab);
    }
    return false;
}

bool OpenWindow::withDialog(const std::function<void()>& open, const std::function<void()>& act)
{
    bool met = false;
    QWidget* before = QApplication::activeWindow();
    QTimer untilOpen;
    QObject::connect(&untilOpen, &QTimer::timeout, &untilOpen, [&] {
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (dialog == nullptr) {
            return;
        }
        untilOpen.stop();
        QApplication::setActiveWindow(dialog);
        // The platform says which window is active a moment later; a focus that leaves for that moment releases the
        // button which a mnemonic presses.
        met = QTest::qWaitFor([&] {
            return QGuiApplication::focusWindow() == dialog->windowHandle() &&
                   dialog->isAncestorOf(QApplication::focusWidget());
        });
        if (met) {
            act();
        }
        if (dialog != nullptr && dialog->isVisible()) {
            dialog->close(); // a failed check must not wait for a person
        }
    });
    untilOpen.start(0);
    open();
    QApplication::setActiveWindow(before); // as a window manager does
    return met;
}

} // namespace hf::test
