// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storage_support.h"

#include "storage/codec/record_codec.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <stdexcept>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hf::test {

Day day(std::string_view text)
{
    return parseDay(text).value();
}

SysMillis noon(std::string_view dayText)
{
    return labelTime(day(dayText));
}

DeviceId device(std::uint16_t number)
{
    return DeviceId{builtInUuid(number)};
}

RecordId record(std::uint16_t number)
{
    return RecordId{builtInUuid(number)};
}

Supplement supplement(const char* name)
{
    Supplement definition;
    definition.name = name;
    return definition;
}

Item item(const char* name)
{
    Item definition;
    definition.name = name;
    return definition;
}

Dose taken(std::string_view dayText, std::int64_t milligrams)
{
    Dose dose;
    dose.supplement = SupplementId{builtInUuid(1)};
    dose.amount = Amount{Dimension::mass, milligrams * 1'000'000, Unit::mg};
    dose.when.day = day(dayText);
    return dose;
}

TempFolder::TempFolder()
{
    if (!m_folder.isValid()) {
        throw std::runtime_error("no temporary folder can be made");
    }
}

std::filesystem::path TempFolder::path(const char* name) const
{
    return std::filesystem::path(m_folder.path().toStdString()) / name;
}

void TempFolder::write(const char* name, const QByteArray& bytes) const
{
    QFile file(QString::fromStdString(path(name).string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("a test file cannot be written");
    }
}

QByteArray TempFolder::read(const char* name) const
{
    QFile file(QString::fromStdString(path(name).string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Revision firstRevision(DeviceId device, RecordId record, Stamp stamp, const std::optional<std::string>& body)
{
    Revision revision;
    revision.device = device;
    revision.deviceSeq = 1;
    revision.action = ActionId{builtInUuid(500)};
    revision.record = record;
    revision.stamp = stamp;
    revision.body = body;
    revision.salt = body ? std::optional(Salt{1, 2, 3}) : std::nullopt;
    revision.state = body ? RecordState::live : RecordState::deleted;
    revision.bodyDigest = bodyDigestOf(revision.salt, revision.body);
    revision.link = linkOf(Digest{}, revision);
    return revision;
}

TestJournal::TestJournal()
{
    reopen();
    WriteTransaction transaction(*m_database);
    m_own = m_log->ownDevice(noon("2026-01-01"), m_entropy);
    transaction.commit();
}

void TestJournal::reopen()
{
    m_projection.reset();
    m_log.reset();
    m_database.reset();
    m_database = std::make_unique<Database>(path(), Database::Mode::create);
    m_log = std::make_unique<RevisionLog>(*m_database);
    m_projection = std::make_unique<Projection>(m_database->handle());
}

StoredRevision TestJournal::store(Revision revision)
{
    WriteTransaction transaction(*m_database);
    revision.device = m_own;
    revision.action = ActionId{randomUuid(noon("2026-01-01"), m_entropy)};
    revision.stamp = m_log->nextStamp(noon("2026-01-01"));
    const auto was = m_log->winner(revision.record);
    const std::int64_t seq = m_log->append(revision);
    const StoredRevision stored{seq, revision};
    m_projection->replace(was, stored);
    transaction.commit();
    return stored;
}

StoredRevision TestJournal::put(RecordId record, const RecordBody& body)
{
    Revision revision;
    revision.record = record;
    revision.kind = kindOf(body);
    revision.body = encodeBody(body);
    revision.salt = Salt{4, 5, 6};
    return store(revision);
}

StoredRevision TestJournal::bin(RecordId record, Kind kind)
{
    Revision revision;
    revision.record = record;
    revision.kind = kind;
    revision.state = RecordState::deleted;
    return store(revision);
}

void TestJournal::act(ActionId action, Act act, std::optional<ActionId> undoes, std::uint16_t recordNumber)
{
    WriteTransaction transaction(*m_database);
    Revision revision;
    revision.device = m_own;
    revision.action = action;
    revision.act = act;
    revision.undoes = undoes;
    revision.record = record(recordNumber);
    revision.body = "{}";
    revision.salt = Salt{};
    revision.stamp = m_log->nextStamp(noon("2026-01-01"));
    m_log->append(revision);
    transaction.commit();
}

void TestJournal::damage(const std::string& sql) const
{
    SQLite::Database raw(path().string(), SQLite::OPEN_READWRITE);
    raw.exec("PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF;");
    raw.exec(sql);
}

bool isLockedForOthers(const std::filesystem::path& file)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool asked = descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0;
        ::_exit(asked && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

QString codesOf(const std::vector<StorageFinding>& findings)
{
    QStringList codes;
    for (const StorageFinding& finding : findings) {
        const QString code = QString::fromStdString(finding.code);
        if (!codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes.join(u' ');
}

} // namespace hf::test
