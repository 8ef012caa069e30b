// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogs/form_dialog.h"
#include "ui/widgets/entry_form/entry_fields.h"

namespace hf {

class JournalBridge;

/// Changes one entry in a form of its fields, or deletes it. What was not changed is neither stored nor told.
class EntryDialog final : public FormDialog {
    Q_OBJECT

public:
    EntryDialog(JournalBridge& journal, Record record, QWidget* parent = nullptr);
    ~EntryDialog() override;

    /// Whether there is anything about it that a form could change.
    static bool canEdit(const RecordBody& body);

protected:
    bool store() override;

private:
    bool isSure(const RecordBody& wanted);
    void remove();

    JournalBridge& m_journal;
    Record m_record;
    std::unique_ptr<EntryFields> m_fields;
    std::optional<Amount> m_sureOf; ///< the unlikely amount that was asked about
};

} // namespace hf
