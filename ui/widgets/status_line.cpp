// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/status_line.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace hf {

namespace {

constexpr int boxRadius = 8;

/// The box of a message stands out by wearing the other appearance.
class MessageBox final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(palette());
        paintRoundedBox(painter, rect(), {tokens.surface, tokens.line, 1, boxRadius});
    }
};

} // namespace

StatusLine::StatusLine(Look look, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_box(look == Look::box ? static_cast<QWidget*>(new MessageBox(this)) : new QWidget(this)),
      m_label(plainLabel({}, TextStep::secondary, m_box)),
      m_button(new QPushButton(m_box)),
      m_keys(plainLabel({}, TextStep::secondary, m_box))
{
    setRole(*m_button, ButtonRole::link);
    m_button->setAutoDefault(false);        // in a dialog Enter belongs to the field that has the focus
    m_button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the person works
    m_label->setObjectName(QStringLiteral("status"));
    m_label->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    auto* inside = new QHBoxLayout(m_box);
    inside->setSpacing(space::gap);
    inside->addWidget(m_label, 1);
    inside->addWidget(m_button);
    inside->addWidget(m_keys);
    auto* line = new QHBoxLayout(this);
    if (look == Look::box) {
        inside->setContentsMargins(space::gap, space::tiny, space::gap, space::tiny);
        line->setContentsMargins(space::page, space::tiny, space::page, space::tiny);
        line->addStretch(1);
        line->addWidget(m_box);
        line->addStretch(1);
        m_box->hide();
    } else {
        inside->setContentsMargins(0, 0, 0, 0);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_box, 1);
    }
    m_button->hide();
    m_keys->hide();
    dress();
    setMinimumHeight(controlHeight() + 2 * space::tiny);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (now == m_button) {
            m_before = before;
        }
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_offer) {
            Q_EMIT offerTaken(*m_offer);
        } else if (const std::function<void()> deed = m_deed) {
            clear();
            deed();
        }
    });
}

void StatusLine::say(const QString& sentence, const MaybeOffer& offer)
{
    show(sentence, offer, false);
}

void StatusLine::offer(const QString& sentence, const QString& label, std::function<void()> deed)
{
    show(sentence, {}, false);
    m_deed = std::move(deed);
    m_button->setText(label);
    m_button->setAccessibleName(label);
    m_button->show();
    fitText();
}

void StatusLine::warn(const QString& sentence)
{
    show(sentence, {}, true);
}

void StatusLine::complain(const QString& sentence)
{
    warn(sentence);
    m_ofPage = true;
}

void StatusLine::keepOffer(const MaybeOffer& undo, const MaybeOffer& redo)
{
    if (m_offer && m_offer != undo && m_offer != redo) {
        showOffer({});
    }
}

void StatusLine::clear()
{
    if (!m_warning || m_ofPage) {
        m_warning = false;
        showOffer({});
        m_label->clear();
        m_box->setVisible(m_look == Look::plain);
    }
}

QString StatusLine::text() const
{
    return m_label->text();
}

void StatusLine::show(const QString& sentence, const MaybeOffer& offer, bool warning)
{
    m_warning = warning;
    m_ofPage = false;
    m_label->setForegroundRole(warning                 ? QPalette::BrightText
                               : m_look == Look::plain ? QPalette::PlaceholderText
                                                       : QPalette::WindowText);
    m_label->setText(sentence);
    m_label->setAccessibleName(sentence);
    showOffer(offer);
    m_box->setVisible(!sentence.isEmpty() || m_look == Look::plain);
    fitText();
    if (m_label->isVisible()) { // what is hidden by the lock is not read out either
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StatusLine::showOffer(const MaybeOffer& offer)
{
    m_offer = offer;
    m_deed = {};
    if (!offer && m_button->hasFocus()) {
        giveFocusBack();
    }
    if (offer) {
        const bool undoes = offer->way == Offer::Way::undo;
        m_button->setText(undoes ? tr("Undo") : tr("Redo"));
        m_button->setAccessibleName(undoes ? tr("Undo the last action") : tr("Do again what was undone"));
        m_keys->setText(QKeySequence(undoes ? QStringLiteral("Ctrl+Z") : QStringLiteral("Ctrl+Shift+Z"))
                            .toString(QKeySequence::NativeText));
    }
    m_button->setVisible(offer.has_value());
    m_keys->setVisible(offer.has_value() && m_look == Look::box);
}

/// Left to itself a button that goes hands the focus to whatever comes next, where a typed letter does something.
void StatusLine::giveFocusBack()
{
    if (m_before != nullptr && m_before->isVisible() && m_before->isEnabled()) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else {
        m_button->clearFocus();
    }
}

/// A label that breaks lines asks for a narrow column; here it is as wide as its words, if the strip is.
void StatusLine::fitText()
{
    if (m_look == Look::plain) {
        return;
    }
    const QMargins around = m_box->layout()->contentsMargins() + layout()->contentsMargins();
    int beside = around.left() + around.right();
    for (const QWidget* other : {static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_keys)}) {
        beside += other->isVisibleTo(m_box) ? other->sizeHint().width() + m_box->layout()->spacing() : 0;
    }
    // A layout of text is a little wider than the sum of its letters.
    const int words = m_label->fontMetrics().horizontalAdvance(m_label->text()) + space::small;
    const int room = std::max(0, std::min({words, readableWidth(m_label->fontMetrics()), width() - beside}));
    m_label->setMinimumWidth(room);
    m_label->setMinimumHeight(std::max(0, m_label->heightForWidth(room))); // -1 while it has no words
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    } else if (event->type() == QEvent::FontChange) {
        fitText();
    }
}

void StatusLine::dress()
{
    if (m_look == Look::box) {
        const Appearance here = appearanceOf(palette());
        m_box->setPalette(paletteOf(here == Appearance::dark ? Appearance::light : Appearance::dark));
    }
}

} // namespace hf
