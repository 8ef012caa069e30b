// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/device/keeping_state.h"
#include "ui/widgets/card.h"

#include <filesystem>
#include <optional>

class QPushButton;

namespace hf {

class PathLabel;
class SignMark;

/// Where the backups lie, here and in a second place, and what is wrong with that one.
class PlacesCard final : public Card {
    Q_OBJECT

public:
    /// What lies in the folder of this computer.
    struct Here {
        std::filesystem::path folder;
        std::size_t backups = 0;
        std::uintmax_t bytes = 0;
        std::optional<std::uintmax_t> room; ///< on its disk, where that is known
    };

    explicit PlacesCard(QWidget* parent = nullptr);

    void show(const Here& here, const KeepingState& state, const Zone& zone, Day today);

Q_SIGNALS:
    void tryAgainWanted();
    void chooseWanted();
    void withoutWanted();

private:
    void buildHere();
    void buildSecond();

    PathLabel* m_folder = nullptr;
    QLabel* m_facts = nullptr;
    PathLabel* m_second = nullptr;
    QLabel* m_none = nullptr;
    SignMark* m_sign = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_without = nullptr;
};

} // namespace hf
