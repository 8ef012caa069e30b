// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/occurrence.h"
#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/entry_form/entry_fields.h"

namespace hf {

class JournalBridge;

/// Takes a planned dose in another amount or at another time than planned and now.
class TakeDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Start : std::uint8_t { amount, time };

    TakeDialog(JournalBridge& journal, const Occurrence& occurrence, Start start, QWidget* parent = nullptr);
    ~TakeDialog() override;

protected:
    bool store() override;

private:
    QString questionOf(const Dose& dose) const;

    JournalBridge& m_journal;
    Day m_day;
    Amount m_counts; ///< less than this does not answer the planned dose
    std::unique_ptr<EntryFields> m_fields;
    std::optional<Amount> m_sureOf; ///< the amount that was asked about
};

} // namespace hf
