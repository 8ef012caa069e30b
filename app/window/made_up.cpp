// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/made_up.h"

#include "app/demo/demo.h"
#include "app/window/options.h"
#include "journal/errors.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QStringList>

#include <utility>

namespace hf {

namespace {

/// What of the line also holds for the other window.
QStringList shared(const Options& options)
{
    QStringList words;
    if (options.theme) {
        words << QStringLiteral("--theme") << QString::fromStdString(*options.theme);
    }
    if (!options.language.empty()) {
        words << QStringLiteral("--language") << QString::fromStdString(options.language);
    }
    if (options.fontSize) {
        words << QStringLiteral("--font-size") << QString::number(*options.fontSize);
    }
    if (options.ownJournal) {
        words << QStringLiteral("--journal") << QString::fromStdString(options.journal.string());
    }
    for (const auto& [name, value] : {std::pair("--now", options.nowText), std::pair("--zone", options.zoneText)}) {
        if (value) {
            words << QString::fromLatin1(name) << QString::fromStdString(*value);
        }
    }
    return words;
}

bool startAgain(const QStringList& words)
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), words);
}

} // namespace

std::filesystem::path madeUpJournalPath(const Options& options)
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return std::filesystem::path(cache.toStdString()) / "habitforge" /
           (options.screenshot ? "made-up-picture.db" : "made-up.db");
}

void makeMadeUpJournal(const std::filesystem::path& file, const TimeFrame& frame)
{
    constexpr days length{120};
    constexpr std::uint64_t seed = 1;
    std::filesystem::create_directories(file.parent_path());
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
        std::filesystem::path part = file;
        part += ending;
        std::filesystem::remove(part);
    }
    makeDemo(file, length, seed, frame);
}

bool startMadeUp(const Options& options)
{
    return startAgain(QStringList{QStringLiteral("--demo")} + shared(options));
}

bool startOwn(const Options& options)
{
    return startAgain(shared(options));
}

std::unique_ptr<QSettings> madeUpSettings(const QSettings& own, const Options& options)
{
    std::filesystem::path file = madeUpJournalPath(options);
    file.replace_extension(".ini");
    auto settings = std::make_unique<QSettings>(QString::fromStdString(file.string()), QSettings::IniFormat);
    settings->clear();
    const QStringList keys = own.allKeys();
    for (const QString& key : keys) {
        if (key.startsWith(QLatin1String("appearance/"))) {
            settings->setValue(key, own.value(key));
        }
    }
    return settings;
}

} // namespace hf
