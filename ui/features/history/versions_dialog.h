// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace hf {

class JournalBridge;

/// What an entry was and when it changed, newest first; any earlier version can be brought back.
class VersionsDialog final : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(JournalBridge& journal, Record record, QWidget* parent = nullptr);

private:
    void fill();
    QString lineOf(std::size_t version) const;
    const PastVersion* chosen() const;
    void showDetail();
    void bringBack();

    JournalBridge& m_journal;
    Record m_record;
    std::vector<PastVersion> m_versions; ///< newest first
    QListWidget* m_list;
    QLabel* m_detail;
    QPushButton* m_back = nullptr;
};

} // namespace hf
