// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>
#include <QtWidgets/QLabel>

#include <map>
#include <optional>

class QTextOption;

namespace hf {

/// A label that gives way to long names: where it wraps, a word without blanks is broken, elsewhere its beginning is
/// shown and the tooltip says all. It remembers how large its text is: layouts ask for the same few sizes over and
/// over, and for each answer QLabel shapes the text anew, three times where it does not wrap.
class PlainLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isSimple() const;
    bool leavesOut() const;
    bool breaksWords(int width) const;
    QTextOption wordBreaks() const;
    int brokenHeight(int width) const;
    QSize textSize() const;
    void forgetIfChanged() const;

    mutable QString m_text;
    mutable QFont m_font;
    mutable QMargins m_margins;
    mutable int m_least = 0;              ///< its minimum width
    mutable std::optional<QSize> m_size;  ///< of this text in this font
    mutable std::optional<int> m_widest;  ///< of its words
    mutable std::map<int, int> m_heights; ///< by width
};

} // namespace hf
