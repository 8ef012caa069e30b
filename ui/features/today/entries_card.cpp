// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/entries_card.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/models/entry_list_model.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/dialogs/entry_dialog.h"
#include "ui/widgets/flow_layout.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr int inset = 6;

/// Two lines an entry: what it says, and when with its note.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool detail = !index.data(EntryListModel::detailRole).toString().isEmpty();
        const int second = detail ? QFontMetrics(fontFor(TextStep::secondary)).lineSpacing() : 0;
        return {80, option.fontMetrics.lineSpacing() + second + 2 * space::tiny};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            const bool focus = option.state.testFlag(QStyle::State_HasFocus);
            painter->setPen(focus ? QPen(t.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(t.accentSoft);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), inset, inset);
        }
        const QRect box = option.rect.adjusted(inset, space::tiny, -inset, -space::tiny);
        painter->setPen(t.text);
        painter->drawText(box, static_cast<int>(Qt::AlignTop | Qt::AlignLeading),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        const QFont small = fontFor(TextStep::secondary);
        painter->setFont(small);
        painter->setPen(t.muted);
        painter->drawText(box, static_cast<int>(Qt::AlignBottom | Qt::AlignLeading),
                          QFontMetrics(small).elidedText(index.data(EntryListModel::detailRole).toString(),
                                                         Qt::ElideRight, box.width()));
        painter->restore();
    }
};

} // namespace

EntriesCard::EntriesCard(JournalBridge& journal, QWidget* parent)
    : Card(tr("Entries of the day"), parent),
      m_journal(journal),
      m_model(new EntryListModel(this)),
      m_list(new QListView(this)),
      m_empty(plainLabel(tr("Nothing logged yet. Take the usual dose, or write a line above, such as "
                            "\u201C%1\u201D.")
                             .arg(QStringLiteral("run 45min rpe 6")),
                         TextStep::secondary, this)),
      m_fold(new QPushButton(this))
{
    m_empty->setWordWrap(true);
    m_fold->setAccessibleName(tr("Show the entries of the day"));
    setRole(*m_fold, ButtonRole::link);
    addToHeader(m_fold);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Entries of the day"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    body()->addWidget(m_empty);
    body()->addWidget(m_list);
    buildButtons();
    connect(m_list, &QListView::activated, this, &EntriesCard::edit);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        unfold();
        if (m_open) {
            m_list->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntriesCard::showButtons);
}

void EntriesCard::buildButtons()
{
    m_edit = new QPushButton(tr("E&dit…"), this);
    m_delete = new QPushButton(tr("Delete"), this);
    m_delete->setToolTip(tr("Delete the chosen entry. Undo brings it back."));
    auto* line = new FlowLayout;
    line->add(m_edit);
    line->add(m_delete);
    body()->addLayout(line);
    connect(m_edit, &QPushButton::clicked, this, &EntriesCard::edit);
    connect(m_delete, &QPushButton::clicked, this, &EntriesCard::remove);
}

void EntriesCard::show(const DayView& view)
{
    // What is chosen belongs to the day it was chosen on.
    const Record* before = view.day == m_day ? current() : nullptr;
    m_day = view.day;
    const std::optional<RecordId> chosen = before == nullptr ? std::nullopt : std::optional(before->id);
    const int row = before == nullptr ? -1 : m_list->currentIndex().row();
    m_model->show(view.entries, m_journal.catalogue());
    // What was deleted and comes back is chosen again, not its neighbour.
    const QModelIndex back = m_gone ? m_model->indexOf(*m_gone) : QModelIndex();
    QModelIndex again = back.isValid() ? back : chosen ? m_model->indexOf(*chosen) : QModelIndex();
    m_gone = back.isValid() ? std::nullopt : m_gone;
    if (!again.isValid() && row >= 0) {
        again = m_model->index(std::min(row, m_model->rowCount() - 1));
    }
    m_list->setCurrentIndex(again);
    unfold();
    fitHeight();
    showButtons();
}

/// Every entry has its place on the page already; the list is for looking closer.
void EntriesCard::unfold()
{
    const bool any = m_model->rowCount() > 0;
    const bool shown = any && m_open;
    setTitle(any ? tr("%n entries", nullptr, m_model->rowCount()) : tr("Entries of the day"));
    m_empty->setVisible(!any);
    m_fold->setVisible(any);
    m_fold->setText(m_open ? tr("Hide") : tr("Show"));
    m_list->setVisible(shown);
    m_edit->setVisible(shown);
    m_delete->setVisible(shown);
}

void EntriesCard::fitHeight()
{
    constexpr int mostVisible = 14;
    int height = 2;
    for (int row = 0; row < std::min(mostVisible, m_model->rowCount()); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(height);
}

void EntriesCard::showButtons()
{
    const Record* record = current();
    m_edit->setEnabled(record != nullptr && EntryDialog::canEdit(record->body));
    m_delete->setEnabled(record != nullptr);
}

const Record* EntriesCard::current() const
{
    return m_list->currentIndex().isValid() ? m_model->recordAt(m_list->currentIndex()) : nullptr;
}

void EntriesCard::edit()
{
    if (const Record* record = current(); record != nullptr && m_edit->isEnabled()) {
        EntryDialog dialog(m_journal, *record, this);
        dialog.exec();
    }
}

void EntriesCard::remove()
{
    if (const Record* record = current()) {
        m_gone = record->id;
        m_journal.remove({record->id});
    }
}

bool EntriesCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    return Card::eventFilter(watched, event);
}

} // namespace hf
