// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"
#include "guidance/caution_check.h"

#include <QtWidgets/QDialog>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hf {

class NoticeBox;
class ScrollColumn;

/// The questions of an article's cautions on one screen: "applies" or "not sure" each, or one answer for all. It stores
/// nothing; whoever opens it asks for the outcome and for what the person lets be kept.
class CautionDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Before : std::uint8_t { dose, plan, nothing };

    /// `article` has a check and outlives the dialog.
    CautionDialog(const Article& article, Before before, QWidget* parent = nullptr);

    CautionOutcome outcome() const;
    /// Whether "none" or "ask first" may stay in the journal.
    bool mayKeep() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        const CautionCheck::Question* question;
        QPushButton* applies;
        QPushButton* notSure;
    };

    QWidget* buildQuestions();
    void addGroup(QGridLayout& grid, CautionCheck::Group group, const QString& heading);
    void addQuestion(QGridLayout& grid, const CautionCheck::Question& question);
    QPushButton* addAnswer(const QString& text, const QString& name, const QString& about);
    void buildNone(QVBoxLayout& lines);
    void buildNotes(QVBoxLayout& lines, Before before);
    QLayout* buildButtons();
    void answered(QPushButton* by, QPushButton* other);
    void noneAnswered();
    void judge();
    QString chosenNames() const;
    QString chosenCautions() const;
    void showSources();
    void showPart(QWidget* part);

    const Article& m_article;
    Before m_before;
    std::vector<Row> m_rows;
    QPushButton* m_none = nullptr;
    NoticeBox* m_outcome = nullptr;
    QCheckBox* m_keep = nullptr;
    QLabel* m_sources = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_showSources = nullptr;
    ScrollColumn* m_scroll = nullptr;
};

} // namespace hf
