// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/cues/cue.h"

#include <QtWidgets/QDialog>

namespace hf {

class JournalBridge;

/// How a cue came about: its rule, the figures, from how many days, and the entries.
class WhyDialog final : public QDialog {
    Q_OBJECT

public:
    WhyDialog(JournalBridge& journal, const Cue& cue, QWidget* parent = nullptr);
};

} // namespace hf
