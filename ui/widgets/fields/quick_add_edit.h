// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/words/own_keys.h"

#include "domain/entries/catalogue.h"

#include <QtWidgets/QLineEdit>

#include <functional>

namespace hf {

/// A line edit that shows how the word may go on; the Right arrow at the end takes it. Up and Down walk through what
/// was entered before.
class QuickAddEdit final : public QLineEdit {
    Q_OBJECT

public:
    using Catalogues = std::function<const Catalogue&()>;

    explicit QuickAddEdit(Catalogues catalogue, QWidget* parent = nullptr);

    /// Lines that can be typed, shown while nothing is: as many as there is room for. The words of quick add are
    /// English in every language, and so are they.
    void setExamples(const QStringList& examples);
    void remember(const QString& line);
    /// What Right would add to the text; empty when nothing fits.
    QString completion() const { return m_completion; }

    /// What `keyPressEvent` does.
    static OwnKeys keys();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void findCompletion(const QString& text);
    void recall(int by);
    void showExamples();

    Catalogues m_catalogue;
    QString m_completion;
    QStringList m_examples;
    QStringList m_history;
    qsizetype m_recalled = 0; ///< index into the history; its size is the line being typed
    QString m_typed;
};

} // namespace hf
