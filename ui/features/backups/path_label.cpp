// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/path_label.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/backups/sentences_backups.h"

#include <QtGui/QPainter>

namespace hf {

QString pathWithin(const QString& path, const QFontMetrics& metrics, int room)
{
    if (metrics.horizontalAdvance(path) <= room) {
        return path;
    }
    QStringList parts = path.split(QLatin1Char('/'));
    const qsizetype kept = parts.first().isEmpty() ? 1 : 0; // before the first slash of a whole path
    while (parts.size() > kept + 2) {
        parts.removeAt(kept + 1);
        QStringList shown = parts;
        shown.insert(kept + 1, QStringLiteral("\u2026"));
        QString joined = shown.join(QLatin1Char('/'));
        if (metrics.horizontalAdvance(joined) <= room) {
            return joined;
        }
    }
    const QString last = QStringLiteral("\u2026/") + parts.last();
    return metrics.horizontalAdvance(last) <= room ? last : metrics.elidedText(path, Qt::ElideMiddle, room);
}

PathLabel::PathLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextStep(*this, TextStep::secondary);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathLabel::show(const std::filesystem::path& path)
{
    setText(sentences::shortPath(path));
    setToolTip(sentences::fromUtf8(path.string()));
}

QSize PathLabel::sizeHint() const
{
    constexpr int letters = 16;
    return {fontMetrics().averageCharWidth() * letters, fontMetrics().height()};
}

QSize PathLabel::minimumSizeHint() const
{
    return sizeHint();
}

/// A path reads from the left in every language.
void PathLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(palette().color(foregroundRole()));
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect(), static_cast<int>(side | Qt::AlignVCenter), pathWithin(text(), fontMetrics(), width()));
}

} // namespace hf
