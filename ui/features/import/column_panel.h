// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"

#include <QtWidgets/QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace hf {

class RowList;

/// The first rows of a table, and what each of its columns means; the meaning of the current column can be changed.
class ColumnPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnPanel(QWidget* parent = nullptr);

    /// A new file: what was chosen for the last one is forgotten.
    void forget();
    /// `plan` is nothing when the table could not be read as one yet.
    void show(const ImportPreview& preview, const ImportPlan* plan, const QStringList& knownNames);
    /// What the person chose, as the journal takes it.
    std::vector<std::string> mapping() const;

Q_SIGNALS:
    void mappingChanged();

private:
    struct Choice {
        std::optional<ColumnRole> role; ///< nothing: automatic
        QString target;
    };

    void build();
    void fill();
    void showColumn(int column);
    void takeRole(int index);
    void takeTarget();
    QString headerOf(std::size_t column) const;
    QString meaningOf(std::size_t column) const;
    const ColumnMapping* found(std::size_t column) const;
    std::string nameFor(std::size_t column) const;

    ImportPreview m_preview;
    std::vector<ColumnMapping> m_found;
    std::map<std::size_t, Choice> m_choices;
    std::size_t m_column = 0;
    RowList* m_rows;
    QLabel* m_title;
    QComboBox* m_role;
    QLineEdit* m_target;
    QStringListModel* m_names;
};

} // namespace hf
