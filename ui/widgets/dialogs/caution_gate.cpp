// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogs/caution_gate.h"

#include "journal/cautions/cautions.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/widgets/dialogs/caution_dialog.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace hf {

namespace {

Reply<CautionsDue> dueOf(JournalBridge& journal, const Article& article, SupplementId supplement)
{
    return journal.ask<CautionsDue>(
        [&](const Journal& asked) { return cautionsDue(asked, supplement, article.check->version, journal.frame()); });
}

/// Whether "ask first" was answered before, and holds.
Reply<bool> isAskFirst(JournalBridge& journal, const Article& article)
{
    return journal.ask<bool>([&](const Journal& asked) {
        const auto read = cautionsRead(asked, article.slug);
        return journal.isAskFirst(article.slug) || (read && read->kept == CautionsKept::askFirst);
    });
}

CautionsKept keptOf(const CautionDialog& dialog)
{
    if (!dialog.mayKeep()) {
        return CautionsKept::nothing;
    }
    switch (dialog.outcome()) {
    case CautionOutcome::AskFirst:
        return CautionsKept::askFirst;
    case CautionOutcome::NoneNamed:
        return CautionsKept::noneNamed;
    case CautionOutcome::Unanswered:
        break;
    }
    return CautionsKept::nothing;
}

/// What was answered, written down; nothing when it was put off.
std::optional<CautionOutcome> ask(JournalBridge& journal, const Article& article, CautionDialog::Before before,
                                  QWidget* parent)
{
    CautionDialog dialog(article, before, parent);
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    journal.noteCautions(article.slug, {article.check->version, journal.today(), keptOf(dialog)});
    const CautionOutcome outcome = dialog.outcome();
    if (outcome != CautionOutcome::Unanswered) {
        journal.setAskFirst(article.slug, outcome == CautionOutcome::AskFirst);
    }
    return outcome;
}

bool isOf(const PlanView& plan, const Article& article, const Catalogue& catalogue)
{
    const Article* of = cautionedArticle(catalogue, plan.current.row.supplement);
    return of != nullptr && of->slug == article.slug;
}

/// Turns the reminders of the standing plans on or off; those of their own stay.
void remind(JournalBridge& journal, const Article& article, bool on)
{
    auto plans = PlanActions(journal).plans();
    if (!plans) {
        return;
    }
    std::vector<PlanView> wanted = *std::move(plans);
    std::erase_if(wanted, [&](const PlanView& plan) {
        return !plan.running || plan.reminded == on || !isOf(plan, article, journal.catalogue());
    });
    for (const PlanView& plan : wanted) {
        std::vector<ReminderRule> rules;
        std::transform(plan.reminders.begin(), plan.reminders.end(), std::back_inserter(rules),
                       [](const KnownReminder& known) { return known.rule; });
        PlanActions(journal).saveReminders(plan, rules, on);
    }
}

} // namespace

void askBeforeDoses(JournalBridge& journal, const std::vector<RecordBody>& bodies, QWidget* parent)
{
    std::set<SupplementId> asked;
    for (const RecordBody& body : bodies) {
        const auto* dose = std::get_if<Dose>(&body);
        if (dose == nullptr || dose->state != DoseState::taken || !asked.insert(dose->supplement).second) {
            continue;
        }
        const Article* article = cautionedArticle(journal.catalogue(), dose->supplement);
        if (article == nullptr) {
            continue;
        }
        // Unread is not due here: what is stored next says itself that the journal cannot be reached.
        const auto due = dueOf(journal, *article, dose->supplement);
        if (due && *due == CautionsDue::beforeFirst) {
            ask(journal, *article, CautionDialog::Before::dose, parent);
        }
    }
}

CautionGate askBeforePlan(JournalBridge& journal, SupplementId supplement, QWidget* parent)
{
    const Article* article = cautionedArticle(journal.catalogue(), supplement);
    if (article == nullptr) {
        return CautionGate::open;
    }
    const auto due = dueOf(journal, *article, supplement);
    const auto before = isAskFirst(journal, *article);
    if (!due || !before) {
        return CautionGate::unread;
    }
    if (*due != CautionsDue::beforeFirst) {
        return *before ? CautionGate::openUnreminded : CautionGate::open;
    }
    const auto outcome = ask(journal, *article, CautionDialog::Before::plan, parent);
    if (!outcome) {
        return CautionGate::putOff;
    }
    return *outcome == CautionOutcome::AskFirst ? CautionGate::openUnreminded : CautionGate::open;
}

void answerCautions(JournalBridge& journal, const Article& article, QWidget* parent)
{
    const auto before = isAskFirst(journal, article);
    const auto outcome = ask(journal, article, CautionDialog::Before::nothing, parent);
    if (outcome == CautionOutcome::AskFirst) {
        remind(journal, article, false);
    } else if (outcome == CautionOutcome::NoneNamed && before && *before) {
        remind(journal, article, true);
    }
}

} // namespace hf
