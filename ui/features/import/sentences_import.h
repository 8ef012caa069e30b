// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/results.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string_view>

/// The sentences of the import, of its columns and of the rows it leaves open.
namespace hf::sentences {

QString formatName(std::string_view format);
QString encodingName(std::string_view encoding);
QString delimiterName(char delimiter);
QString dateOrderName(DateOrder order);
QString columnRoleName(ColumnRole role);

/// Entries of a report that are or would be new; definitions are not entries.
std::int64_t newEntries(const ImportReport& report);
/// What comes with them, and what stays out: new supplements, repeats, cells that say "unknown".
QString importDetails(const ImportReport& report, bool dryRun);
QString importDone(const ImportReport& report);
QString mergeSummary(const MergeReport& report, bool dryRun);
/// Names that the file brings and the journal does not have yet.
QStringList newNames(const ImportPlan& plan);

QString rowProblem(std::string_view code);
QString undecidedReason(std::string_view reason);
/// Why an amount does not settle a row, by the code that the journal gave.
QString decisionProblem(std::string_view code, const QString& name);

} // namespace hf::sentences
