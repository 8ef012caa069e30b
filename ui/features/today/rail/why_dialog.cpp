// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/why_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/today/rail/sentences_cues.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

WhyDialog::WhyDialog(JournalBridge& journal, const Cue& cue, QWidget* parent)
    : QDialog(parent)
{
    constexpr int atLeast = 460;
    constexpr int mostLines = 16;
    setWindowTitle(tr("Why this cue?"));
    setMinimumWidth(withType(QSize(atLeast, 0)).width());
    using Entries = std::vector<Record>;
    const auto entries = journal.ask<Entries>([&cue](const Journal& asked) {
        Entries found;
        for (const RecordId& id : cue.why.entries) {
            if (const std::optional<Record> record = asked.find(id)) {
                found.push_back(*record);
            }
        }
        return found;
    });
    const QString words =
        entries ? sentences::whyText(cue, *entries, journal.catalogue(), journal.today()) : sentences::notReadNow();
    QLabel* title = plainLabel(sentences::cueTitle(cue, journal.catalogue(), journal.today()), TextStep::heading, this);
    QLabel* rule = plainLabel(sentences::whyFormula(cue), TextStep::body, this);
    title->setWordWrap(true);
    rule->setWordWrap(true);
    auto* figures = new QPlainTextEdit(words, this);
    figures->setReadOnly(true);
    figures->setTabChangesFocus(true);
    figures->setAccessibleName(tr("Figures and entries"));
    const auto lines = std::min<qsizetype>(mostLines, words.count(QLatin1Char('\n')) + 2);
    figures->setFixedHeight(static_cast<int>(lines) * figures->fontMetrics().lineSpacing() + space::page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    setRole(*buttons->button(QDialogButtonBox::Close), ButtonRole::primary);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addWidget(title);
    all->addWidget(rule);
    all->addWidget(figures);
    all->addWidget(buttons);
    figures->setFocus();
}

} // namespace hf
