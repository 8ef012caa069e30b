// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "ui/features/trends/since/since_read.h"
#include "ui/widgets/card.h"

#include <QtCore/QStringList>

class QVBoxLayout;

namespace hf {

/// What else was different in the same weeks, a row each.
class SinceElseCard final : public Card {
    Q_OBJECT

public:
    explicit SinceElseCard(QWidget* parent = nullptr);

    void show(const SinceReport& report, const Catalogue& catalogue);
    using QWidget::show;
    QStringList rows() const { return m_said; }

private:
    void clear();
    void addRow(const QString& name, const QString& figure, const QStringList& notes);
    void addMeasures(const SinceReport& report);
    void addSupplements(const SinceReport& report, const Catalogue& catalogue);
    void addDays(const SinceReport& report);

    QWidget* m_holder = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QStringList m_said;
};

} // namespace hf
