// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/day_marks.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace hf {

/// Asks the person for a path; empty when they do not want to.
using PathChooser = std::function<QString(QWidget* parent, const QString& suggested, const QString& filter)>;

/// The usual one: the desktop's dialog.
QString askForPath(QWidget* parent, const QString& suggested, const QString& filter);

enum class SaveAs : std::uint8_t { picture, table };

/// A name for the file that says what and when: l-glutamine-2026-08-26-2026-11-23.csv.
QString suggestedName(const Metric& metric, const DayRange& range, SaveAs form);
QString filterOf(SaveAs form);

/// RFC 4180 in UTF-8: day and value, the value empty when not logged, the unit in the header.
QByteArray csvOf(const ChartData& data, const DayRange& range);

/// The chart on white at twice its size, with its title, its unit and its days.
QImage pictureOf(const std::shared_ptr<const ChartData>& data, const std::shared_ptr<const DayMarks>& marks,
                 const TimeWindow& window);
QByteArray pngOf(const QImage& picture);

/// The whole file or nothing of it, and never in the place of a journal. The reason when it could not be written.
std::optional<QString> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace hf
