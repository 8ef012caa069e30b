// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/welcome/take_step.h"

#include "guidance/shipped.h"
#include "journal/cautions/cautions.h"
#include "quickadd/taken/taken_name.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/features/welcome/parts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_box.h"
#include "ui/widgets/tab_order.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr std::size_t mostOthers = 8;

/// What there is a page about and the journal does not know yet.
std::vector<Offered> fromThePages(const Catalogue& catalogue)
{
    std::vector<Offered> offered;
    for (const Article& article : shippedLibrary().articles()) {
        const bool known =
            catalogue.isNameTaken(article.title, std::nullopt) ||
            std::any_of(catalogue.supplements.begin(), catalogue.supplements.end(),
                        [&](const KnownSupplement& one) { return one.definition.guidance == article.slug; });
        if (!known) {
            Supplement supplement;
            supplement.name = article.title;
            supplement.guidance = article.slug;
            offered.push_back({std::nullopt, supplement, sentences::fromUtf8(article.title)});
        }
    }
    return offered;
}

} // namespace

TakeStep::TakeStep(JournalBridge& journal, bool looksAround, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_chips(new QWidget(this)),
      m_cards(new QVBoxLayout),
      m_cautions(new NoticeBox(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, space::tiny, 0);
    all->setSpacing(space::gap);
    auto* line = new FlowLayout(m_chips);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_cards->setSpacing(space::small);
    all->addWidget(m_chips);
    all->addLayout(m_cards);
    all->addWidget(m_cautions);
    buildChips(*line);
    all->addLayout(buildLinks(looksAround));
    if (!m_choices.empty()) {
        m_choices.front().chip->setChecked(true); // what this journal is about; a press takes it away
    }
    showCautions();
}

void TakeStep::buildChips(FlowLayout& line)
{
    std::vector<Offered> offered;
    for (const KnownSupplement& known : m_journal.catalogue().supplements) {
        if (!known.definition.hidden) {
            offered.push_back({known.id, known.definition, sentences::nameOf(known)});
        }
    }
    for (Offered& one : fromThePages(m_journal.catalogue())) {
        offered.push_back(std::move(one));
    }
    for (const Offered& one : offered) {
        auto* chip = new Chip(one.name, m_chips);
        line.add(chip);
        m_choices.push_back({chip, nullptr});
    }
    m_other = new QPushButton(tr("&Something else…"), m_chips);
    m_other->setAccessibleName(tr("Something else"));
    m_other->setAutoDefault(false);
    line.add(m_other);
    connect(m_other, &QPushButton::clicked, this, &TakeStep::addOther);
    for (std::size_t i = 0; i < offered.size(); ++i) {
        m_choices[i].card = addCard(offered[i]);
        m_choices[i].card->hide();
        connectChoice(m_choices[i]);
    }
}

void TakeStep::connectChoice(const Choice& choice)
{
    connect(choice.chip, &Chip::toggled, this, [this, card = choice.card](bool on) {
        card->setVisible(on);
        showCautions();
        chain();
    });
}

QLayout* TakeStep::buildLinks(bool looksAround)
{
    const auto link = [this](const QString& text, void (TakeStep::*signal)()) {
        auto* button = new QPushButton(text, this);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        button->setAutoDefault(false);
        setRole(*button, ButtonRole::link);
        m_links.push_back(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    auto* line = new FlowLayout;
    line->setSpacing(space::page);
    line->add(link(tr("Bring my &data from elsewhere…"), &TakeStep::importWanted));
    if (looksAround) {
        line->add(link(tr("&Look around with made-up data"), &TakeStep::lookAroundWanted));
    }
    return line;
}

TakenCard* TakeStep::addCard(const Offered& offered)
{
    auto* card = new TakenCard(
        offered, [this](const QString& name) { return nameProblem(name); }, this);
    m_cards->addWidget(card);
    connect(card, &TakenCard::timesRebuilt, this, &TakeStep::chain);
    return card;
}

void TakeStep::addOther()
{
    Offered offered;
    TakenCard* card = addCard(offered);
    m_choices.push_back({nullptr, card});
    connect(card, &TakenCard::removeWanted, this, [this, card] { remove(card); });
    const auto others =
        std::count_if(m_choices.begin(), m_choices.end(), [](const Choice& choice) { return choice.chip == nullptr; });
    m_other->setEnabled(static_cast<std::size_t>(others) < mostOthers);
    card->show(); // else Tab does not meet it before it is laid out
    chain();
    card->firstField()->setFocus(Qt::OtherFocusReason);
}

/// Tab goes on from the names to what was chosen, and then to the other ways to begin.
void TakeStep::chain()
{
    QWidget* before = m_other;
    for (const TakenCard* card : chosen()) {
        before = tabThrough(before, *card);
    }
    for (QPushButton* link : m_links) {
        setTabOrder(before, link);
        before = link;
    }
}

void TakeStep::remove(TakenCard* card)
{
    std::erase_if(m_choices, [card](const Choice& choice) { return choice.card == card; });
    m_other->setEnabled(true);
    m_other->setFocus(Qt::OtherFocusReason);
    card->hide();
    card->deleteLater();
}

std::vector<TakenCard*> TakeStep::chosen() const
{
    std::vector<TakenCard*> cards;
    for (const Choice& choice : m_choices) {
        if (choice.chip == nullptr || choice.chip->isChecked()) {
            cards.push_back(choice.card);
        }
    }
    return cards;
}

void TakeStep::showCautions()
{
    QStringList names;
    QStringList firsts;
    for (const TakenCard* card : chosen()) {
        const Article* article = shippedLibrary().find(card->plan().supplement.guidance);
        if (article != nullptr && article->check) {
            names << sentences::fromUtf8(article->title);
            firsts << sentences::fromUtf8(firstCaution(*article));
        }
    }
    m_cautions->setVisible(!names.isEmpty());
    m_cautions->say(firsts.join(QLatin1Char('\n')),
                    tr("Before the first plan there are a few questions, one screen: %1.", "names of supplements")
                        .arg(sentences::commaList(names)));
}

QString TakeStep::nameProblem(const QString& name) const
{
    const std::string typed = name.toStdString();
    if (const auto fault = quickadd::nameFault(typed, m_journal.frame())) {
        return sentences::nameFault(name, *fault);
    }
    const auto taken = quickadd::takenName(m_journal.catalogue(), typed);
    if (taken && !taken->like) {
        return sentences::nameTaken(name, *taken);
    }
    const auto cards = chosen();
    const auto same = std::count_if(cards.begin(), cards.end(), [&name](const TakenCard* one) {
        return one->name().compare(name, Qt::CaseInsensitive) == 0;
    });
    return same > 1 ? tr("%1 is there already.").arg(name) : QString();
}

std::vector<FirstPlan> TakeStep::plans() const
{
    std::vector<FirstPlan> plans;
    for (const TakenCard* card : chosen()) {
        plans.push_back(card->plan());
    }
    return plans;
}

QStringList TakeStep::names() const
{
    QStringList names;
    for (const TakenCard* card : chosen()) {
        names << card->name();
    }
    return names;
}

std::optional<NotYet> TakeStep::notYet()
{
    for (TakenCard* card : chosen()) {
        if (auto problem = card->notYet()) {
            return problem;
        }
    }
    return std::nullopt;
}

void TakeStep::setTimes(std::size_t plan, const std::vector<minutes>& times)
{
    chosen().at(plan)->setTimes(times);
}

QWidget* TakeStep::firstField() const
{
    return m_choices.empty() ? m_other : static_cast<QWidget*>(m_choices.front().chip);
}

} // namespace hf
