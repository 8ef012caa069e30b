// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QtWidgets/QDialog>

#include <filesystem>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace hf {

class JournalBridge;
class NoticeBox;
class SyncKeeper;
class TextTableModel;
struct SyncReport;

/// The exchange with other devices: its folder, how it stands, what is asked of the person, and who wrote.
class SyncDialog final : public QDialog {
    Q_OBJECT

public:
    /// Asks the person for a folder; empty when they do not want to. Tests answer without a dialog.
    using Chooser = std::function<QString(QWidget* parent)>;

    SyncDialog(JournalBridge& journal, SyncKeeper& keeper, QWidget* parent = nullptr);

    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }

private:
    void build();
    void buildFolder(QVBoxLayout& lines);
    void buildStanding(QVBoxLayout& lines);
    void buildQuestion(QVBoxLayout& lines);
    void buildDevices(QVBoxLayout& lines);
    QLabel* addHeading(QVBoxLayout& lines, const QString& text);
    QLabel* addWords(QVBoxLayout& lines);

    void choose();
    bool mayUse(const std::filesystem::path& folder);
    bool isBegun(const std::filesystem::path& folder);
    void use(const std::filesystem::path& folder);
    void syncNow();
    void takeRemovals();
    void putOff();

    void refresh();
    void showFolder();
    void showStanding();
    void showQuestion(const SyncReport* report);
    void showTroubles(const SyncReport* report);
    void showDevices();
    void refuse(const QString& sentence);

    JournalBridge& m_journal;
    SyncKeeper& m_keeper;
    Chooser m_chooser;
    QString m_refusal;                  ///< why what the person wanted here was not done
    std::optional<SysSeconds> m_putOff; ///< the exchange whose question the person does not answer now
    QLineEdit* m_folder = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_now = nullptr;
    QLabel* m_last = nullptr;
    NoticeBox* m_problem = nullptr;
    NoticeBox* m_question = nullptr;
    QWidget* m_answers = nullptr;
    QLabel* m_waitingHead = nullptr;
    QLabel* m_waiting = nullptr;
    QLabel* m_refusedHead = nullptr;
    QLabel* m_refused = nullptr;
    QLabel* m_nobody = nullptr;
    QTableView* m_devices = nullptr;
    TextTableModel* m_model = nullptr;
};

} // namespace hf
