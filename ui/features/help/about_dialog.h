// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>
#include <QtWidgets/QDialog>

class QBoxLayout;

namespace hf {

/// What the program is, by whose work and under which licences.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString& version, const QString& journal, QWidget* parent = nullptr);

    /// What it is made with, a line each: names, licences and addresses, which no language changes.
    static QStringList libraries();

Q_SIGNALS:
    void linkWanted(const QUrl& address);
    void newsWanted();

private:
    QBoxLayout* makeHead(const QString& version, const QString& journal);
    QWidget* makeLicences();
    QBoxLayout* makeFoot();
};

} // namespace hf
