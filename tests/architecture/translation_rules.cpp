// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/translation_rules.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace hf::house {

namespace {

/// The text without its comments; an address in a string is none.
QString codeOf(const File& file)
{
    static const QRegularExpression comment(QStringLiteral("(^|\\s)//[^\\n]*"), QRegularExpression::MultilineOption);
    QString code = file.text;
    return code.remove(comment);
}

int countOf(const QString& text, const QRegularExpression& pattern)
{
    auto found = pattern.globalMatch(text);
    int count = 0;
    for (; found.hasNext(); found.next()) {
        ++count;
    }
    return count;
}

/// The rooms whose texts are translated, as far as this tree has them.
QStringList roomsIn(const QString& root)
{
    QStringList rooms;
    for (const char* room : {"ui", "app/window", "resources/words"}) {
        if (QDir(root).exists(QString::fromLatin1(room))) {
            rooms << QString::fromLatin1(room);
        }
    }
    return rooms;
}

void readInto(Lupdate& result, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.complaints << QStringLiteral("lupdate wrote no file");
        return;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            result.contexts << xml.readElementText();
        } else if (xml.name() == u"location") {
            ++result.places;
        }
    }
}

} // namespace

Lupdate lupdateOf(const QString& root)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("texts.ts"));
    const QStringList arguments = QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"),
                                              QStringLiteral("absolute"), QStringLiteral("-I"), QStringLiteral(".")} +
                                  roomsIn(root);
    QProcess process;
    process.setWorkingDirectory(root);
    process.start(QStringLiteral(HF_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), file});
    Lupdate result;
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        result.complaints << QStringLiteral("lupdate failed: ") + process.errorString();
    }
    result.complaints += QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    readInto(result, file);
    return result;
}

QString refreshedPlurals(const QString& root, const QString& texts)
{
    QProcess process;
    process.setWorkingDirectory(root);
    process.start(QStringLiteral(HF_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-pluralonly"), QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"),
                              QStringLiteral(".")} +
                      roomsIn(root) + QStringList{QStringLiteral("-ts"), texts});
    process.waitForFinished(60'000);
    QFile file(texts);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int markedPlaces(const std::vector<File>& files)
{
    static const QRegularExpression marked(
        QStringLiteral("\\b(tr|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\\(\\s*\""));
    int places = 0;
    for (const File& file : files) {
        places += countOf(codeOf(file), marked);
    }
    return places;
}

QStringList escapesReadOn(const std::vector<File>& files)
{
    static const QRegularExpression readOn(QStringLiteral("\\\\u[0-9A-Fa-f]{4}[0-9A-Fa-f]"));
    QStringList faults;
    for (const File& file : files) {
        for (const QString& line : codeOf(file).split(u'\n')) {
            if (readOn.match(line).hasMatch()) {
                faults << file.path + QStringLiteral(": ") + line.trimmed();
            }
        }
    }
    return faults;
}

QStringList ownWaysOfTranslating(const std::vector<File>& files)
{
    static const QRegularExpression own(
        QStringLiteral("\\btr\\(const char|\\b(Q\\w*Application::|qApp->)translate\\(|\\bQObject::tr\\("));
    QStringList faults;
    for (const File& file : files) {
        for (const QString& line : codeOf(file).split(u'\n')) {
            if (own.match(line).hasMatch()) {
                faults << file.path + QStringLiteral(": ") + line.trimmed();
            }
        }
    }
    return faults;
}

} // namespace hf::house
