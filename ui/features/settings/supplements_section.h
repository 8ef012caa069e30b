// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/settings/definition_section.h"

class QComboBox;

namespace hf {

/// What is taken: name, unit, usual amount, what a scoop holds.
class SupplementsSection final : public DefinitionSection {
    Q_OBJECT

public:
    explicit SupplementsSection(JournalBridge& journal, QWidget* parent = nullptr);

protected:
    std::vector<Record> definitions() const override;
    RecordBody made(const QString& name) const override;
    void showFields(const RecordBody& body) override;

private:
    void takeUnit(int index);
    bool takeAmount(const QString& text, std::optional<Amount> Supplement::*field);

    QComboBox* m_unit;
    QLineEdit* m_usual;
    QLineEdit* m_scoop;
};

} // namespace hf
