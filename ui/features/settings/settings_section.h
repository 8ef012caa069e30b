// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace hf {

/// One section of the settings: a title, what it means, its controls, and a line for what could not be saved.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    SettingsSection(const QString& title, const QString& meaning, QWidget* parent);

    /// Shows what the journal holds now; what is being typed stays.
    virtual void reload() = 0;
    bool hasProblem() const;

protected:
    QVBoxLayout* body() const { return m_body; }
    /// Nothing to complain about when empty.
    void complain(const QString& problem);

private:
    QVBoxLayout* m_body;
    QLabel* m_problem;
};

} // namespace hf
