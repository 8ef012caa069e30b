// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_export.h"

#include "journal/errors.h"
#include "journal/files/export_file.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/sentences_charts.h"

#include <QtCore/QBuffer>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>

namespace hf {

namespace {

/// A field of RFC 4180: quoted when it holds what separates fields.
QString field(QString text)
{
    const bool quote = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                       text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    return quote ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"') : text;
}

constexpr int margin = space::page;

struct Lines {
    QRect title;
    QRect note;
    QRect chart;
};

Lines linesOf(const QSize& size)
{
    const int wide = size.width() - 2 * margin;
    const int high = QFontMetrics(fontFor(TextStep::title)).height();
    const int small = QFontMetrics(fontFor(TextStep::secondary)).height();
    const QRect title(margin, margin, wide, high);
    const QRect note(margin, title.bottom() + space::tiny, wide, small);
    const int top = note.bottom() + space::small;
    return {title, note, QRect(margin, top, wide, size.height() - top - margin)};
}

} // namespace

QString askForPath(QWidget* parent, const QString& suggested, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, Words::tr("Save"), suggested, filter);
}

QString suggestedName(const Metric& metric, const DayRange& range, SaveAs form)
{
    const QString name = sentences::fromUtf8(metric.name).section(QLatin1Char('.'), -1);
    return QStringLiteral("%1-%2-%3.%4")
        .arg(name, QString::fromStdString(toString(range.first)), QString::fromStdString(toString(range.last)),
             form == SaveAs::picture ? QStringLiteral("png") : QStringLiteral("csv"));
}

QString filterOf(SaveAs form)
{
    return form == SaveAs::picture ? Words::tr("Pictures (*.png)") : Words::tr("Tables (*.csv)");
}

QByteArray csvOf(const ChartData& data, const DayRange& range)
{
    const QString title = sentences::metricTitle(data.metric);
    const QString unit = sentences::chartUnit(data.metric, data.look);
    QString text =
        QStringLiteral("day,%1\r\n").arg(field(unit.isEmpty() ? title : Words::tr("%1 (%2)").arg(title, unit)));
    for (Day day = range.first; day <= range.last; day += days{1}) {
        const std::optional<double> value = data.series.on(day);
        text += QString::fromStdString(toString(day)) + QLatin1Char(',') +
                (value ? QLocale::c().toString(*value, 'f', QLocale::FloatingPointShortest) : QString()) +
                QLatin1String("\r\n");
    }
    return text.toUtf8();
}

QImage pictureOf(const std::shared_ptr<const ChartData>& data, const std::shared_ptr<const DayMarks>& marks,
                 const TimeWindow& window)
{
    constexpr QSize size(1000, 420);
    constexpr int twice = 2;
    const Lines lines = linesOf(size);
    ChartView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.setPalette(paletteOf(Appearance::light));
    view.setFixedSize(lines.chart.size());
    view.show(data, marks, window);
    static_cast<QWidget&>(view).show(); // laid out, though on no screen

    QImage image(size * twice, QImage::Format_RGB32);
    image.setDevicePixelRatio(twice);
    const Tokens& t = tokensOf(Appearance::light);
    image.fill(t.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.text);
    painter.setFont(fontFor(TextStep::title));
    painter.drawText(lines.title, Qt::AlignLeft | Qt::AlignVCenter, sentences::metricTitle(data->metric));
    painter.setPen(t.muted);
    painter.setFont(fontFor(TextStep::secondary));
    painter.drawText(lines.note, Qt::AlignLeft | Qt::AlignVCenter,
                     sentences::chartNote(data->metric, data->look, view.daysEach()));
    painter.drawText(lines.title, Qt::AlignRight | Qt::AlignVCenter, sentences::daysShown(window.shown()));
    painter.drawText(lines.note, Qt::AlignRight | Qt::AlignVCenter,
                     sentences::chartSummary(data->cut(window.shown()), data->metric));
    view.paintOn(painter, lines.chart);
    return image;
}

QByteArray pngOf(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

std::optional<QString> writeWhole(const QString& path, const QByteArray& bytes)
{
    try {
        writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        return std::nullopt;
    } catch (const FileError& error) {
        return sentences::fileReason(error);
    }
}

} // namespace hf
