// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/doses/dose_notes.h"

#include "guidance/shipped.h"
#include "journal/cautions/cautions.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_cautions.h"
#include "ui/widgets/dialogs/caution_gate.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

bool isAboveFigure(std::string_view slug, const Amount& total)
{
    const auto known = shippedCautions();
    return std::any_of(known.begin(), known.end(), [&](const ShippedCaution& one) {
        return one.slug == slug && one.grams > 0 && isAbove({one.grams, {}, {}}, total);
    });
}

/// The articles whose figure is below the day's amount, each once for each supplement.
std::vector<const Article*> aboveOf(const DayView& view, const Catalogue& catalogue)
{
    std::vector<const Article*> above;
    for (const DoseTotal& total : view.doseTotals) {
        const Supplement* known = catalogue.find(total.supplement);
        if (known != nullptr && isAboveFigure(known->guidance, total.total)) {
            above.push_back(shippedLibrary().find(known->guidance));
        }
    }
    return above;
}

QString aboveText(const std::vector<const Article*>& above)
{
    QStringList lines;
    for (const Article* article : above) {
        lines << sentences::citedWithSources(*article, article->dailyFigure->text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

DoseNotes::DoseNotes(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_above(plainLabel({}, TextStep::secondary, this)),
      m_more(new QPushButton(tr("More in the guidance"), this)),
      m_line(new QWidget(this)),
      m_unreadText(plainLabel({}, TextStep::secondary, m_line)),
      m_read(new QPushButton(tr("Read…"), m_line))
{
    m_above->setWordWrap(true);
    m_unreadText->setWordWrap(true);
    setRole(*m_read, ButtonRole::link);
    auto* line = new FlowLayout(m_line);
    line->add(m_unreadText);
    line->add(m_read);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::tiny);
    setRole(*m_more, ButtonRole::link);
    m_more->setAccessibleName(m_more->text());
    lines->addWidget(m_above);
    lines->addWidget(m_more, 0, Qt::AlignLeft);
    lines->addWidget(m_line);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (m_figure != nullptr) {
            Q_EMIT passageWanted(sentences::fromUtf8(m_figure->slug),
                                 sentences::fromUtf8(m_figure->dailyFigure->passage));
        }
    });
    connect(m_read, &QPushButton::clicked, this, &DoseNotes::answer);
}

void DoseNotes::answer()
{
    const Article* article = m_unread ? cautionedArticle(m_journal.catalogue(), *m_unread) : nullptr;
    if (article != nullptr) {
        answerCautions(m_journal, *article, this);
    }
}

void DoseNotes::show(const DayView& view, const std::vector<std::string_view>& unread,
                     const std::vector<SupplementId>& used)
{
    const Catalogue& catalogue = m_journal.catalogue();
    const std::vector<const Article*> above = aboveOf(view, catalogue);
    m_figure = above.empty() ? nullptr : above.front();
    m_above->setText(aboveText(above));
    m_above->setVisible(m_figure != nullptr);
    m_more->setVisible(m_figure != nullptr);
    const auto wanted = std::find_if(used.begin(), used.end(), [&](SupplementId supplement) {
        const Supplement* known = catalogue.find(supplement);
        return known != nullptr && std::find(unread.begin(), unread.end(), known->guidance) != unread.end();
    });
    m_unread = wanted == used.end() ? std::nullopt : std::optional(*wanted);
    m_line->setVisible(m_unread.has_value());
    if (m_unread) {
        const QString name = sentences::supplementName(*m_unread, catalogue);
        m_unreadText->setText(tr("%1: cautions not read yet").arg(name));
        m_read->setAccessibleName(tr("Read and answer the cautions of %1").arg(name));
    }
    setVisible(m_figure != nullptr || m_unread);
}

} // namespace hf
