// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/results.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace hf {

class JournalBridge;

/// What of the journal is listed: which days, which kinds, a supplement, a day mark, and words.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    enum class Span : std::uint8_t { day, month, all };

    explicit FilterBar(JournalBridge& journal, QWidget* parent = nullptr);

    Span span() const;
    /// Without the days, which the calendar knows.
    EntryFilter filter() const;
    bool isNarrowed() const;
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
    void fillKinds();
    void narrowed();
    void arrange(bool wide);
    int roomForOneLine() const;

    JournalBridge& m_journal;
    QGridLayout* m_grid;
    QLineEdit* m_search;
    QComboBox* m_span;
    QComboBox* m_kind;
    QComboBox* m_supplement;
    QComboBox* m_mark;
    QPushButton* m_clear;
    bool m_wasNarrowed = false;
    bool m_wide = false;
};

} // namespace hf
