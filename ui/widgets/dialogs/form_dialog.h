// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hf {

/// Fields, a line for what is wrong, Save and Cancel. It stays open with all that was typed until saving worked.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// A field with its label; `label` may hold a mnemonic. An empty name leaves that to the parts of the field.
    QLabel* addField(const QString& label, const QString& name, QWidget* field);
    QLabel* addNote(const QString& text);
    /// Words below the last field.
    QLabel* addBelow(const QString& text);

protected:
    FormDialog(const QString& title, QWidget* parent);

    QFormLayout* form() const { return m_form; }
    /// Puts a rarer deed at the left end of the buttons, which are there already.
    QPushButton* addRareDeed(const QString& text);
    /// Ends the form with the line and the buttons, after all fields.
    void addButtons(const QString& saveText = {});
    void complain(const QString& sentence, QWidget* at = nullptr);
    QPushButton* saveButton() const { return m_save; }
    /// Stores what was typed. False when it may not be stored or could not: then it has complained.
    virtual bool store() = 0;

private:
    void makeRoom();

    QVBoxLayout* m_all;
    QWidget* m_fields;
    QFormLayout* m_form;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace hf
