// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/include_rules.h"

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>

#include <functional>
#include <optional>

namespace hf::house {

namespace {

using Words = QMap<QString, QStringList>;

/// What each room may include besides itself.
const Words& allowed()
{
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
    static const Words rooms{
        {QStringLiteral("domain"), {}},
        {QStringLiteral("planning"), list("domain")},
        {QStringLiteral("analysis"), list("domain")},
        {QStringLiteral("guidance"), list("domain")},
        {QStringLiteral("quickadd"), list("domain")},
        {QStringLiteral("storage"), list("domain")},
        {QStringLiteral("exchange"), list("domain")},
        {QStringLiteral("sync"), list("domain")},
        {QStringLiteral("journal"), list("storage exchange sync planning analysis guidance quickadd domain")},
        {QStringLiteral("words"), list("journal planning analysis guidance quickadd domain")},
        {QStringLiteral("ui"), list("words journal planning analysis guidance quickadd domain")},
        {QStringLiteral("cli"), list("app words journal planning analysis guidance quickadd domain")},
        {QStringLiteral("app"), list("ui cli words journal planning analysis guidance quickadd domain")},
    };
    return rooms;
}

QString roomOf(const QString& path)
{
    if (path.startsWith(QLatin1String("app/cli/"))) {
        return QStringLiteral("cli");
    }
    if (path.startsWith(QLatin1String("resources/words/"))) {
        return QStringLiteral("words");
    }
    return path.startsWith(QLatin1String("core/")) ? path.section(u'/', 1, 1) : path.section(u'/', 0, 0);
}

/// Calls back with every line that is not only a comment, as "path:line".
void eachLine(const File& file, const std::function<void(const QString& line, const QString& place)>& look)
{
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i) {
        if (!lines[i].trimmed().startsWith(QLatin1String("//"))) {
            look(lines[i], QStringLiteral("%1:%2").arg(file.path).arg(i + 1));
        }
    }
}

void eachInclude(const File& file, const std::function<void(const QString& name, const QString& place)>& look)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*["<]([^">]+)[">])"));
    eachLine(file, [&](const QString& line, const QString& place) {
        const auto match = include.match(line);
        if (match.hasMatch()) {
            look(match.captured(1), place);
        }
    });
}

bool isQt(const QString& name)
{
    static const QRegularExpression qt(QStringLiteral("^Q(t[A-Z]\\w*/|[A-Z]\\w*$)"));
    return qt.match(name).hasMatch();
}

QString folderOf(const QString& path)
{
    return path.section(u'/', 0, -2);
}

bool mayUseJson(const File& file)
{
    for (const char* folder :
         {"core/storage", "core/exchange", "core/sync", "core/guidance", "core/journal", "app/cli"}) {
        if (file.isIn(QString::fromLatin1(folder))) {
            return true;
        }
    }
    return false;
}

/// Headers of core that need the JSON library; only files beside them may include them.
QStringList jsonHeaders(const std::vector<File>& files)
{
    QStringList headers;
    for (const File& file : files) {
        const bool header = file.isIn(QStringLiteral("core")) && file.path.endsWith(QLatin1String(".h"));
        eachInclude(file, [&](const QString& name, const QString&) {
            if (header && name.startsWith(QLatin1String("nlohmann/"))) {
                headers.append(file.path);
            }
        });
    }
    return headers;
}

/// A floor of the window: how high it lies, and what stands beside it there.
struct Floor {
    int height = 0;
    QString name;
};

/// Nothing for what lies on no floor.
std::optional<Floor> floorOf(const QString& path)
{
    static const QStringList features{
        QStringLiteral("today"),     QStringLiteral("history"),  QStringLiteral("trends"),
        QStringLiteral("plan"),      QStringLiteral("guidance"), QStringLiteral("experiments"),
        QStringLiteral("reminders"), QStringLiteral("import"),   QStringLiteral("settings"),
        QStringLiteral("welcome"),   QStringLiteral("help"),     QStringLiteral("backups"),
        QStringLiteral("damage"),    QStringLiteral("lock"),     QStringLiteral("sync")};
    static const QMap<QString, int> heights{{QStringLiteral("base"), 0},
                                            {QStringLiteral("widgets"), 1},
                                            {QStringLiteral("charts"), 2},
                                            {QStringLiteral("features"), 3},
                                            {QStringLiteral("shell"), 4}};
    const QString floor = path.section(u'/', 1, 1);
    const QString feature = path.section(u'/', 2, 2);
    const bool isFeature = floor == QLatin1String("features");
    if (!heights.contains(floor) || path.count(u'/') < 2 || (isFeature && !features.contains(feature))) {
        return std::nullopt;
    }
    return Floor{heights.value(floor), isFeature ? feature : floor};
}

} // namespace

QStringList forbiddenIncludes(const std::vector<File>& files)
{
    QStringList found;
    for (const File& file : files) {
        const QString room = roomOf(file.path);
        if (!allowed().contains(room)) {
            found.append(QStringLiteral("%1: the room %2 has no row of allowed includes").arg(file.path, room));
            continue;
        }
        eachInclude(file, [&](const QString& name, const QString& place) {
            const QString target = roomOf(name);
            const bool known = allowed().contains(target) && name.contains(u'/');
            if (name.contains(QLatin1String("..")) || name.startsWith(QLatin1String("core/"))) {
                found.append(QStringLiteral("%1: say room/header.h instead of %2").arg(place, name));
            } else if (known && target != room && !allowed().value(room).contains(target)) {
                found.append(QStringLiteral("%1: %2 may not include %3").arg(place, room, name));
            }
        });
    }
    return found;
}

QStringList forbiddenFloors(const std::vector<File>& files)
{
    QStringList found;
    for (const File& file : files) {
        if (!file.isIn(QStringLiteral("ui"))) {
            continue;
        }
        const std::optional<Floor> own = floorOf(file.path);
        if (!own) {
            found.append(QStringLiteral("%1: stands on no floor of the window").arg(file.path));
            continue;
        }
        eachInclude(file, [&](const QString& name, const QString& place) {
            if (!name.startsWith(QLatin1String("ui/"))) {
                return;
            }
            const std::optional<Floor> other = floorOf(name);
            if (!other || (other->name != own->name && other->height >= own->height)) {
                found.append(QStringLiteral("%1: %2 may not include %3").arg(place, own->name, name));
            }
        });
    }
    return found;
}

QStringList forbiddenLibraries(const std::vector<File>& files)
{
    static const QRegularExpression sqlite(QStringLiteral("^(SQLiteCpp/|sqlite3)"));
    const QStringList withJson = jsonHeaders(files);
    QStringList found;
    for (const File& file : files) {
        const bool withoutQt = file.isIn(QStringLiteral("core")) || file.isIn(QStringLiteral("app/cli")) ||
                               file.isIn(QStringLiteral("resources/words"));
        const bool withSql = file.isIn(QStringLiteral("core/storage"));
        eachInclude(file, [&](const QString& name, const QString& place) {
            const QString header = QStringLiteral("core/") + name;
            const bool wrong = (withoutQt && isQt(name)) || (!withSql && sqlite.match(name).hasMatch()) ||
                               (name.startsWith(QLatin1String("nlohmann/")) && !mayUseJson(file)) ||
                               (withJson.contains(header) && folderOf(header) != folderOf(file.path));
            if (wrong) {
                found.append(QStringLiteral("%1: %2 has no place here").arg(place, name));
            }
        });
    }
    return found;
}

QStringList forbiddenWords(const std::vector<File>& files)
{
    static const QRegularExpression sql(QStringLiteral(
        R"(\b(SELECT\s+[\w*(].*\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|DELETE\s+FROM\s|UPDATE\s+\w+\s+SET\s|CREATE\s+(UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\s|DROP\s+TABLE\s|PRAGMA\s+\w))"));
    static const QRegularExpression world(QStringLiteral(
        R"(\b(system_clock|steady_clock|high_resolution_clock)::now\b|\bstd::time\(|\bgettimeofday\b|\bclock_gettime\b|\bgetenv\b|\brandom_device\b|\bcurrent_zone\b)"));
    static const QRegularExpression writing(QStringLiteral(R"(\bstd::o?fstream\b|\bQSaveFile\b|\bQTemporaryFile\b)"));
    QStringList found;
    for (const File& file : files) {
        const bool withSql = file.isIn(QStringLiteral("core/storage"));
        const bool writes = file.isIn(QStringLiteral("core/storage/file"));
        const bool inCore = file.isIn(QStringLiteral("core"));
        eachLine(file, [&](const QString& line, const QString& place) {
            if (!withSql && sql.match(line).hasMatch()) {
                found.append(QStringLiteral("%1: SQL stands only in storage").arg(place));
            }
            if (!writes && writing.match(line).hasMatch()) {
                found.append(QStringLiteral("%1: files are written by AtomicFile alone").arg(place));
            }
            if (inCore && world.match(line).hasMatch()) {
                found.append(QStringLiteral("%1: core is told the time, chance and places by its caller").arg(place));
            }
        });
    }
    return found;
}

} // namespace hf::house
