// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"
#include "journal/day_view.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <string_view>
#include <vector>

class QLabel;
class QPushButton;

namespace hf {

class JournalBridge;

/// What guidance says of the doses of a day: a figure that the day's amount is above, and cautions that were never
/// read.
class DoseNotes final : public QWidget {
    Q_OBJECT

public:
    explicit DoseNotes(JournalBridge& journal, QWidget* parent = nullptr);

    /// `unread` are the slugs of articles whose cautions were not read; they are pointed to when theirs is `used` that
    /// day. No article is read for that: this is part of the first sight of the window.
    void show(const DayView& view, const std::vector<std::string_view>& unread, const std::vector<SupplementId>& used);
    QPushButton* readButton() const { return m_read; }
    QPushButton* moreButton() const { return m_more; }

Q_SIGNALS:
    /// The paragraph of the guidance that says more of a figure.
    void passageWanted(const QString& slug, const QString& anchor);

private:
    void answer();

    JournalBridge& m_journal;
    std::optional<SupplementId> m_unread; ///< whose cautions are pointed to
    const Article* m_figure = nullptr;    ///< the one whose figure the day is above
    QLabel* m_above;
    QPushButton* m_more;
    QWidget* m_line;
    QLabel* m_unreadText;
    QPushButton* m_read;
};

} // namespace hf
