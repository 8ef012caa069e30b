// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input_file.h"

#include "domain/files/file_error.h"
#include "support/test_program.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace hf;

class InputFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBytesOfAFileAreCounted();
    void aLinkIsFollowed();
    void whatIsNoFileIsNotWaitedFor();
    void whatMayNotBeReadIsTold();

private:
    std::filesystem::path at(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    std::filesystem::path made(const char* name, std::size_t bytes) const
    {
        std::ofstream(at(name), std::ios::binary) << std::string(bytes, '\0');
        return at(name);
    }

    QTemporaryDir m_folder;
};

namespace {

std::optional<FileFault> faultOf(const std::filesystem::path& file)
{
    try {
        sizeOfInput(file);
    } catch (const FileError& error) {
        return error.file() == file ? std::optional(error.fault()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void InputFileTest::theBytesOfAFileAreCounted()
{
    QCOMPARE(sizeOfInput(made("empty", 0)), std::uint64_t{0});
    QCOMPARE(sizeOfInput(made("one", 1)), std::uint64_t{1});
    QCOMPARE(sizeOfInput(made("Tagebuch „neu“.csv", 70'000)), std::uint64_t{70'000});
    // Far more than memory holds is counted and not read.
    const auto large = made("large", 0);
    std::filesystem::resize_file(large, std::uintmax_t{5} << 30U);
    QCOMPARE(sizeOfInput(large), std::uint64_t{5} << 30U);
}

void InputFileTest::aLinkIsFollowed()
{
    std::filesystem::create_symlink(made("real.csv", 3), at("link"));
    std::filesystem::create_symlink(at("nowhere"), at("dead"));
    std::filesystem::create_symlink(at("b"), at("a"));
    std::filesystem::create_symlink(at("a"), at("b"));

    QCOMPARE(sizeOfInput(at("link")), std::uint64_t{3});
    QVERIFY(faultOf(at("dead")) == FileFault::missing);
    QVERIFY(faultOf(at("a")) == FileFault::unreadable);
}

void InputFileTest::whatIsNoFileIsNotWaitedFor()
{
    QCOMPARE(::mkfifo(at("pipe").c_str(), S_IRWXU), 0);

    QVERIFY(faultOf(at("pipe")) == FileFault::notRegular);
    QVERIFY(faultOf("/dev/null") == FileFault::notRegular);
    QVERIFY(faultOf(at("")) == FileFault::folder);
}

void InputFileTest::whatMayNotBeReadIsTold()
{
    QVERIFY(faultOf("") == FileFault::missing);
    QVERIFY(faultOf(at("none.csv")) == FileFault::missing);
    QVERIFY(faultOf(at("none/none.csv")) == FileFault::missing);
    made("file", 1);
    QVERIFY(faultOf(at("file/none.csv")) == FileFault::noFolder);
    if (::geteuid() != 0) {
        const auto closed = made("closed.csv", 1);
        ::chmod(closed.c_str(), 0);
        QVERIFY(faultOf(closed) == FileFault::forbidden);
    }
}

HF_TEST(InputFileTest)
#include "input_file.moc"
