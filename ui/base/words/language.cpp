// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <memory>

// The translations stand in a static library: without this the linker leaves them out.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace hf {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString prefix = QStringLiteral("habitforge");
const QString separator = QStringLiteral("_");

/// Lets a translator that has loaded something speak above those before it.
bool install(std::unique_ptr<QTranslator> translator, bool loaded)
{
    return loaded && QCoreApplication::installTranslator(translator.release());
}

/// Qt's own texts, such as those of its buttons, where the system has them.
void useQtTexts(const QLocale& locale)
{
    auto texts = std::make_unique<QTranslator>(QCoreApplication::instance());
    const bool loaded =
        texts->load(locale, QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(std::move(texts), loaded);
}

} // namespace

void useEnglish()
{
    loadTranslations();
    auto english = std::make_unique<QTranslator>(QCoreApplication::instance());
    const bool loaded = english->load(prefix + separator + QStringLiteral("en"), folder);
    install(std::move(english), loaded);
}

bool useLanguage(const QString& asked)
{
    auto language = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (asked.endsWith(QLatin1String(".qm"))) {
        const bool loaded = language->load(asked);
        return install(std::move(language), loaded);
    }
    const QLocale locale = asked.isEmpty() ? QLocale() : QLocale(asked);
    const bool loaded = language->load(locale, prefix, separator, folder);
    if (!asked.isEmpty() && loaded) {
        QLocale::setDefault(locale);
    }
    if (loaded) {
        useQtTexts(locale);
    } else if (asked.isEmpty() && locale.language() != QLocale::English) {
        // The program is English here, and so are its months and weekdays; the habits of the country stay. C is no
        // country: without one English would be that of the United States.
        const bool nowhere = locale.language() == QLocale::C;
        QLocale::setDefault(QLocale(QLocale::English, nowhere ? QLocale::World : locale.territory()));
    }
    return install(std::move(language), loaded) || asked.isEmpty();
}

} // namespace hf
