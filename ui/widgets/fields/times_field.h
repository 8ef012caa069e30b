// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <QtWidgets/QWidget>

#include <vector>

class QPushButton;
class QTimeEdit;

namespace hf {

class ChipFlow;

/// Times of day, each with a button that takes it away, and one that adds another.
class TimesField final : public QWidget {
    Q_OBJECT

public:
    explicit TimesField(QWidget* parent = nullptr);

    void show(const std::vector<minutes>& times);
    std::vector<minutes> times() const; ///< in order; a time that stands there twice comes twice

Q_SIGNALS:
    void changed();

private:
    void rebuild(std::vector<minutes> times, int focus);
    void addTime();
    void removeTime(int at);

    ChipFlow* m_flow;
    std::vector<QTimeEdit*> m_edits;
};

} // namespace hf
