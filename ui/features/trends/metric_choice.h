// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QPushButton>

#include <vector>

class QFrame;
class QLabel;
class QListWidget;

namespace hf {

/// A metric that can be chosen, in the order it is listed.
struct MetricOffer {
    QString group;
    QString title;
    QString key;
};

/// A button that opens a list to check one to six metrics in: arrows walk, letters jump, Space checks, Esc closes.
class MetricChoice final : public QPushButton {
    Q_OBJECT

public:
    static constexpr int most = 6;

    explicit MetricChoice(QWidget* parent = nullptr);

    void offer(std::vector<MetricOffer> offers, const QStringList& chosen);
    QStringList chosen() const { return m_chosen; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void chose(const QStringList& keys);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();
    void fill();
    void take();
    void limit();

    std::vector<MetricOffer> m_offers;
    QStringList m_chosen;
    QFrame* m_popup;
    QLabel* m_hint;
    QListWidget* m_list;
};

} // namespace hf
