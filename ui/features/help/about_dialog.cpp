// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/help/about_dialog.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QIcon>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr QLatin1String articleAddress("https://habitforgeai.com/blog/l-glutamine-guide");
constexpr int iconSize = 64;

QLabel* paragraph(const QString& text, TextStep step, QWidget* parent)
{
    QLabel* label = plainLabel(text, step, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

QStringList AboutDialog::libraries()
{
    return {QStringLiteral("Qt %1 \u00B7 LGPL-3.0-only \u00B7 https://www.qt.io").arg(QString::fromLatin1(qVersion())),
            QStringLiteral("Qt Charts \u00B7 GPL-3.0-only \u00B7 https://www.qt.io"),
            QStringLiteral("SQLite \u00B7 Public Domain \u00B7 https://sqlite.org"),
            QStringLiteral("SQLiteCpp \u00B7 MIT \u00B7 https://github.com/SRombauts/SQLiteCpp"),
            QStringLiteral("CCTZ \u00B7 Apache-2.0 \u00B7 https://github.com/google/cctz"),
            QStringLiteral("FFTW 3 \u00B7 GPL-2.0-or-later \u00B7 https://www.fftw.org"),
            QStringLiteral("Boost.Math \u00B7 BSL-1.0 \u00B7 https://www.boost.org"),
            QStringLiteral("JSON for Modern C++ \u00B7 MIT \u00B7 https://github.com/nlohmann/json"),
            QStringLiteral("CLI11 \u00B7 BSD-3-Clause \u00B7 https://github.com/CLIUtils/CLI11"),
            QStringLiteral("{fmt} \u00B7 MIT \u00B7 https://fmt.dev"),
            QStringLiteral("Fontconfig \u00B7 MIT \u00B7 https://www.freedesktop.org/wiki/Software/fontconfig")};
}

AboutDialog::AboutDialog(const QString& version, const QString& journal, QWidget* parent)
    : QDialog(parent)
{
    constexpr QSize usual(560, 520);
    setWindowTitle(tr("About HabitForge"));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addLayout(makeHead(version, journal));
    all->addWidget(makeLicences(), 1);
    all->addLayout(makeFoot());
    resize(withType(usual));
}

QBoxLayout* AboutDialog::makeHead(const QString& version, const QString& journal)
{
    auto* icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/org.habitforge.HabitForge.svg")).pixmap(iconSize));
    icon->setAccessibleName(tr("The icon of HabitForge"));
    icon->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(paragraph(tr("HabitForge %1", "with its version").arg(version), TextStep::title, this));
    words->addWidget(paragraph(tr("A private journal for supplements, training, gut and recovery. It is a diary: it "
                                  "never diagnoses, treats, or tells anyone what dose to take."),
                               TextStep::body, this));
    words->addWidget(paragraph(tr("Journal: %1").arg(journal), TextStep::secondary, this));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::cardX);
    top->addWidget(icon);
    top->addLayout(words, 1);
    return top;
}

/// To be read, and copied from.
QWidget* AboutDialog::makeLicences()
{
    auto* text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Licences"));
    text->setPlainText(tr("HabitForge is free software under the GNU General Public License, version 3 or later. It "
                          "comes without any warranty. You may pass it on and change it under the same terms.") +
                       QStringLiteral("\n\n") + tr("It is made with:") + u'\n' + libraries().join(u'\n'));
    text->setMinimumHeight(4 * text->fontMetrics().lineSpacing());
    return text;
}

QBoxLayout* AboutDialog::makeFoot()
{
    auto* article = new QPushButton(tr("&Reference article"), this);
    article->setToolTip(articleAddress);
    article->setAccessibleDescription(articleAddress);
    auto* news = new QPushButton(tr("What\u2019s &new"), this);
    auto* close = new QPushButton(tr("&Close"), this);
    for (QPushButton* button : {article, news}) {
        setRole(*button, ButtonRole::quiet);
        button->setAutoDefault(false);
    }
    setRole(*close, ButtonRole::primary);
    close->setDefault(true);
    connect(article, &QPushButton::clicked, this, [this] { Q_EMIT linkWanted(QUrl(articleAddress)); });
    connect(news, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT newsWanted();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(article);
    foot->addWidget(news);
    foot->addStretch(1);
    foot->addWidget(close);
    close->setFocus();
    return foot;
}

} // namespace hf
