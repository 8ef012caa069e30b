// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hf {

/// Which failures to read are told: the first, and no other before reading works again. All that is read in one turn of
/// the event loop is one attempt: after a failure the rest of it is not tried, so that a locked file is waited for
/// once, and an attempt has worked only when nothing of it failed.
class ReadFailures final : public QObject {
    Q_OBJECT

public:
    explicit ReadFailures(QObject* parent = nullptr);

    /// Something of this turn could not be read.
    bool isFailing() const { return m_failed; }
    /// True when this failure is to be told.
    bool noteFailure();
    void noteSuccess();
    /// The journal was written to: what could not be read a moment ago is tried again.
    void tryAgain() { m_failed = false; }
    /// What is shown may be older than the journal.
    bool owesReading() const { return m_owing; }
    void beginReading() { m_owing = false; }

private:
    void endTurn();

    bool m_failed = false;
    bool m_told = false;
    bool m_owing = false;
    QTimer m_turn; ///< runs until the event loop goes on
};

} // namespace hf
