// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <algorithm>
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

/// English with the habits of a country: the English spoken there, else one whose weeks begin on the same day, best
/// with the same decimal mark. C is no country: without one English would be that of the United States.
QLocale englishOf(const QLocale& there)
{
    const QLocale anywhere(QLocale::English, QLocale::World);
    const QLocale own(QLocale::English, there.territory());
    if (there.language() == QLocale::C || own.territory() == there.territory()) {
        return there.language() == QLocale::C ? anywhere : own;
    }
    QList<QLocale> others{anywhere};
    others += QLocale::matchingLocales(QLocale::English, QLocale::LatinScript, QLocale::AnyTerritory);
    const auto sameWeek = [&](const QLocale& other) { return other.firstDayOfWeek() == there.firstDayOfWeek(); };
    const auto same = [&](const QLocale& other) {
        return sameWeek(other) && other.decimalPoint() == there.decimalPoint();
    };
    auto found = std::find_if(others.begin(), others.end(), same);
    found = found == others.end() ? std::find_if(others.begin(), others.end(), sameWeek) : found;
    return found == others.end() ? anywhere : *found;
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
        // The program is English here, and so are its months and weekdays; the habits of the country stay.
        QLocale::setDefault(englishOf(locale));
    }
    return install(std::move(language), loaded) || asked.isEmpty();
}

} // namespace hf
