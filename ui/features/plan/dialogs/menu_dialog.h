// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogs/form_dialog.h"

#include <QtCore/QStringList>

#include <array>

class QLineEdit;

namespace hf {

class JournalBridge;

/// The lines of the recovery menu, three to five.
class MenuDialog final : public FormDialog {
    Q_OBJECT

public:
    MenuDialog(JournalBridge& journal, const QStringList& menu, QWidget* parent = nullptr);

private:
    bool store() override;

    JournalBridge& m_journal;
    std::array<QLineEdit*, 5> m_lines{};
};

} // namespace hf
