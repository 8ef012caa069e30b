// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/words/own_keys.h"

#include <QtWidgets/QDialog>

namespace hf {

/// All keys on one sheet, a group a place. It shows what it is given: the actions and controls tell their own keys.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const std::vector<KeyGroup>& groups, QWidget* parent = nullptr);

private:
    QWidget* makeSheet(const std::vector<KeyGroup>& groups);
    QWidget* makeGroup(const KeyGroup& group, QWidget* parent);
};

} // namespace hf
