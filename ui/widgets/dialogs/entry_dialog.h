// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/entry_form/entry_fields.h"

namespace hf {

class JournalBridge;

/// Changes one entry in a form of its fields, or deletes it. What was not changed is neither stored nor told. An entry
/// of the bin is brought back, with what was changed of it.
class EntryDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class From : std::uint8_t { journal, bin };

    EntryDialog(JournalBridge& journal, Record record, QWidget* parent = nullptr, From from = From::journal);
    ~EntryDialog() override;

    /// Whether there is anything about it that a form could change.
    static bool canEdit(const RecordBody& body);

protected:
    bool store() override;

private:
    bool isSure(const RecordBody& wanted);
    void askCautions(const RecordBody& wanted);
    /// Both complain where they do not succeed.
    bool change(const RecordBody& wanted);
    bool bringBack(const RecordBody& wanted);
    void addDelete();
    void remove();

    JournalBridge& m_journal;
    Record m_record;
    From m_from;
    std::unique_ptr<EntryFields> m_fields;
    std::optional<Amount> m_sureOf; ///< the unlikely amount that was asked about
    std::optional<Night> m_sureOfNight;
};

} // namespace hf
