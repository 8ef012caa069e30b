// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/article_view.h"

#include "ui/base/theme/style.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/features/guidance/article_head.h"
#include "ui/features/guidance/caution_box.h"
#include "ui/features/guidance/evidence_table.h"
#include "ui/features/guidance/passage_label.h"
#include "ui/widgets/flow_layout.h"

#include <QtCore/QUrl>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr std::string_view actionsFollow = "taking-it"; ///< the section that "Add to my plan" stands below

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// A short name of the address: what a person types or searches, not the whole of it.
QString shortAddress(const Source& source)
{
    if (!source.url.empty()) {
        return QUrl(sentences::fromUtf8(source.url)).host();
    }
    return sentences::fromUtf8(source.doi.empty() ? source.pmid : source.doi);
}

Runs sourceRuns(const Source& source)
{
    Runs runs = plainRuns(source.citation);
    if (const QString address = sentences::fromUtf8(source.link()); !address.isEmpty()) {
        runs.push_back({QStringLiteral("\n"), {}, Tone::plain});
        runs.push_back({shortAddress(source), address, Tone::plain});
    }
    if (!source.note.empty()) {
        runs.push_back({QStringLiteral("\n"), {}, Tone::plain});
        runs.push_back({sentences::fromUtf8(source.note), {}, Tone::plain});
    }
    return runs;
}

} // namespace

ArticleView::ArticleView(const Article& article, const Library& library, QWidget* parent)
    : QWidget(parent),
      m_article(article),
      m_lines(new QVBoxLayout(this))
{
    setAccessibleName(sentences::fromUtf8(article.title));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::small);
    buildTitle();
    buildCautions(true);
    buildGlance();
    buildEvidence();
    buildSections();
    buildFacts();
    buildCautions(false);
    buildRedFlags();
    buildSources();
    buildEnd(library);
    m_lines->addStretch(1);
}

PassageLabel* ArticleView::passage(const QString& anchor, Runs runs, TextStep step)
{
    auto* label = new PassageLabel(anchor, std::move(runs), step, this);
    adopt({label});
    return label;
}

void ArticleView::heading(std::string_view anchor, const QString& words)
{
    constexpr int above = 10;
    m_lines->addSpacing(above);
    PassageLabel* label = passage(latin(anchor), {{words, {}, Tone::plain}}, TextStep::heading);
    m_lines->addWidget(label);
}

void ArticleView::adopt(const std::vector<PassageLabel*>& passages)
{
    for (PassageLabel* label : passages) {
        m_passages.push_back(label);
        connect(label, &QLabel::linkActivated, this, &ArticleView::followed);
        connect(label, &PassageLabel::linkShown, this, &ArticleView::linkShown);
    }
}

void ArticleView::buildTitle()
{
    auto* head = new ArticleHead(m_article, this);
    adopt({head->title()});
    connect(head, &ArticleHead::referenceWanted, this, &ArticleView::referenceWanted);
    connect(head, &ArticleHead::copyWanted, this, &ArticleView::copyWanted);
    m_lines->addWidget(head);
    m_lines->addWidget(passage(latin(anchors::summary), citedRuns(m_article, m_article.summary)));
}

void ArticleView::buildCautions(bool first)
{
    const auto wanted = [first](const Caution& caution) { return caution.first == first; };
    if (std::none_of(m_article.cautions.begin(), m_article.cautions.end(), wanted)) {
        return;
    }
    if (!first) {
        heading(anchors::moreCautions, tr("More cautions"));
    }
    auto* box = new CautionBox(this);
    for (const Caution& caution : m_article.cautions) {
        if (wanted(caution)) {
            box->add(m_article, caution);
        }
    }
    adopt(box->passages());
    if (first && m_article.check) {
        auto* check = new QPushButton(
            tr("Check &yourself: %n questions", nullptr, counted(m_article.check->questions.size())), box);
        setRole(*check, ButtonRole::link);
        connect(check, &QPushButton::clicked, this, &ArticleView::checkWanted);
        box->add(check);
    }
    m_lines->addWidget(box);
}

void ArticleView::buildGlance()
{
    if (!m_article.glance) {
        return;
    }
    heading(anchors::glance, tr("At a glance"));
    const QStringList names{tr("What it is"), tr("Use"), tr("Evidence"), tr("Safety"), tr("Best for")};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CitedText* line : linesOf(m_article.glance)) {
        QLabel* name = plainLabel(names.at(row), TextStep::secondary, this);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(passage(latin(anchors::glance), citedRuns(m_article, *line)), row, 1, Qt::AlignTop);
        ++row;
    }
    m_lines->addLayout(grid);
}

void ArticleView::buildEvidence()
{
    heading(anchors::evidence, tr("How strong is the evidence?"));
    auto* table = new EvidenceTable(m_article, this);
    adopt(table->passages());
    m_lines->addWidget(table);
    m_lines->addWidget(passage(latin(anchors::evidence), plainRuns(m_article.evidenceScale), TextStep::secondary));
}

void ArticleView::buildSections()
{
    for (const Section& section : m_article.sections) {
        heading(section.id, sentences::fromUtf8(section.heading));
        if (section.opinion) {
            m_lines->addWidget(plainLabel(tr("Paraphrased opinions"), TextStep::secondary, this));
        }
        for (const CitedText& text : section.paragraphs) {
            m_lines->addWidget(passage(sentences::fromUtf8(section.id), citedRuns(m_article, text)));
        }
        if (section.id == actionsFollow) {
            buildActions();
        }
    }
    if (m_plan == nullptr) {
        buildActions();
    }
}

void ArticleView::buildActions()
{
    m_plan = new QPushButton(tr("Add to &my plan\u2026"), this);
    QLabel* question = plainLabel(tr("Does it work for me?"), TextStep::body, this);
    m_experiment = new QPushButton(tr("Start an e&xperiment"), this);
    m_experiment->setAccessibleName(tr("Does it work for me? Start an experiment"));
    m_why = plainLabel({}, TextStep::secondary, this);
    m_why->setWordWrap(true);
    m_add = new QPushButton(tr("Add it in the settings\u2026"), this);
    setRole(*m_plan, ButtonRole::primary);
    setRole(*m_add, ButtonRole::link);
    auto* line = new FlowLayout;
    line->add(m_plan);
    line->add(question);
    line->add(m_experiment);
    auto* below = new FlowLayout;
    below->add(m_why);
    below->add(m_add);
    m_lines->addSpacing(space::tiny);
    m_lines->addLayout(line);
    m_lines->addLayout(below);
    connect(m_plan, &QPushButton::clicked, this, &ArticleView::planWanted);
    connect(m_experiment, &QPushButton::clicked, this, &ArticleView::experimentWanted);
    connect(m_add, &QPushButton::clicked, this, &ArticleView::supplementWanted);
    offer(Plannable::open);
}

void ArticleView::offer(Plannable plannable)
{
    const QString name = sentences::fromUtf8(m_article.title);
    m_plan->setEnabled(plannable == Plannable::open);
    m_experiment->setEnabled(plannable == Plannable::open);
    m_why->setVisible(plannable != Plannable::open);
    m_add->setVisible(plannable == Plannable::missing);
    m_why->setText(plannable == Plannable::hidden
                       ? tr("%1 is hidden in your settings: show it there to plan or test it.").arg(name)
                       : tr("%1 is not among your supplements yet.").arg(name));
    for (QPushButton* button : {m_plan, m_experiment}) {
        button->setAccessibleDescription(plannable == Plannable::open ? QString() : m_why->text());
    }
}

void ArticleView::buildFacts()
{
    if (m_article.facts.empty()) {
        return;
    }
    heading(anchors::findings, tr("Findings with their figures"));
    std::string topic;
    for (const Fact& fact : m_article.facts) {
        if (fact.topic != topic) {
            topic = fact.topic;
            m_lines->addWidget(passage(sentences::fromUtf8(anchorOf(fact)), plainRuns(topic), TextStep::secondary));
        }
        m_lines->addWidget(passage(sentences::fromUtf8(anchorOf(fact)), citedRuns(m_article, fact.text)));
    }
}

void ArticleView::list(const QString& title, const std::vector<std::string>& lines)
{
    m_lines->addWidget(plainLabel(title, TextStep::heading, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const std::string& line : lines) {
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(QStringLiteral("\u2022"), TextStep::body, this), row, 0, Qt::AlignTop);
        grid->addWidget(passage(latin(anchors::redFlags), plainRuns(line)), row, 1);
    }
    m_lines->addLayout(grid);
}

void ArticleView::buildRedFlags()
{
    if (!m_article.redFlags) {
        return;
    }
    const RedFlags& flags = *m_article.redFlags;
    heading(anchors::redFlags, sentences::fromUtf8(flags.heading));
    m_lines->addWidget(passage(latin(anchors::redFlags), citedRuns(m_article, flags.intro)));
    list(tr("Call for help now"), flags.urgent);
    list(tr("See a doctor soon"), flags.soon);
    m_lines->addWidget(passage(latin(anchors::redFlags), plainRuns(flags.closing)));
}

void ArticleView::buildSources()
{
    heading(anchors::sources, tr("Sources"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    for (const Source& source : m_article.sources) {
        const int row = grid->rowCount();
        const QString number = QStringLiteral("[%1]").arg(source.number);
        grid->addWidget(plainLabel(number, TextStep::secondary, this), row, 0, Qt::AlignTop | Qt::AlignTrailing);
        auto* lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(passage(sentences::fromUtf8(source.id), sourceRuns(source), TextStep::secondary));
        lines->addWidget(
            plainLabel(tr("checked %1").arg(sentences::fromUtf8(source.checked)), TextStep::secondary, this));
        grid->addLayout(lines, row, 1);
    }
    m_lines->addLayout(grid);
}

void ArticleView::buildEnd(const Library& library)
{
    if (!m_article.keepReading.empty()) {
        heading(anchors::keepReading, tr("Keep reading"));
    }
    for (const std::string& slug : m_article.keepReading) {
        const Article* next = library.find(slug);
        Runs runs{{sentences::fromUtf8(next->title), sentences::fromUtf8(slug), Tone::plain}};
        runs.push_back({QStringLiteral("\n"), {}, Tone::plain});
        runs.push_back({sentences::fromUtf8(next->tagline), {}, Tone::plain});
        m_lines->addWidget(passage(latin(anchors::keepReading), std::move(runs)));
    }
    m_lines->addSpacing(space::small);
    m_lines->addWidget(passage({}, plainRuns(m_article.notice), TextStep::secondary));
    constexpr qsizetype shown = 12;
    QLabel* edition = plainLabel(tr("Version %1 of this page, digest %2")
                                     .arg(m_article.version)
                                     .arg(sentences::fromUtf8(m_article.digest).left(shown)),
                                 TextStep::secondary, this);
    edition->setToolTip(sentences::fromUtf8(m_article.digest));
    edition->setWordWrap(true);
    edition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(edition);
}

int ArticleView::mark(const QString& words)
{
    m_places.clear();
    std::vector<Marks> marks(m_passages.size());
    for (const bool all : {true, false}) {
        for (std::size_t i = 0; i < m_passages.size() && !words.isEmpty(); ++i) {
            marks[i] = {matchesOf(m_passages[i]->words(), words, all), -1};
            for (std::size_t match = 0; match < marks[i].found.size(); ++match) {
                m_places.emplace_back(m_passages[i], static_cast<int>(match));
            }
        }
        if (!m_places.empty()) {
            break;
        }
    }
    for (std::size_t i = 0; i < m_passages.size(); ++i) {
        m_passages[i]->mark(std::move(marks[i]));
    }
    return static_cast<int>(m_places.size());
}

PassageLabel* ArticleView::goTo(int place)
{
    for (PassageLabel* label : m_passages) {
        label->mark({label->marks().found, -1});
    }
    const auto& [label, match] = m_places.at(static_cast<std::size_t>(place));
    label->mark({label->marks().found, match});
    return label;
}

PassageLabel* ArticleView::light(const QString& anchor)
{
    PassageLabel* first = nullptr;
    for (PassageLabel* label : m_passages) {
        const bool lit = !anchor.isEmpty() && label->anchor() == anchor;
        label->setLit(lit && !label->isHeading());
        first = lit && first == nullptr ? label : first;
    }
    return first;
}

} // namespace hf
