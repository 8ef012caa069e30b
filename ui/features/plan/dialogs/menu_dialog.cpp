// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/dialogs/menu_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/fields/placeholder.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace hf {

MenuDialog::MenuDialog(JournalBridge& journal, const QStringList& menu, QWidget* parent)
    : FormDialog(tr("My recovery menu"), parent),
      m_journal(journal)
{
    constexpr int longestLine = 120;
    addNote(tr("What would make the day after a miss easy? Small steps in your own words; empty lines are left out."));
    static constexpr std::array examples{
        QT_TR_NOOP("such as: half the amount with breakfast counts"),
        QT_TR_NOOP("such as: put the tub beside the kettle"),
        QT_TR_NOOP("such as: skip today, start again tomorrow"),
    };
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto* line = new QLineEdit(this);
        line->setMaxLength(longestLine);
        if (i < examples.size()) {
            line->setPlaceholderText(tr(examples.at(i)));
            keepWhole(*line);
        }
        line->setText(menu.value(static_cast<int>(i)));
        m_lines.at(i) = line;
        addField(QStringLiteral("&%1").arg(i + 1), tr("Line %1").arg(i + 1), line);
    }
    addButtons();
    m_lines.front()->setFocus();
}

bool MenuDialog::store()
{
    QStringList menu;
    for (const QLineEdit* line : m_lines) {
        if (const QString text = line->text().trimmed(); !text.isEmpty()) {
            menu << text;
        }
    }
    const Outcome outcome = PlanActions(m_journal).saveMenu(menu);
    if (!outcome.stored) {
        complain(outcome.problem ? sentences::problem(*outcome.problem)
                                 : tr("Not saved. What you wrote is still here; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
