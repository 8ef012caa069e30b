// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPainter;

namespace hf {

/// What stands before a verdict, so that it is not told by colour alone.
enum class BackupSign : std::uint8_t { none, good, caution };

/// How wide and high a sign beside words of this font is.
int signSide(const QFontMetrics& metrics);
/// The colour of the words beside it.
QColor signColour(BackupSign sign, const QPalette& palette);
void paintSign(QPainter& painter, const QRect& place, BackupSign sign, const QPalette& palette);

/// A sign beside a label; it says nothing itself.
class SignMark final : public QWidget {
    Q_OBJECT

public:
    explicit SignMark(QWidget* parent = nullptr);

    void setSign(BackupSign sign);
    BackupSign sign() const { return m_sign; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BackupSign m_sign = BackupSign::none;
};

} // namespace hf
