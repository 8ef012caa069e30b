// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/damage/bad_file.h"

#include <QtWidgets/QDialog>

#include <array>
#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hf {

class ChoiceCard;
class NoticeBox;

/// The journal file is damaged, empty, foreign or gone: the ways on, none of which destroys anything. It only asks;
/// what was chosen is done by whoever opened it.
class DamageDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Way : std::uint8_t { repair, restore, salvage, readOnly, makeNew, total };

    DamageDialog(const BadFile& bad, const Zone& zone, SysMillis now, QWidget* parent = nullptr);

    /// What was chosen; after Quit, Escape or closing nothing.
    std::optional<Way> chosen() const { return m_chosen; }
    /// Which backup is to be restored.
    std::filesystem::path backup() const;
    /// How the way that was tried ended, above the choices.
    void say(const QString& sentence);
    ChoiceCard* card(Way way) const { return m_cards.at(static_cast<std::size_t>(way)); }
    QPushButton* goOnButton() const { return m_goOn; }

private:
    void buildHead(QVBoxLayout& all);
    void buildChoices(QVBoxLayout& all);
    void buildRepair();
    void buildRestore();
    void buildRest();
    void buildDetails(QVBoxLayout& all);
    void buildButtons(QVBoxLayout& all);
    ChoiceCard* add(Way way, const QString& name, const QString& meaning, std::int64_t entries);
    void nameGoOn();
    void accept() override;
    QString heading() const;
    QString meaning() const;
    QString momentOf(SysSeconds moment) const;

    const BadFile& m_bad;
    const Zone& m_zone;
    SysMillis m_now;
    std::array<ChoiceCard*, static_cast<std::size_t>(Way::total)> m_cards{};
    QWidget* m_choices = nullptr;
    QButtonGroup* m_group;
    QComboBox* m_backups = nullptr;
    NoticeBox* m_said = nullptr;
    QPushButton* m_goOn = nullptr;
    std::optional<Way> m_chosen;
};

} // namespace hf
