// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "ui/widgets/dialogs/form_dialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace hf {

class DayEdit;
class JournalBridge;

/// A package of a supplement: what is in it, from when it counts, what it cost. A new one, or one that is corrected or
/// taken out.
class SupplyDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `packages` are those that are known, the newest first.
    SupplyDialog(JournalBridge& journal, SupplementId supplement, std::vector<Record> packages,
                 QWidget* parent = nullptr);

private:
    void build();
    void fill();
    void removeChosen();
    const Record* chosen() const;
    /// In hundredths; nothing for an empty field, and an error for what is no price.
    bool readPrice(std::optional<std::int64_t>& cents) const;
    bool store() override;

    JournalBridge& m_journal;
    SupplementId m_supplement;
    std::vector<Record> m_packages;
    QComboBox* m_which;
    QLineEdit* m_content;
    DayEdit* m_from;
    QLineEdit* m_price;
    QLineEdit* m_currency;
    QPushButton* m_remove;
};

} // namespace hf
