// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"
#include "journal/cautions/cautions.h"

#include <QtCore/QString>

#include <optional>

namespace hf::sentences {

/// The words of a text of the article, then what they come from.
QString citedWithSources(const Article& article, const CitedText& text);
/// All cautions of an article in this way, each under its heading, with the addresses of the sources.
QString cautionsWithSources(const Article& article);

/// "Cautions read on 29 November. You answered “ask first”: …", or that they were not read yet.
QString cautionsStanding(const std::optional<CautionsRead>& read, Day today);

} // namespace hf::sentences
