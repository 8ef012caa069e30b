// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/plan_actions.h"

#include "journal/plans/plan_book.h"
#include "journal/plans/plan_editor.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_figures.h"
#include "ui/base/words/sentences_plan.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace hf {

namespace {

constexpr const char* menuKey = "recovery-menu";

} // namespace

Reply<std::vector<PlanView>> PlanActions::plans() const
{
    return m_journal.ask<std::vector<PlanView>>(
        [this](const Journal& journal) { return PlanBook(journal).plans(m_journal.frame()); });
}

Reply<std::vector<Occurrence>> PlanActions::occurrences(DayRange range) const
{
    return m_journal.ask<std::vector<Occurrence>>(
        [&](const Journal& journal) { return PlanBook(journal).occurrences(range, m_journal.frame()); });
}

Reply<std::vector<Record>> PlanActions::pauses() const
{
    return m_journal.ask<std::vector<Record>>([](const Journal& journal) { return PlanBook(journal).pauses(); });
}

Reply<QStringList> PlanActions::menu() const
{
    return m_journal.ask<QStringList>([](const Journal& journal) {
        QStringList menu;
        for (const std::string& line : PlanBook(journal).recoveryMenu()) {
            menu << sentences::fromUtf8(line);
        }
        return menu;
    });
}

Outcome PlanActions::save(const Plan& plan, std::optional<RecordId> lineage, bool reminded)
{
    Outcome outcome;
    m_journal.perform([&](Journal& journal) -> std::optional<QString> {
        const auto answer = PlanEditor(journal).savePlan(plan, lineage, m_journal.frame(), reminded);
        if (const auto* refused = std::get_if<Refused>(&answer)) {
            outcome.problem = refused->problem;
            return std::nullopt;
        }
        outcome.stored = true;
        outcome.ids = {std::get<RecordId>(answer)};
        return sentences::planSaved(plan, m_journal.catalogue(), !lineage);
    });
    return outcome;
}

Outcome PlanActions::end(const PlanView& plan, Day lastDay)
{
    Outcome outcome;
    m_journal.perform([&](Journal& journal) -> std::optional<QString> {
        if (const auto refused = PlanEditor(journal).endPlan(plan.lineage, lastDay, m_journal.frame())) {
            outcome.problem = refused->problem;
            return std::nullopt;
        }
        outcome.stored = true;
        return sentences::planEnded(plan.current.row, lastDay, m_journal.catalogue(), m_journal.today());
    });
    return outcome;
}

Outcome PlanActions::saveReminders(const PlanView& plan, std::span<const ReminderRule> rules, bool reminded)
{
    Outcome outcome;
    m_journal.perform([&](Journal& journal) -> std::optional<QString> {
        if (const auto refused = PlanEditor(journal).setReminders(plan.lineage, rules, reminded, m_journal.frame())) {
            outcome.problem = refused->problem;
            return std::nullopt;
        }
        outcome.stored = true;
        return sentences::remindersSaved(plan.current.row, m_journal.catalogue());
    });
    return outcome;
}

Outcome PlanActions::saveMenu(const QStringList& menu)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(menu)).toJson(QJsonDocument::Compact);
    return m_journal.record({JournalSetting{menuKey, json.toStdString()}}, m_journal.today());
}

Outcome PlanActions::take(const Occurrence& occurrence, std::optional<Amount> amount)
{
    return answered(occurrence, [&](Journal& journal) {
        return PlanEditor(journal).take(occurrence.id, m_journal.frame(), amount);
    });
}

Outcome PlanActions::skip(const Occurrence& occurrence, const QString& reason)
{
    return answered(occurrence, [&](Journal& journal) {
        return PlanEditor(journal).skip(occurrence.id, reason.toStdString(), m_journal.frame());
    });
}

Outcome PlanActions::answered(const Occurrence& occurrence, const std::function<Answer(Journal&)>& action)
{
    Outcome outcome;
    QString hint;
    m_journal.perform(
        [&](Journal& journal) -> std::optional<QString> {
            const Answer answer = action(journal);
            outcome.stored = answer.outcome == Answered::stored;
            outcome.problem = answer.problem;
            if (!outcome.stored) {
                hint = sentences::notAnswered(answer.outcome);
                return std::nullopt;
            }
            outcome.ids = {answer.dose.value()};
            const std::optional<Record> dose = journal.find(*answer.dose);
            return dose ? sentences::saved(dose->body, m_journal.catalogue()) : QString();
        },
        DayRange{occurrence.id.day, occurrence.id.day});
    if (!hint.isEmpty()) {
        m_journal.checkForForeignChange(); // what is shown was older than the journal
        m_journal.tell(hint);
    }
    return outcome;
}

} // namespace hf
