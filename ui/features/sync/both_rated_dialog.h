// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/keeping/copies.h"

#include <QtWidgets/QDialog>

#include <vector>

class QStandardItem;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace hf {

class JournalBridge;

/// What was rated in the journal and otherwise in a copy of it: the person says which of both counts. Both stay in the
/// history of the entry.
class BothRatedDialog final : public QDialog {
    Q_OBJECT

public:
    BothRatedDialog(JournalBridge& journal, std::vector<BothRated> rated, QWidget* parent = nullptr);

private:
    void fill();
    void buildTable(QVBoxLayout& all);
    void follow(const QStandardItem& item);
    double chosen(int row) const;
    void store();

    JournalBridge& m_journal;
    std::vector<BothRated> m_rated;
    QStandardItemModel* m_model;
    QTableView* m_table = nullptr;
};

} // namespace hf
