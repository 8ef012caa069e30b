// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <memory>
#include <variant>

#include <QtCore/QString>

class QWidget;

namespace hf {

class FormDialog;
class JournalBridge;

/// Why what stands in a form is no entry, and where.
struct FormFault {
    QString sentence;
    QWidget* at = nullptr;
};

/// The fields of one kind of entry. They begin with what is stored; what no field says is kept.
class EntryFields {
public:
    EntryFields() = default;
    EntryFields(const EntryFields&) = delete;
    EntryFields& operator=(const EntryFields&) = delete;
    virtual ~EntryFields() = default;

    virtual std::variant<RecordBody, FormFault> read() const = 0;
    /// The field that is most likely to be changed.
    virtual QWidget* first() const = 0;
    /// The field of its time; nothing where it has none.
    virtual QWidget* clock() const { return nullptr; }
};

/// Puts the rows of an entry into a form, which owns their widgets. Nothing for what has nothing to edit.
std::unique_ptr<EntryFields> fieldsOf(const RecordBody& body, JournalBridge& journal, FormDialog& form);

// One for each kind.
std::unique_ptr<EntryFields> fieldsOfDose(const Dose& dose, JournalBridge& journal, FormDialog& form);
std::unique_ptr<EntryFields> fieldsOfSession(const Session& session, JournalBridge& journal, FormDialog& form);
std::unique_ptr<EntryFields> fieldsOfRating(const Rating& rating, JournalBridge& journal, FormDialog& form);
std::unique_ptr<EntryFields> fieldsOfStool(const Stool& stool, JournalBridge& journal, FormDialog& form);
std::unique_ptr<EntryFields> fieldsOfMark(const DayMark& mark, JournalBridge& journal, FormDialog& form);
std::unique_ptr<EntryFields> fieldsOfReflection(const Reflection& reflection, FormDialog& form);

} // namespace hf
