// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QPushButton>

class QButtonGroup;
class QLabel;

namespace hf {

/// A name that is chosen or not; a mark before it says which, beside the colour.
class Chip final : public QPushButton {
    Q_OBJECT

public:
    explicit Chip(const QString& name, QWidget* parent = nullptr);

    QString name() const { return m_name; }

private:
    void say();

    QString m_name;
};

/// One of a few answers, side by side.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    ChoiceRow(const QString& question, const QStringList& answers, QWidget* parent = nullptr);

    void setQuestion(const QString& question);
    int chosen() const;
    void choose(int answer);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_group;
};

/// How far one has come: a bar a step, and the same in words.
class StepMarks final : public QWidget {
    Q_OBJECT

public:
    explicit StepMarks(int steps, QWidget* parent = nullptr);

    /// From 0 on.
    void setStep(int step);

private:
    QWidget* m_bars;
    QLabel* m_words;
    int m_steps;
};

/// Words in the secondary size that wrap.
QLabel* noteLabel(const QString& text, QWidget* parent);

} // namespace hf
