// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

namespace hf {

struct Notice {
    QString title;
    QString body; ///< plain text; the notifier escapes it where the server needs that
};

/// Brings one notice before the person, outside the window. Delivery can never be known.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the notice; an earlier one is replaced.
    virtual void tell(const Notice& notice) = 0;
    /// Takes the notice away, when it was answered elsewhere.
    virtual void withdraw() = 0;

Q_SIGNALS:
    /// The person chose "Open" on the notice.
    void opened();
};

} // namespace hf
