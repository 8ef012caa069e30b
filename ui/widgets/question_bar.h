// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QHBoxLayout;

namespace hf {

/// A question above the page that waits without being in the way: a sentence, its answers, and a way to leave it.
class QuestionBar final : public QFrame {
    Q_OBJECT

public:
    explicit QuestionBar(const QString& question, QWidget* parent = nullptr);

    /// Adds an answer; choosing it does what was given and takes the bar away.
    void addAnswer(const QString& label, const std::function<void()>& chosen);

Q_SIGNALS:
    /// The bar goes away, whatever was chosen.
    void answered();

private:
    QHBoxLayout* m_answers;
};

} // namespace hf
