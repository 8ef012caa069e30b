// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/day_view.h"
#include "ui/widgets/card.h"

#include <utility>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace hf {

class JournalBridge;
class ScaleField;

/// The items of one group for one day: scales with an honest "not set", and fields for measured ones such as hours.
class RatingsCard final : public Card {
    Q_OBJECT

public:
    RatingsCard(const QString& title, ItemGroup group, JournalBridge& journal, QWidget* parent = nullptr);

    void show(const DayView& view);
    /// The scales in the order of the eye.
    std::vector<QWidget*> scales() const;
    /// The same with the fields that are empty, and with `from`: what the keys go through.
    std::vector<QWidget*> way(const QWidget* from) const;
    bool any() const { return !m_rows.empty(); }
    /// The names of what is not rated.
    QStringList open() const;
    /// The rooms that its labels and the texts of its scales want, in pixels.
    std::pair<int, int> rooms() const;
    /// Gives them these, so that the scales of several cards stand below each other.
    void align(std::pair<int, int> rooms);
    /// Rates what is not rated yet as the day before; true when there was something to take over.
    bool takeOverYesterday();

Q_SIGNALS:
    void problem(const QString& sentence);
    /// A digit finished this scale, or Return this field.
    void wentOn(QWidget* scale);

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        KnownItem item;
        QLabel* label = nullptr;
        ScaleField* scale = nullptr; ///< either this
        QLineEdit* field = nullptr;  ///< or this
        std::optional<RecordId> record;
        std::optional<Rating> rating; ///< what is stored there
        QString refused;              ///< the text of its field that was told to be wrong

        std::optional<double> stored() const { return rating ? std::optional(rating->value) : std::nullopt; }
    };
    void rebuild(const std::vector<KnownItem>& items);
    void addRow(const KnownItem& item, int at);
    QLineEdit* newField(const Item& item, const QString& name, std::size_t index);
    void showRow(Row& row, const DayView& view);
    void store(std::size_t row, std::optional<double> value, std::optional<Night> night = {});
    void readField(std::size_t row);
    void finishField(std::size_t row);
    bool isSure(std::size_t row, const std::optional<Night>& night);
    void forgetTyped();
    void showStored(Row& row);

    JournalBridge& m_journal;
    ItemGroup m_group;
    Day m_day{};
    QGridLayout* m_grid;
    QWidget* m_holder;
    std::vector<Row> m_rows;
    bool m_reading = false;
    QString m_sureOf; ///< the text whose unlikely night was asked about
};

} // namespace hf
