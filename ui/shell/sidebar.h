// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace hf {

struct PageEntry;

/// One entry of the sidebar: icon, name and its shortcut.
class SidebarButton final : public QAbstractButton {
    Q_OBJECT

public:
    SidebarButton(const QString& icon, const QString& text, const QString& shortcut, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    void setNarrow(bool narrow);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_shortcut;
    bool m_narrow = false;
};

/// The list of pages at the left edge, some of them at its foot beside the settings.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void addPage(const PageEntry& page);
    /// Nothing: what is shown has no place here.
    void setCurrent(std::optional<int> page);
    /// Shows icons alone in a window that is narrow for the size of its type.
    void fit(int windowWidth);

Q_SIGNALS:
    void pageChosen(int page);
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_pages;
    QVBoxLayout* m_foot;
    QButtonGroup* m_group;
    SidebarButton* m_settings;
};

} // namespace hf
