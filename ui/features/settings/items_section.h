// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/settings/definition_section.h"

namespace hf {

/// What is rated or measured, of one group.
class ItemsSection final : public DefinitionSection {
    Q_OBJECT

public:
    ItemsSection(JournalBridge& journal, ItemGroup group, QWidget* parent = nullptr);

protected:
    std::vector<Record> definitions() const override;
    RecordBody made(const QString& name) const override;
    void showFields(const RecordBody& body) override;

private:
    bool takeUnit(const QString& unit);

    ItemGroup m_group;
    QLineEdit* m_unit = nullptr; ///< of own values only
    QLabel* m_scale;
};

} // namespace hf
