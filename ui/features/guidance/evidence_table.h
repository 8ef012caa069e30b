// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"
#include "ui/features/guidance/runs.h"

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;

namespace hf {

class PassageLabel;

/// How strong the evidence is, as parts of a bar; the words beside it say the same.
class EvidenceBar final : public QWidget {
    Q_OBJECT

public:
    EvidenceBar(int strength, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_strength;
};

/// A row a benefit: what it is, how strong the evidence is, in a few words, and why. Narrow, the words stand below.
class EvidenceTable final : public QWidget {
    Q_OBJECT

public:
    EvidenceTable(const Article& article, QWidget* parent);

    /// In the order they are read.
    std::vector<PassageLabel*> passages() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        PassageLabel* topic;
        QWidget* strength;
        PassageLabel* words;
        PassageLabel* note;
    };

    void arrange(bool wide);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    bool m_wide = false;
    bool m_arranged = false;
};

} // namespace hf
