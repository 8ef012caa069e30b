// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hf {

/// Where an import begins: a file is named, chosen or dropped; rows that still wait for a decision are a key away.
class ImportStartPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportStartPage(QWidget* parent = nullptr);

    void setOpenRows(std::int64_t count);
    /// Says beside the field what is wrong with the file.
    void complain(const QString& problem);
    void focusFirst();

Q_SIGNALS:
    void chosen(const QString& file);
    void decideWanted();

private:
    void choose();
    void take();

    QLineEdit* m_file;
    QLabel* m_problem;
    QLabel* m_open;
    QPushButton* m_decide;
};

} // namespace hf
