// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QPlainTextEdit;

namespace hf {

/// How a figure came about, to read and to copy.
class FigureDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FigureDialog(const QStringList& paragraphs, QWidget* parent = nullptr);

    QPlainTextEdit* text() const { return m_text; }

private:
    QPlainTextEdit* m_text;
};

} // namespace hf
