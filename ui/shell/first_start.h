// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace hf {

class PageStack;
class WelcomePage;
struct WindowParts;

/// Where it is remembered that the start at login was asked about.
inline constexpr QLatin1String loginAskedKey("background/loginAsked");

/// The first questions of a new journal: they stand in the place of Today until they are answered or left out, or until
/// something is in the journal by another way.
class FirstStart final : public QObject {
    Q_OBJECT

public:
    FirstStart(const WindowParts& parts, PageStack& pages, QObject* parent = nullptr);

    bool isAhead() const { return m_ahead; }
    /// The page with the questions, made when it is first wanted.
    WelcomePage* show();

Q_SIGNALS:
    void ended();
    void importWanted();
    void lookAroundWanted();

private:
    void lookAgain();
    void end(std::optional<bool> atLogin);
    void noteEnd();

    const WindowParts& m_parts;
    PageStack& m_pages;
    WelcomePage* m_page = nullptr;
    bool m_ahead = false;
};

} // namespace hf
