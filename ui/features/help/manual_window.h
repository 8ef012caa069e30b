// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/help/manual.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace hf {

class ManualText;

/// The manual in a window of its own: contents at the side, a search over all chapters, the way back, and links from
/// one chapter to the next.
class ManualWindow final : public QDialog {
    Q_OBJECT

public:
    explicit ManualWindow(QSettings& settings, QWidget* parent = nullptr);

    /// Like `trends`, or `trends#what-goes-together`.
    void showPlace(const QString& address);
    void search(const QString& words);
    /// The chapter that is shown.
    QString chapter() const;

Q_SIGNALS:
    /// An address outside the manual; it leaves the program only by this.
    void linkWanted(const QUrl& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Place {
        QString chapter;
        QString section;
        int block = -1; ///< where it was left
    };
    QBoxLayout* makeHead();
    QWidget* makeSide();
    QLayout* makeFoot();
    void fillContents();
    void go(const Place& place);
    void step(int by);
    void choose(const Place& place);
    void find(const QString& words);
    void showFound();
    void nameNeighbours();

    QSettings& m_settings;
    Manual m_manual;
    QLineEdit* m_search;
    QPushButton* m_back;
    QPushButton* m_forward;
    QStackedWidget* m_side;
    QTreeWidget* m_contents;
    QListWidget* m_found;
    QLabel* m_nothing;
    ManualText* m_text;
    QPushButton* m_previous;
    QPushButton* m_next;
    std::vector<ManualPassage> m_passages;
    std::vector<Place> m_way; ///< the places one came through
    std::size_t m_at = 0;
    const ManualChapter* m_chapter = nullptr;
};

} // namespace hf
