// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/cues_card.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/today/rail/sentences_cues.h"
#include "ui/features/today/rail/why_dialog.h"
#include "ui/widgets/chip_flow.h"
#include "ui/widgets/tab_order.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

/// A part of a card with a line at its leading edge.
class Marked final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        constexpr int wide = 3;
        QPainter painter(this);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, wide, height())),
                         tokensOf(palette()).accent);
    }
};

} // namespace

CuesCard::CuesCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Recovery cues"), parent),
      m_journal(journal),
      m_empty(plainLabel(tr("Nothing stands out today."), TextStep::secondary, this)),
      m_lines(new QVBoxLayout),
      m_menu(new QMenu(this)),
      m_back(new QPushButton(this))
{
    m_menu->setAccessibleName(tr("Put the cue away"));
    m_empty->setWordWrap(true);
    m_lines->setSpacing(space::gap);
    body()->addWidget(m_empty);
    body()->addLayout(m_lines);
    setRole(*m_back, ButtonRole::link);
    m_back->setToolTip(tr("Cues that you put away for good may show again."));
    body()->addWidget(m_back, 0, Qt::AlignLeft);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &CuesCard::bringBack);
}

void CuesCard::show(const std::vector<Cue>& cues, const std::vector<CueCode>& gone)
{
    QString said;
    for (const Cue& cue : cues) {
        said += sentences::cueTitle(cue, m_journal.catalogue(), m_journal.today()) +
                sentences::cueText(cue, m_journal.catalogue(), m_journal.today()) +
                sentences::cueAction(cue, m_journal.today());
    }
    m_cues = cues;
    m_gone = gone;
    m_back->setText(sentences::cuesGone(static_cast<int>(gone.size())));
    m_back->setAccessibleName(m_back->text());
    m_back->setVisible(!gone.empty());
    m_empty->setVisible(cues.empty());
    if (said != m_shown) {
        m_shown = said;
        rebuild();
    }
}

void CuesCard::rebuild()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool focused = focus != nullptr && isAncestorOf(focus);
    if (focused && m_cues.empty()) {
        focusNextChild();
    }
    for (QWidget* part : m_parts) {
        part->hide();
        m_lines->removeWidget(part);
        part->deleteLater(); // one of its buttons may have been pressed just now
    }
    m_parts.clear();
    for (const Cue& cue : m_cues) {
        m_parts.push_back(made(cue));
        m_lines->addWidget(m_parts.back());
        m_parts.back()->show();
    }
    tabThrough(header(), *this);
    if (focused && !m_parts.empty()) {
        m_parts.front()->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* CuesCard::made(const Cue& cue)
{
    constexpr int inset = 14;
    const QString name = sentences::cueTitle(cue, m_journal.catalogue(), m_journal.today());
    auto* part = new Marked(this);
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(inset, 2, 0, 0);
    lines->setSpacing(2);
    QLabel* title = plainLabel(name, TextStep::heading, part);
    title->setWordWrap(true);
    QLabel* text =
        plainLabel(sentences::cueText(cue, m_journal.catalogue(), m_journal.today()), TextStep::secondary, part);
    text->setWordWrap(true);
    lines->addWidget(title);
    lines->addWidget(text);
    auto* flow = new ChipFlow(part);
    const auto button = [&](const QString& words, const QString& spoken) {
        auto* one = new QPushButton(words, flow);
        one->setAccessibleName(tr("%1 %2", "button, title of the cue").arg(spoken, name));
        setRole(*one, ButtonRole::link);
        flow->add(one);
        return one;
    };
    connect(button(tr("Why?"), tr("Why:")), &QPushButton::clicked, this, [this, cue] { explain(cue); });
    if (const QString action = sentences::cueAction(cue, m_journal.today()); !action.isEmpty()) {
        connect(button(action, action + QLatin1Char(':')), &QPushButton::clicked, this,
                [this, cue] { Q_EMIT actionWanted(cue); });
    }
    QPushButton* away = button(tr("Put away"), tr("Put away:"));
    connect(away, &QPushButton::clicked, this, [this, cue, away] { offerDismissal(cue, *away); });
    lines->addWidget(flow);
    return part;
}

void CuesCard::offerDismissal(const Cue& cue, const QWidget& at)
{
    m_menu->clear();
    m_menu->addAction(tr("for &today"), this, [this, cue] { dismiss(cue, Dismissal::day); });
    m_menu->addAction(tr("for a &week"), this, [this, cue] { dismiss(cue, Dismissal::week); });
    m_menu->addAction(tr("for &good"), this, [this, cue] { dismiss(cue, Dismissal::forGood); });
    m_menu->popup(at.mapToGlobal(at.rect().bottomLeft()));
    m_menu->setActiveAction(m_menu->actions().front());
}

void CuesCard::explain(const Cue& cue)
{
    WhyDialog(m_journal, cue, this).exec();
}

void CuesCard::bringBack()
{
    std::vector<RecordBody> settings;
    for (const CueCode code : m_gone) {
        settings.emplace_back(JournalSetting{"cue." + std::string(nameOf(code)),
                                             dismissalText(Dismissal::day, m_journal.today() - days{1})});
    }
    m_journal.record(settings, m_journal.today());
    Q_EMIT settled();
}

void CuesCard::dismiss(const Cue& cue, Dismissal dismissal)
{
    const JournalSetting setting{"cue." + std::string(nameOf(cue.code)), dismissalText(dismissal, m_journal.today())};
    m_journal.record({setting}, m_journal.today());
    Q_EMIT settled();
}

} // namespace hf
