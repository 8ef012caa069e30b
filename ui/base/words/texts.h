// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/text.h"

#include <QtCore/QString>

namespace hf::sentences {

/// A text that both programs have, in the person's language and with its marks of numbers.
QString said(const words::Text& text);

} // namespace hf::sentences
