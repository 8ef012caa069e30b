// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace hf {

/// The supplements or items of the journal in the person's order, with what is done to the chosen one.
class DefinitionList final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        RecordId id;
        QString name;
        bool hidden = false;
        bool shipped = false; ///< it stays
    };

    /// `newOne` stands in the empty field for the next name.
    DefinitionList(const QString& name, const QString& newOne, QWidget* parent = nullptr);

    void show(std::vector<Row> rows);
    void choose(RecordId id);
    std::optional<RecordId> current() const;
    /// The new name is in the journal now.
    void clearNew();
    /// Asks for the next name.
    void focusNew();

Q_SIGNALS:
    void currentMoved();
    void addWanted(const QString& name);
    /// One place up (-1) or down (1).
    void moveWanted(int by);
    void hideWanted(bool hidden);
    void deleteWanted();

private:
    void build();
    void showButtons();

    std::vector<Row> m_rows;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_hide;
    QPushButton* m_delete;
    QLineEdit* m_new;
    QPushButton* m_add;
};

} // namespace hf
