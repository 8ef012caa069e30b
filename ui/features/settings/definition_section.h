// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "ui/features/settings/settings_section.h"

#include <functional>
#include <optional>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace hf {

class DefinitionList;
class JournalBridge;
struct Outcome;

/// What the words of a section of definitions are.
struct DefinitionWords {
    QString title;
    QString meaning;
    QString list;   ///< name of the list
    QString newOne; ///< in the field for a new name
};

/// Supplements or items: the list of them, and the fields of the chosen one. Each change is stored as it is made.
class DefinitionSection : public SettingsSection {
    Q_OBJECT

public:
    DefinitionSection(JournalBridge& journal, const DefinitionWords& words, QWidget* parent);

    void reload() override;
    /// Asks for the name of a new one.
    void focusNew();

protected:
    virtual std::vector<Record> definitions() const = 0; ///< in the person's order
    virtual RecordBody made(const QString& name) const = 0;
    virtual void showFields(const RecordBody& body) = 0;

    JournalBridge& journal() const { return m_journal; }
    QFormLayout* form() const { return m_form; }
    const Record* current() const;
    /// Puts `text` into the field, unless something else is being typed there.
    static void put(QLineEdit& field, const QString& text);
    using Takes = std::function<bool(const QString&)>; ///< false: refused, and what was typed stays
    /// A field that is stored when it is left with another text.
    QLineEdit* addField(const QString& label, const QString& name, Takes takes);
    /// Stores the current one anew; the problem is told when it is refused.
    bool storeCurrent(const RecordBody& body);

private:
    void add(const QString& name);
    void move(int by);
    void hide(bool hidden);
    void askToDelete();
    void showCurrent();
    bool rename(const QString& name);
    /// Why the name may not be given, in words; empty when it may.
    QString nameProblem(const QString& name, const Record* own) const;
    bool take(const Outcome& outcome);

    JournalBridge& m_journal;
    std::vector<Record> m_definitions;
    std::vector<QLineEdit*> m_fields;
    std::optional<RecordId> m_shown;
    DefinitionList* m_list;
    QWidget* m_editor;
    QFormLayout* m_form;
    QLineEdit* m_name;
};

} // namespace hf
