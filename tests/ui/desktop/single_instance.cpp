// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktop/single_instance.h"
#include "support/test_program.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace hf;

namespace {

using Role = InstanceLock::Role;

/// Hands over while the event loop runs, as another process does.
bool handedOver(const InstanceLock& second, const Handover& handover)
{
    bool done = false;
    std::atomic<bool> ended = false;
    std::thread other([&] {
        done = second.handOver(handover);
        ended = true;
    });
    const bool inTime = QTest::qWaitFor([&] { return ended.load(); });
    other.join();
    return inTime && done;
}

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneProcessHasAJournal()
    {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        auto first = std::make_unique<InstanceLock>(place, place / "journal.db");
        QCOMPARE(first->role(), Role::first);
        QCOMPARE(InstanceLock(place, place / "." / "journal.db").role(), Role::second);
        QCOMPARE(InstanceLock(place, place / "other.db").role(), Role::first);
        first.reset();

        QCOMPARE(InstanceLock(place, place / "journal.db").role(), Role::first);
    }

    void lockAndSocketAreForTheOwnerAlone()
    {
        using std::filesystem::perms;
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        const InstanceLock first(place, place / "journal.db");
        const auto inside = place / "habitforge";
        QVERIFY(std::filesystem::status(inside).permissions() == perms::owner_all);
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(inside)) {
            QVERIFY(entry.status().permissions() == (perms::owner_read | perms::owner_write));
            ++files;
        }
        QCOMPARE(files, 2);
    }

    void aFolderThatOthersMayEnterIsNotUsed()
    {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        std::filesystem::create_directory(place / "habitforge");
        std::filesystem::permissions(place / "habitforge", std::filesystem::perms::all);

        QCOMPARE(InstanceLock(place, place / "journal.db").role(), Role::alone);
        QCOMPARE(InstanceLock({}, place / "journal.db").role(), Role::alone);
    }

    void theSecondIsHeardByTheFirst()
    {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        const InstanceLock first(place, place / "journal.db");
        InstanceServer door(first.socket());
        std::vector<Handover> heard;
        connect(&door, &InstanceServer::asked, this, [&](const Handover& handover) { heard.push_back(handover); });
        const InstanceLock second(place, place / "journal.db");
        const Handover text{Handover::Word::quickAdd, "glutamine 5g", "token-7"};

        QVERIFY(handedOver(second, text));
        QVERIFY(handedOver(second, {}));

        QTRY_COMPARE(heard.size(), std::size_t{2});
        QVERIFY(heard[0] == text && heard[1] == Handover{});
    }

    void whatIsNoMessageIsNotAnswered_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("unknown word") << QByteArray("erase\n\n\n");
        QTest::newRow("half") << QByteArray("show\n");
        QTest::newRow("too much") << QByteArray("add\n\n") + QByteArray(5000, 'x') + '\n';
        QTest::newRow("more than one") << QByteArray("show\n\n\nshow\n\n\n");
    }

    void whatIsNoMessageIsNotAnswered()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        const InstanceLock first(place, place / "journal.db");
        InstanceServer door(first.socket());
        QSignalSpy asked(&door, &InstanceServer::asked);
        sockaddr_un address{};
        socklen_t size = sizeof address;
        getsockname(first.socket(), reinterpret_cast<sockaddr*>(&address), &size);
        const int line = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
        QCOMPARE(::connect(line, reinterpret_cast<sockaddr*>(&address), size), 0);
        QVERIFY(send(line, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) >= 0);
        shutdown(line, SHUT_WR);

        char reply = 0;
        ssize_t got = -1;
        const bool hungUp = QTest::qWaitFor([&] {
            got = recv(line, &reply, 1, 0);
            return got == 0 || (got < 0 && errno != EAGAIN);
        });
        close(line);

        QVERIFY(hungUp && got <= 0);
        QCOMPARE(asked.count(), 0);
    }

    void aMessageIsOneShortLineOfWholeCharacters()
    {
        Handover handover{Handover::Word::quickAdd, "a\nb", {}};
        QCOMPARE(parseHandover(toBytes(handover))->text, std::string("a b"));
        handover.text = std::string(Handover::longestText - 1, 'x') + "\u00FC and more";
        QCOMPARE(parseHandover(toBytes(handover))->text, std::string(Handover::longestText - 1, 'x'));
    }
};

HF_TEST(SingleInstanceTest)
#include "single_instance.moc"
