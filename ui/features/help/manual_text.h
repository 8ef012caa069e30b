// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/help/manual.h"

#include <QtWidgets/QTextBrowser>

namespace hf {

/// A chapter for reading, in the type and the colours of the window. It loads nothing from anywhere.
class ManualText final : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualText(QWidget* parent = nullptr);

    void showChapter(const ManualChapter& chapter);
    /// Scrolls to a heading; to the top when there is none of that name.
    void goToSection(const QString& anchor);
    /// Scrolls to a paragraph and puts the cursor there.
    void goToBlock(int block);
    /// Marks the words wherever they stand; none for nothing.
    void mark(const QStringList& words);
    /// The first line in sight.
    int topBlock() const { return m_top; }

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// An address in the manual, like `trends#lags`.
    void placeWanted(const QString& address);
    void linkWanted(const QUrl& address);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void scrollToBlock(int block);
    void dressTables();

    QString m_markdown;
    QString m_name;
    QStringList m_marked;
    int m_top = 0;       ///< the first line in sight, which lines that break anew leave where it is
    bool m_held = false; ///< while they do
};

} // namespace hf
