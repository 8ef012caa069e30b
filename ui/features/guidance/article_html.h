// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"
#include "ui/base/theme/tokens.h"

#include <QtCore/QString>

namespace hf {

/// The article as rich text for reading: cautions first, citations as links to its sources. All text is escaped.
QString articleHtml(const Article& article, const Tokens& tokens);

} // namespace hf
