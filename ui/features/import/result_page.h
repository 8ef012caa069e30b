// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/import/import_run.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTabWidget;

namespace hf {

class CountStrip;
class DecidePanel;
class JournalBridge;
class RowList;

/// What an import brought; its open rows can be decided at once or left for later.
class ImportResultPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportResultPage(JournalBridge& journal, QWidget* parent = nullptr);

    void show(const ImportResult& result);
    /// All open rows of all imports, without an import before.
    void showOpenRows();
    /// After the import was taken back, or could not be.
    void say(const QString& sentence, bool takenBack);
    bool hasOpenRows() const;
    void focusOpenRows();

private:
    void nameTabs();

    QLabel* m_title;
    CountStrip* m_counts;
    QLabel* m_details;
    QLabel* m_said;
    QTabWidget* m_tabs;
    DecidePanel* m_open;
    RowList* m_problems;
};

} // namespace hf
