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
    /// One of several on a page, of something with a name: its controls say of what, and it takes no key for itself.
    TimesField(const QString& about, QWidget* parent);

    void show(const std::vector<minutes>& times);
    void setAbout(const QString& about);
    std::vector<minutes> times() const; ///< in order; a time that stands there twice comes twice

Q_SIGNALS:
    void changed();

private:
    void rebuild(std::vector<minutes> times, int focus);
    void addTime();
    void removeTime(int at);

    QString nameOf(int at) const;
    QString addName() const;

    ChipFlow* m_flow;
    QString m_about;
    bool m_oneOfSeveral = false;
    std::vector<QTimeEdit*> m_edits;
    QPushButton* m_add = nullptr;
};

} // namespace hf
