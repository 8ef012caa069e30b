// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/relations/relations.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

/// What is said of days on which things went together, and no more than that.
namespace hf::sentences {

QString relateTitle();
QString relateQuestion(const RelateItem& item);  ///< L-Glutamine and gut burden, the next day
QString relateLag(int lag);                      ///< same day, the next day, 2 days later
QString relateVerdict(const Relation& relation); ///< Went together; One up, the other down; No clear link
QString relatePlain(const RelateItem& item,
                    const Relation& relation); ///< Gut burden 0.7 points lower on the day after …
QString relateInterval(const RelateItem& item, const Relation& relation);
QString relateFigures(const Relation& relation); ///< ρ −0.25, 95 % interval −0.52 to 0.06, 83 days.
QString relateCaution();
QString relateHidden(const QString& experiment);
/// Why there is no way from here to a test.
QString noTestOfMarks();
QString noTestOfThis();
QString relateMissing(const std::vector<Shortfall>& missing);
QString relateLooks(std::size_t questions, std::size_t answered, std::size_t looks);
QString looksInText(std::size_t looks); ///< empty where nothing was looked at
QStringList looksWhy();
/// The same without the marked days; empty where none were to be left out.
QString relateWithout(const RelateAnswer& answer);
QString relateNoQuestions();
QString relateWork();
QString relateStopped();
QString intervalDescribed(const Relation& relation);
QStringList relateWhy(const RelateItem& item, const Relation& relation);

} // namespace hf::sentences
