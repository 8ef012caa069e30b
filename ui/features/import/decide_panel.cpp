// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/decide_panel.h"

#include "domain/entries/checks/unlikely.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/import/row_list.h"
#include "ui/features/import/sentences_import.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr DayRange everyDay{Day{days{-1'000'000}}, Day{days{1'000'000}}};

const Undecided& rowOf(const Record& record)
{
    return std::get<Undecided>(record.body);
}

} // namespace

DecidePanel::DecidePanel(JournalBridge& journal, QWidget* parent)
    : QWidget(parent),
      m_journal(journal),
      m_list(new RowList(tr("Rows to decide"), this)),
      m_title(plainLabel({}, TextStep::body, this)),
      m_amount(new QLineEdit(this)),
      m_preview(plainLabel({}, TextStep::secondary, this)),
      m_keep(new QPushButton(tr("&Keep it"), this)),
      m_leaveOut(new QPushButton(tr("&Leave it out"), this)),
      m_editor(new QWidget(this))
{
    build();
    connect(&m_journal, &JournalBridge::changed, this, &DecidePanel::reload);
}

void DecidePanel::build()
{
    m_amount->setAccessibleName(tr("Amount of this row"));
    m_amount->setPlaceholderText(tr("for example 0.3 mg"));
    m_keep->setAutoDefault(false);
    m_leaveOut->setAutoDefault(false);
    setRole(*m_keep, ButtonRole::primary);
    m_title->setWordWrap(true);
    m_preview->setWordWrap(true);
    auto* amount = new QLabel(tr("A&mount"), this);
    amount->setBuddy(m_amount);
    auto* line = new QHBoxLayout;
    line->addWidget(amount);
    line->addWidget(m_amount, 1);
    line->addWidget(m_keep);
    line->addWidget(m_leaveOut);
    auto* editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->addLayout(line);
    editor->addWidget(m_preview);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::small, space::small, space::small, space::small);
    all->addWidget(m_list, 1);
    all->addWidget(m_title);
    all->addWidget(m_editor);
    connect(m_list, &RowList::currentMoved, this, [this](int row, int) { showRow(row); });
    connect(m_amount, &QLineEdit::textChanged, this, &DecidePanel::understand);
    connect(m_amount, &QLineEdit::returnPressed, this, &DecidePanel::keep);
    connect(m_keep, &QPushButton::clicked, this, &DecidePanel::keep);
    connect(m_leaveOut, &QPushButton::clicked, this, &DecidePanel::leaveOut);
}

void DecidePanel::show(std::optional<RecordId> batch)
{
    m_batch = batch;
    m_row = 0;
    reload();
}

void DecidePanel::focusFirst()
{
    (m_rows.empty() ? static_cast<QWidget*>(m_list) : m_amount)->setFocus(Qt::OtherFocusReason);
}

void DecidePanel::reload()
{
    const QString typed = m_amount->text();
    const std::optional<RecordId> before =
        current() != nullptr ? std::optional(m_rows[static_cast<std::size_t>(m_row)].id) : std::nullopt;
    auto read = m_journal.ask<std::vector<Record>>(
        [](const Journal& journal) { return journal.list(Kind::undecided, everyDay); });
    if (!read) {
        return;
    }
    m_rows = *std::move(read);
    std::erase_if(m_rows, [this](const Record& record) { return m_batch && rowOf(record).batch != *m_batch; });
    std::vector<QStringList> rows;
    for (const Record& record : m_rows) {
        const Undecided& row = rowOf(record);
        rows.push_back({sentences::dayInText(row.when.day, m_journal.today()), sentences::fromUtf8(row.name),
                        sentences::fromUtf8(row.value), sentences::undecidedReason(row.reason),
                        QString::number(row.line)});
    }
    m_row = std::clamp(m_row, 0, std::max(0, count() - 1));
    m_list->show({tr("Day"), tr("Name"), tr("In the file"), tr("Why it waits"), tr("Line")}, rows);
    showRow(m_row);
    if (current() != nullptr && before == m_rows[static_cast<std::size_t>(m_row)].id) {
        m_amount->setText(typed);
    }
    Q_EMIT countChanged(count());
}

const Undecided* DecidePanel::current() const
{
    return m_row >= 0 && m_row < count() ? &rowOf(m_rows[static_cast<std::size_t>(m_row)]) : nullptr;
}

void DecidePanel::showRow(int row)
{
    m_row = row;
    const Undecided* undecided = current();
    m_editor->setVisible(undecided != nullptr);
    m_list->setVisible(!m_rows.empty());
    if (undecided == nullptr) {
        m_title->setText(tr("No row waits for a decision."));
        return;
    }
    QStringList parts{sentences::dayTitle(undecided->when.day)};
    if (undecided->when.at) {
        parts << sentences::clock(*undecided->when.at);
    }
    parts << tr("%1, \u201C%2\u201D in the file")
                 .arg(sentences::fromUtf8(undecided->name), sentences::fromUtf8(undecided->value));
    if (!undecided->note.empty()) {
        parts << sentences::fromUtf8(undecided->note);
    }
    m_title->setText(sentences::dotted(parts));
    m_amount->setText(sentences::fromUtf8(undecided->value));
    m_amount->selectAll();
    understand();
}

std::string DecidePanel::amountText() const
{
    return m_amount->text().trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toStdString();
}

/// The dose that the row would become; nothing for an amount that cannot be read or an unknown supplement.
std::optional<RecordBody> DecidePanel::understood(const Undecided& row) const
{
    const KnownSupplement* known = m_journal.catalogue().supplementNamed(row.name);
    if (known == nullptr) {
        return std::nullopt;
    }
    Dose dose;
    dose.supplement = known->id;
    dose.when = row.when;
    dose.note = row.note;
    const std::string assignment = "amount=" + amountText();
    using Fields = std::variant<RecordBody, std::string>;
    const auto read = m_journal.ask<Fields>([&](const Journal& journal) {
        return journal.withFields({RecordId{}, dose}, {&assignment, 1}, m_journal.frame());
    });
    const auto* body = read ? std::get_if<RecordBody>(&*read) : nullptr;
    return body == nullptr ? std::nullopt : std::optional(*body);
}

/// Says what the amount would become, before it is kept.
void DecidePanel::understand()
{
    const Undecided* row = current();
    if (row == nullptr) {
        return;
    }
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    const KnownSupplement* known = m_journal.catalogue().supplementNamed(row->name);
    if (known == nullptr) {
        m_preview->setText(sentences::decisionProblem("unknown-supplement", sentences::fromUtf8(row->name)));
        return;
    }
    const auto body = understood(*row);
    m_preview->setText(
        body ? tr("Will be kept as %1").arg(sentences::preview(*body, m_journal.catalogue(), m_journal.frame()))
             : sentences::decisionProblem(nameOf(EntryProblem::amountMissing), {}));
}

void DecidePanel::keep()
{
    const Undecided* row = current();
    if (row == nullptr) {
        return;
    }
    const QString name = sentences::fromUtf8(row->name);
    const auto dose = understood(*row);
    const Dose* unlikely = dose ? unlikelyDose(*dose, m_journal.catalogue()) : nullptr;
    if (unlikely != nullptr && m_sureOf != unlikely->amount) {
        m_sureOf = unlikely->amount;
        m_preview->setForegroundRole(QPalette::BrightText);
        m_preview->setText(sentences::unlikelyAmount(*unlikely->amount));
        return;
    }
    const auto answer = m_journal.decide(m_rows[static_cast<std::size_t>(m_row)].id, amountText());
    if (const auto* problem = std::get_if<std::string>(&answer)) {
        m_preview->setForegroundRole(QPalette::BrightText);
        m_preview->setText(sentences::decisionProblem(*problem, name));
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    focusFirst();
}

void DecidePanel::leaveOut()
{
    if (current() != nullptr && m_journal.remove({m_rows[static_cast<std::size_t>(m_row)].id})) {
        focusFirst();
    }
}

} // namespace hf
