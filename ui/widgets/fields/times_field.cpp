// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/times_field.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/chip_flow.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr int secondsAMinute = 60;
constexpr minutes morning{8 * 60};
constexpr minutes evening{20 * 60};
constexpr minutes hour{60};
constexpr minutes wholeDay{24 * 60};
constexpr int mostTimes = 24; ///< of one plan

QTime timeOf(minutes sinceMidnight)
{
    return QTime(0, 0).addSecs(static_cast<int>(sinceMidnight.count()) * secondsAMinute);
}

minutes minutesOf(QTime time)
{
    return minutes{QTime(0, 0).secsTo(time) / secondsAMinute};
}

/// A time that is likely to be meant next: the evening after a morning, else an hour on.
minutes nextAfter(const std::vector<minutes>& times)
{
    if (times.empty()) {
        return morning;
    }
    return times.back() < evening ? evening : (times.back() + hour) % wholeDay;
}

} // namespace

TimesField::TimesField(QWidget* parent)
    : QWidget(parent),
      m_flow(new ChipFlow(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_flow);
}

TimesField::TimesField(const QString& about, QWidget* parent)
    : TimesField(parent)
{
    m_oneOfSeveral = true;
    m_about = about;
}

QString TimesField::nameOf(int at) const
{
    return m_about.isEmpty() ? tr("Time %1").arg(at + 1) : tr("Time %1 of %2").arg(at + 1).arg(m_about);
}

QString TimesField::addName() const
{
    return m_about.isEmpty() ? tr("Add time") : tr("Add time of %1").arg(m_about);
}

void TimesField::setAbout(const QString& about)
{
    m_about = about;
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        m_edits[i]->setAccessibleName(nameOf(static_cast<int>(i)));
    }
    if (m_add != nullptr) {
        m_add->setAccessibleName(addName());
    }
}

void TimesField::show(const std::vector<minutes>& times)
{
    rebuild(times, -1);
}

std::vector<minutes> TimesField::times() const
{
    std::vector<minutes> times;
    for (const QTimeEdit* edit : m_edits) {
        times.push_back(minutesOf(edit->time()));
    }
    std::sort(times.begin(), times.end());
    return times;
}

void TimesField::rebuild(std::vector<minutes> times, int focus)
{
    m_flow->clear();
    m_edits.clear();
    m_add = nullptr;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto at = static_cast<int>(i);
        auto* pair = new QWidget(m_flow);
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, space::tiny, 0);
        line->setSpacing(2);
        auto* edit = new QTimeEdit(timeOf(times[i]), pair);
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setAccessibleName(nameOf(at));
        line->addWidget(edit);
        m_edits.push_back(edit);
        connect(edit, &QTimeEdit::timeChanged, this, &TimesField::changed);
        if (times.size() > 1) {
            auto* remove = new QPushButton(pair);
            remove->setIcon(themeIcon(QStringLiteral("trash")));
            remove->setAccessibleName(tr("Remove time %1").arg(at + 1));
            remove->setToolTip(remove->accessibleName());
            remove->setAutoDefault(false);
            setRole(*remove, ButtonRole::quiet);
            line->addWidget(remove);
            connect(remove, &QPushButton::clicked, this, [this, at] { removeTime(at); });
        }
        m_flow->add(pair);
        if (at == focus) {
            edit->setFocus(Qt::OtherFocusReason);
        }
    }
    if (times.size() < mostTimes) {
        m_add = new QPushButton(m_oneOfSeveral ? tr("Add time") : tr("Add t&ime"), m_flow);
        m_add->setAccessibleName(addName());
        m_add->setAutoDefault(false);
        m_flow->add(m_add);
        connect(m_add, &QPushButton::clicked, this, &TimesField::addTime);
    }
}

void TimesField::addTime()
{
    std::vector<minutes> all = times();
    all.push_back(nextAfter(all));
    rebuild(all, static_cast<int>(all.size()) - 1);
    Q_EMIT changed();
}

void TimesField::removeTime(int at)
{
    std::vector<minutes> all;
    for (const QTimeEdit* edit : m_edits) {
        all.push_back(minutesOf(edit->time()));
    }
    all.erase(all.begin() + at);
    rebuild(all, std::min(at, static_cast<int>(all.size()) - 1));
    Q_EMIT changed();
}

} // namespace hf
