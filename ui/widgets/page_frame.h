// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace hf {

/// What every page has: a title line with controls at its right, a fixed part below it, and a body that scrolls.
class PageFrame : public QWidget {
    Q_OBJECT

public:
    explicit PageFrame(const QString& title, QWidget* parent = nullptr);

    QString title() const;

protected:
    void setTitle(const QString& title);
    void setSubtitle(const QString& text);
    /// Puts something above the title, as the way back to another page.
    void setAbove(QWidget* widget);
    QHBoxLayout* controls() const { return m_controls; }
    /// Between the title and the body; does not scroll.
    QVBoxLayout* fixedPart() const { return m_fixed; }
    /// The body; scrolls when it is higher than the window.
    void setBody(QWidget* body);

    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_words;
    QHBoxLayout* m_controls;
    QVBoxLayout* m_fixed;
    QVBoxLayout* m_all;
    QVBoxLayout* m_above = nullptr; ///< all that does not scroll
    QVBoxLayout* m_body = nullptr;
};

} // namespace hf
