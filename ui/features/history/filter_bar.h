// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"
#include "ui/features/history/day_parts.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace hf {

class JournalBridge;

/// What of the journal is listed: which days, which part of them, a supplement, a day mark, and words.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    enum class Span : std::uint8_t { day, month, all };

    explicit FilterBar(JournalBridge& journal, QWidget* parent = nullptr);

    Span span() const;
    /// Without the days, which the calendar knows, and with all ratings where the part has only some.
    EntryFilter filter() const;
    std::optional<DayPart> part() const;
    bool isNarrowed() const;
    /// The chips for the parts of a day; the page places them.
    QWidget* chips() const;
    void clear();
    void focusSearch();
    /// Offers the supplements and day marks that the journal has now.
    void refill();

Q_SIGNALS:
    void changed();
    void searchLeft(); ///< Enter in the search field: on to what was found

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QComboBox* addChoice(const QString& name);
    void buildChips();
    bool isSearched() const;
    void narrowed();
    void partChosen();
    void arrange(bool wide);
    int roomForOneLine() const;

    JournalBridge& m_journal;
    QGridLayout* m_grid;
    QLineEdit* m_search;
    QComboBox* m_span;
    QComboBox* m_supplement;
    QComboBox* m_mark;
    QPushButton* m_clear;
    QWidget* m_chips;
    QButtonGroup* m_parts; ///< the id is that of the part, `allParts` that of all
    bool m_wasSearched = false;
    bool m_wide = false;
};

} // namespace hf
