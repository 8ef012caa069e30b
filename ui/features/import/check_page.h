// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/import/import_run.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QTabWidget;

namespace hf {

class ColumnPanel;
class CountStrip;
class RowList;

/// What a file would bring, before anything is stored, and everything about its reading that can be changed.
class ImportCheckPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportCheckPage(QWidget* parent = nullptr);

    void begin(const QString& file);
    void showBusy(bool storing);
    void setProgress(int percent);
    void show(const ImportResult& result, const QStringList& knownNames);
    ImportChoices choices() const;
    /// True when the order of the dates must be chosen first; then the choice has the focus.
    bool askOrder(const ImportResult& result);

Q_SIGNALS:
    void choicesChanged();

private:
    void build();
    QWidget* buildOptions();
    void buildTabs();
    void showFacts(const ImportResult& result);
    void showReport(const ImportReport& report);
    void showLog(const MergeReport& report);
    void showTab(QWidget* tab, const QString& title, int count);

    QLabel* m_file;
    QLabel* m_facts;
    QComboBox* m_format;
    QComboBox* m_order;
    QComboBox* m_encoding;
    CountStrip* m_counts;
    QLabel* m_details;
    QLabel* m_problem;
    QTabWidget* m_tabs;
    ColumnPanel* m_columns;
    RowList* m_open;
    RowList* m_problems;
    RowList* m_names;
    QLabel* m_state;
    QProgressBar* m_progress;
    bool m_isLoop = false;
};

} // namespace hf
