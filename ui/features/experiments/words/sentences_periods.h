// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiment_view.h"

#include <QtCore/QStringList>

/// The periods of an experiment in numbers.
namespace hf::sentences {

QStringList periodHeadings(const ExperimentView& view, bool withResult);
/// `figures` only when there is a result.
QStringList periodRow(const ExperimentView& view, std::size_t period, const ReportPeriod* figures);

// The report.
QString reportTitle();
QString reportMadeOn(Day day);
QString reportDiary();
QString suggestedReportName(const ExperimentView& view);
QString pdfFilter();

// The sheet of the helper.
QString sheetTitle();
QStringList sheetLines(const HelperSheet& sheet, const QString& subject);
QString sheetKey(const HelperSheet& sheet);
QStringList sheetHeadings();
QStringList sheetRow(const HelperSheet& sheet, std::size_t period, const QString& side);
QString suggestedSheetName();
QString sheetNotSaved();

} // namespace hf::sentences
