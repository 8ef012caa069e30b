// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

#include <filesystem>

namespace hf {

/// A path that gives way in its middle: where it begins and how it ends says most. The tooltip has all of it.
class PathLabel final : public QLabel {
    Q_OBJECT

public:
    explicit PathLabel(QWidget* parent = nullptr);

    void show(const std::filesystem::path& path);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The path with whole folders left out of its middle, as far as that is enough.
QString pathWithin(const QString& path, const QFontMetrics& metrics, int room);

} // namespace hf
