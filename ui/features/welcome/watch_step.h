// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hf {

class Chip;
class FlowLayout;
class JournalBridge;

/// The second question: what is rated of a day.
class WatchStep final : public QWidget {
    Q_OBJECT

public:
    explicit WatchStep(JournalBridge& journal, QWidget* parent = nullptr);

    /// Known items that are to be offered or hidden, unlike now.
    std::vector<Record> changed() const;
    std::vector<Item> added() const;
    QWidget* firstField() const;
    /// What is typed for a further value becomes one: true when that was what Return was for.
    bool takesReturn();
    /// Adds what is typed and was not added yet; false, and told, where it cannot be.
    bool isReady();

private:
    void addGroup(QGridLayout& grid, ItemGroup group, const QString& title, const QString& note);
    void addSuggestions();
    void addOwn(const Item& item, bool chosen);
    bool addTyped();
    void count();

    struct Known {
        Chip* chip;
        Record record;
    };
    struct New {
        Chip* chip;
        Item item;
    };

    JournalBridge& m_journal;
    std::vector<Known> m_known;
    std::vector<New> m_new;
    FlowLayout* m_ownChips = nullptr;
    QWidget* m_own = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_add = nullptr;
    QLabel* m_problem;
    QLabel* m_count;
};

} // namespace hf
