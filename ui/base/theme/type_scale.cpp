// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <map>
#include <optional>

namespace hf {

namespace {

double factorOf(TextStep step)
{
    switch (step) {
    case TextStep::title:
        return 1.5;
    case TextStep::heading:
    case TextStep::body:
        return 1.0;
    case TextStep::secondary:
        return 0.9;
    }
    return 1.0;
}

/// A label that remembers how large its text is: layouts ask for the same few sizes over and over, and for each answer
/// QLabel shapes the text anew, three times where it does not wrap.
class PlainLabel final : public QLabel {
public:
    using QLabel::QLabel;

    QSize sizeHint() const override { return isSimple() ? textSize() : QLabel::sizeHint(); }
    QSize minimumSizeHint() const override { return isSimple() ? textSize() : QLabel::minimumSizeHint(); }

    int heightForWidth(int width) const override
    {
        if (!wordWrap()) {
            return QLabel::heightForWidth(width);
        }
        forgetIfChanged();
        const auto known = m_heights.find(width);
        return known != m_heights.end() ? known->second
                                        : m_heights.emplace(width, QLabel::heightForWidth(width)).first->second;
    }

private:
    /// Neither wrapped, framed nor empty, and without tabs: its size is that of its lines.
    bool isSimple() const
    {
        const bool bare = !wordWrap() && frameWidth() == 0 && margin() == 0 && indent() < 0;
        return bare && !text().isEmpty() && !text().contains(QLatin1Char('\t'));
    }

    QSize textSize() const
    {
        ensurePolished();
        forgetIfChanged();
        if (!m_size) {
            const QRect lines =
                fontMetrics().boundingRect({0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX}, Qt::AlignLeft, m_text);
            m_size = lines.size() + QSize(m_margins.left() + m_margins.right(), m_margins.top() + m_margins.bottom());
        }
        return *m_size;
    }

    void forgetIfChanged() const
    {
        if (m_text != text() || m_font != font() || m_margins != contentsMargins()) {
            m_text = text();
            m_font = font();
            m_margins = contentsMargins();
            m_size.reset();
            m_heights.clear();
        }
    }

    mutable QString m_text;
    mutable QFont m_font;
    mutable QMargins m_margins;
    mutable std::optional<QSize> m_size;  ///< of this text in this font
    mutable std::map<int, int> m_heights; ///< by width
};

} // namespace

QFont fontFor(TextStep step)
{
    constexpr double smallest = 9.0; // points: 12 pixels at 100 %
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(std::max(smallest, font.pointSizeF() * factorOf(step)));
    }
    if (step == TextStep::title || step == TextStep::heading) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

void setTextStep(QLabel& label, TextStep step)
{
    label.setFont(fontFor(step));
    label.setForegroundRole(step == TextStep::secondary ? QPalette::PlaceholderText : QPalette::WindowText);
}

QLabel* plainLabel(const QString& text, TextStep step, QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setTextStep(*label, step);
    return label;
}

} // namespace hf
