// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace hf {

/// One thing the palette can do.
struct Command {
    QString text;
    QString hint; ///< keys, or what kind of thing it is
    std::function<void()> run;
};

/// The commands that match what was typed, the best first.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Command> commands);
    const Command& at(int row) const { return m_commands[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Command> m_commands;
};

/// Finds an action, page, supplement or day by a few letters and does it. Commands that depend on the text (a day that
/// is typed) come from `typed`.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    using Typed = std::function<std::vector<Command>(const QString&)>;

    CommandPalette(std::vector<Command> commands, Typed typed, QWidget* parent = nullptr);

    /// What can be done with words that no command fits.
    void offerOtherwise(Typed otherwise) { m_otherwise = std::move(otherwise); }
    /// Those of `commands` whose text holds every typed word; starts of words count more, then the given order.
    static std::vector<Command> matching(const std::vector<Command>& commands, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& text);
    void runCurrent();

    std::vector<Command> m_commands;
    Typed m_typed;
    Typed m_otherwise;
    QLineEdit* m_edit;
    QLabel* m_nothing;
    QListView* m_list;
    CommandModel* m_model;
};

} // namespace hf
