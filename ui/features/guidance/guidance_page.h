// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/library.h"
#include "ui/widgets/page_frame.h"

#include <QtCore/QUrl>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace hf {

class Card;
class JournalBridge;

/// The articles, their cautions before everything else, and the way to their sources.
class GuidancePage final : public PageFrame {
    Q_OBJECT

public:
    explicit GuidancePage(JournalBridge& journal, QWidget* parent = nullptr);

    void showArticle(std::string_view slug);

Q_SIGNALS:
    /// The person wants to open an address; it leaves the program only by this.
    void linkWanted(const QUrl& address);
    /// The address under the pointer or the focus; empty when there is none.
    void linkShown(const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildList();
    void buildReader();
    void search(const QString& words);
    void showCurrent();
    void openCheck();

    JournalBridge& m_journal;
    const Library& m_library;
    const Article* m_article = nullptr;
    QLineEdit* m_search;
    QListWidget* m_list;
    Card* m_reader;
    QLabel* m_chip = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_reference = nullptr;
    QTextBrowser* m_text;
};

} // namespace hf
