// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "planning/occurrence.h"
#include "ui/base/bridge/reply.h"
#include "ui/widgets/dialogs/form_dialog.h"

#include <array>
#include <vector>

class QCheckBox;
class QGridLayout;

namespace hf {

class JournalBridge;

/// The last days as rows: rest day, all fine, doses taken. What stays unticked stays not logged.
class FillInDialog final : public FormDialog {
    Q_OBJECT

public:
    FillInDialog(JournalBridge& journal, const std::vector<Day>& shown, QWidget* parent = nullptr);

private:
    enum Column : std::size_t { restColumn, fineColumn, dosesColumn, columnTotal };
    struct Row {
        Day day;
        std::array<QCheckBox*, columnTotal> ticks{};
        std::vector<Dose> doses; ///< what "taken" stands for
    };

    void buildHead(QGridLayout& grid);
    void buildRow(QGridLayout& grid, Day day);
    std::vector<Dose> dosesOf(Day day) const;
    void tickAll(Column column, bool on);
    std::vector<RecordBody> wanted() const;
    void showSave();
    bool store() override;

    JournalBridge& m_journal;
    Reply<std::vector<Occurrence>> m_planned;
    std::vector<Row> m_rows;
};

} // namespace hf
