// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/trends/relate/relate_panel.h"
#include "ui/features/trends/since/since_page.h"
#include "ui/features/trends/trends_page.h"
#include "ui/features/welcome/welcome_page.h"
#include "ui/lived_journal.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <functional>

namespace hf::test {

constexpr QSize smallestWindow(800, 600);
constexpr QSize usualWindow(1240, 820);

inline void settle()
{
    for (int round = 0; round < 4; ++round) { // what was laid out may ask for more room
        QCoreApplication::processEvents();
    }
}

/// All of them, as one message has no room for them.
inline void verifyNone(QStringList faults)
{
    faults.removeDuplicates();
    for (const QString& fault : faults) {
        qInfo().noquote() << fault;
    }
    QCOMPARE(faults.size(), 0);
}

/// The program in type of another size, for as long as this lives.
class Type {
public:
    explicit Type(int points)
    {
        QFont font = m_before;
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    ~Type() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(Type)

private:
    QFont m_before = QApplication::font();
};

/// Another window on the same journal, in the type, language and direction of now.
class Opened {
public:
    explicit Opened(LivedJournal& lived, QSize size)
        : window({lived.app.bridge, lived.app.theme, lived.app.settings,
                  [] { return std::make_unique<SeededEntropy>(8); }, [](const QUrl&) {}})
    {
        window.setQuietStart(true);
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        settle();
    }

    /// Shows one page after the other and lets each be looked at.
    void everyPage(const std::function<void(const QString& name)>& look)
    {
        for (int page = 0; page < pageTotal; ++page) {
            window.showPage(page);
            if (const auto* trends = window.findChild<TrendsPage*>(); trends != nullptr && page == trendsPage) {
                QTRY_VERIFY_WITH_TIMEOUT(!trends->relations()->isWorking(), 20'000);
            }
            settle();
            look(QString::fromLatin1(entryOf(page).name));
        }
        window.showWelcome();
        auto* welcome = window.findChild<WelcomePage*>();
        for (int step = 0; step < WelcomePage::steps; ++step) {
            welcome->showStep(step);
            settle();
            look(QStringLiteral("welcome %1").arg(step + 1));
        }
        window.showSince(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<SincePage*>()->isWorking(), 20'000);
        settle();
        look(QStringLiteral("since"));
    }

    MainWindow window;
};

} // namespace hf::test
