// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/offer.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace hf {

/// The line at the foot of a window that says what was saved, undone or went wrong, to screen readers too. What it
/// offers is about the very action that it names.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    /// In a window of pages it is a strip with a box in its middle while there is something to say; in a dialog it is
    /// plain words.
    enum class Look : std::uint8_t { box, plain };

    explicit StatusLine(Look look, QWidget* parent = nullptr);

    void say(const QString& sentence, const MaybeOffer& offer = {});
    /// With another thing to do about it than undo.
    void offer(const QString& sentence, const QString& label, std::function<void()> deed);
    void warn(const QString& sentence);
    /// A warning about what is typed or done on the page, which goes when the page is left.
    void complain(const QString& sentence);
    /// Takes the offer back unless it is one of these two, which still can be done.
    void keepOffer(const MaybeOffer& undo, const MaybeOffer& redo);
    /// What was said has been seen; a warning stays.
    void clear();
    QString text() const;

Q_SIGNALS:
    void offerTaken(const hf::Offer& offer);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& sentence, const MaybeOffer& offer, bool warning);
    void showOffer(const MaybeOffer& offer);
    void giveFocusBack();
    void fitText();
    void dress();

    Look m_look;
    QWidget* m_box;
    QLabel* m_label;
    QPushButton* m_button;
    QLabel* m_keys;
    MaybeOffer m_offer;
    std::function<void()> m_deed; ///< what the button does instead
    bool m_warning = false;
    bool m_ofPage = false;      ///< the warning
    QPointer<QWidget> m_before; ///< what had the focus before the button got it
};

} // namespace hf
