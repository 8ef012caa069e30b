// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <vector>

namespace hf {

/// One answer that a notice offers.
struct NoticeAction {
    QString key; ///< `take`, `snooze`, …
    QString label;
};

struct Notice {
    QString key; ///< names it: another notice of that name takes its place on the screen
    QString title;
    QString body; ///< plain text; the notifier escapes it where the server needs that
    std::vector<NoticeAction> actions;
};

/// Brings notices before the person, outside the window. Delivery can never be known, and a notice that was closed or
/// left alone says nothing: there is no signal for that.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the notice; an earlier one of its key is replaced.
    virtual void tell(const Notice& notice) = 0;
    /// Changes the notice of that key where it is still on the screen; false where it is not, and then nothing is
    /// shown.
    virtual bool replace(const Notice& notice) = 0;
    /// Takes the notice of that key away, when it was answered elsewhere.
    virtual void withdraw(const QString& key) = 0;

Q_SIGNALS:
    /// The person chose the notice itself; `token` is the right to come to the front, or empty.
    void opened(const QString& key, const QString& token);
    /// The person chose one of its actions.
    void answered(const QString& key, const QString& action);
};

} // namespace hf
