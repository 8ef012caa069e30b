// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme/type_scale.h"
#include "ui/features/guidance/runs.h"

#include <QtWidgets/QLabel>

namespace hf {

/// A paragraph, a line or a heading of an article: it can be selected, its links are reached by Tab, what was searched
/// is marked in it, and it lights up where a link has led to it.
class PassageLabel final : public QLabel {
    Q_OBJECT

public:
    /// A title and a heading are headings.
    PassageLabel(QString anchor, Runs runs, TextStep step, QWidget* parent);

    const QString& anchor() const { return m_anchor; }
    QString words() const { return wordsOf(m_runs); }
    /// Told to screen readers as a heading.
    bool isHeading() const { return m_heading; }

    void mark(Marks marks);
    const Marks& marks() const { return m_marks; }
    void setLit(bool lit);
    bool isLit() const { return m_lit; }

    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The link under the pointer or the focus; empty when there is none.
    void linkShown(const QString& link);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void render();

    QString m_anchor;
    Runs m_runs;
    Marks m_marks;
    bool m_heading;
    bool m_lit = false;
};

} // namespace hf
