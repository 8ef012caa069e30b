// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "guidance/library.h"
#include "journal/experiments/experiment_view.h"
#include "ui/widgets/page_frame.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace hf {

class ArticleList;
class ArticleView;
class Card;
class JournalBridge;
class PassageLabel;

/// The articles, their cautions before everything else, the search in all of them, and the ways on: to a source, to a
/// plan, to an experiment.
class GuidancePage final : public PageFrame {
    Q_OBJECT

public:
    explicit GuidancePage(JournalBridge& journal, QWidget* parent = nullptr);

    /// Shows the article from its beginning, or at what the anchor names, which lights up.
    void showPassage(std::string_view slug, std::string_view anchor = {});
    /// The same for who comes from another page: the way back leads there.
    void showPassageFor(std::string_view slug, std::string_view anchor);
    void findNext();
    void findPrevious();

Q_SIGNALS:
    /// The person wants to open an address; it leaves the program only by this.
    void linkWanted(const QUrl& address);
    /// The address under the pointer or the focus; empty when there is none.
    void linkShown(const QString& address);
    void said(const QString& sentence);
    void planWanted(hf::SupplementId supplement);
    void experimentWanted(const hf::ExperimentDraft& known);
    /// The supplement of an article is none of the person's.
    void newSupplementWanted();
    /// To the page that led here.
    void backWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildSearch();
    void buildReader();
    void connectView();
    void search(const QString& words);
    void showChosen();
    void showArticle(const Article* article);
    void offerActions();
    std::optional<SupplementId> supplement() const;
    void step(int by);
    void focusSearch();
    void goBack();
    void scrollBack();
    void leaveTrail();
    void showTrail();
    void countPlaces();
    void follow(const QString& link);
    void lightUp(const QString& anchor, bool focus);
    void reveal(PassageLabel* passage);
    void scrollToWanted();
    bool scrollByKey(int key);
    void copyReference();

    JournalBridge& m_journal;
    const Library& m_library;
    QLineEdit* m_search;
    QLabel* m_count;
    QPushButton* m_previous;
    QPushButton* m_next;
    ArticleList* m_list;
    Card* m_reader = nullptr;
    QScrollArea* m_scroll;
    QLabel* m_none;
    ArticleView* m_view = nullptr;
    QString m_read; ///< the slug of the article that was read last: a search that finds nothing does not lose it
    PassageLabel* m_wanted = nullptr; ///< to be scrolled to once the page has its size
    /// Where a link was followed: the article, and how far it was scrolled.
    struct Place {
        QString slug;
        int scrolled = 0;
    };
    QPushButton* m_back;
    std::vector<Place> m_trail;
    QTimer m_afterLayout;
    int m_scrollTo = 0;           ///< where the place that was gone back to stood
    bool m_fromElsewhere = false; ///< a passage was wanted by another page
    int m_places = 0;
    int m_place = -1; ///< which was jumped to
};

} // namespace hf
