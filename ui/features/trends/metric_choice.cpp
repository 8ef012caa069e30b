// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/metric_choice.h"

#include "ui/base/theme/type_scale.h"
#include "ui/charts/sentences_charts.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

MetricChoice::MetricChoice(QWidget* parent)
    : QPushButton(tr("&Metrics\u2026"), parent),
      m_popup(new QFrame(this, Qt::Popup)),
      m_hint(plainLabel({}, TextStep::secondary, m_popup)),
      m_list(new QListWidget(m_popup))
{
    setAccessibleName(tr("Metrics"));
    setAccessibleDescription(tr("Chooses what is drawn"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAccessibleName(tr("Metrics to draw"));
    m_list->setAccessibleName(tr("Metrics to draw"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* all = new QVBoxLayout(m_popup);
    all->setContentsMargins(space::small, space::small, space::small, space::small);
    all->addWidget(m_hint);
    all->addWidget(m_list);
    connect(this, &QPushButton::clicked, this, &MetricChoice::open);
    connect(m_list, &QListWidget::itemChanged, this, &MetricChoice::take);
}

void MetricChoice::offer(std::vector<MetricOffer> offers, const QStringList& chosen)
{
    m_offers = std::move(offers);
    m_chosen = chosen;
    if (!m_popup->isVisible()) {
        fill();
    }
}

void MetricChoice::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QString group;
    QListWidgetItem* first = nullptr;
    for (const MetricOffer& offer : m_offers) {
        if (offer.group != group) {
            group = offer.group;
            auto* head = new QListWidgetItem(group, m_list);
            head->setFlags(Qt::NoItemFlags);
            head->setFont(fontFor(TextStep::heading));
            head->setForeground(palette().brush(QPalette::Text));
        }
        auto* item = new QListWidgetItem(offer.title, m_list);
        item->setData(keyRole, offer.key);
        item->setCheckState(m_chosen.contains(offer.key) ? Qt::Checked : Qt::Unchecked);
        first = first == nullptr ? item : first;
    }
    m_list->setCurrentItem(first);
    limit();
}

void MetricChoice::open()
{
    fill();
    const QRect screenArea = screen()->availableGeometry();
    const int frame = 2 * space::small + 2 * m_popup->frameWidth();
    const int rows = m_list->count() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const int head = m_hint->sizeHint().height() + space::small;
    const QPoint below = mapToGlobal(QPoint(0, height() + space::tiny));
    const int high = std::min(rows + head + frame, std::max(200, screenArea.bottom() - below.y()));
    const int wide = std::max(m_list->sizeHintForColumn(0) + 40, m_hint->fontMetrics().averageCharWidth() * 46) + frame;
    const int left = std::clamp(below.x() + width() - wide, screenArea.left(),
                                std::max(screenArea.left(), screenArea.right() - wide));
    m_popup->setGeometry(left, std::min(below.y(), screenArea.bottom() - high), wide, high);
    m_popup->show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void MetricChoice::take()
{
    QStringList checked;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->data(keyRole).isValid() && item->checkState() == Qt::Checked) {
            checked << item->data(keyRole).toString();
        }
    }
    if (checked != m_chosen) {
        m_chosen = checked;
        limit();
        Q_EMIT chose(m_chosen);
    }
}

/// At least one stays checked, and beyond the greatest number nothing can be.
void MetricChoice::limit()
{
    const QSignalBlocker quiet(m_list);
    const auto count = static_cast<int>(m_chosen.size());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (!item->data(keyRole).isValid()) {
            continue;
        }
        const bool checked = item->checkState() == Qt::Checked;
        const bool fixed = checked ? count <= 1 : count >= most;
        const Qt::ItemFlags walked = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        item->setFlags(fixed ? walked : walked | Qt::ItemIsUserCheckable);
        item->setForeground(palette().brush(fixed && !checked ? QPalette::PlaceholderText : QPalette::Text));
    }
    m_hint->setText(sentences::metricsChosen(count, most));
    m_hint->setMinimumWidth(m_hint->sizeHint().width()); // the list is as wide as what is said above it
    m_list->setAccessibleDescription(m_hint->text());
}

bool MetricChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_popup->hide();
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

} // namespace hf
