// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/library.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/guidance/runs.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hf {

class PassageLabel;

/// Whether the supplement of an article can be planned and tested.
enum class Plannable : std::uint8_t {
    open,
    hidden,  ///< the person has hidden it
    missing, ///< there is none of that name
};

/// One article from its title to its notice, as passages in the order they are read.
class ArticleView final : public QWidget {
    Q_OBJECT

public:
    ArticleView(const Article& article, const Library& library, QWidget* parent);

    const Article& article() const { return m_article; }
    void offer(Plannable plannable);

    /// Marks the words wherever they stand together in a passage, or else each where it stands; how many places there
    /// are. None for no words.
    int mark(const QString& words);
    /// Shows which of the marked places was jumped to, and its passage.
    PassageLabel* goTo(int place);
    /// Lights up what the anchor names; its first passage, or nothing.
    PassageLabel* light(const QString& anchor);

Q_SIGNALS:
    void checkWanted();
    void referenceWanted();
    void copyWanted();
    void planWanted();
    void experimentWanted();
    void supplementWanted();
    /// A link was followed: an address, `#` and an anchor, or the slug of another article.
    void followed(const QString& link);
    void linkShown(const QString& link);

private:
    PassageLabel* passage(const QString& anchor, Runs runs, TextStep step = TextStep::body);
    void heading(std::string_view anchor, const QString& words);
    void adopt(const std::vector<PassageLabel*>& passages);
    void buildTitle();
    void buildCautions(bool first);
    void buildGlance();
    void buildEvidence();
    void buildSections();
    void buildActions();
    void buildFacts();
    void buildRedFlags();
    void buildSources();
    void buildEnd(const Library& library);
    void list(const QString& title, const std::vector<std::string>& lines);

    const Article& m_article;
    QVBoxLayout* m_lines;
    std::vector<PassageLabel*> m_passages;
    std::vector<std::pair<PassageLabel*, int>> m_places; ///< marked ones: the passage and which of its marks
    QPushButton* m_plan = nullptr;
    QPushButton* m_experiment = nullptr;
    QLabel* m_why = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace hf
