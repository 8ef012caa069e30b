// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/files/sealed_file.h"

#include "domain/files/file_error.h"
#include "support/damaged_file.h"
#include "support/test_program.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class SealedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedComesBack_data();
    void whatWasSealedComesBack();
    void nothingOfItCanBeRead();
    void aWrongPassphraseIsToldFromDamage();
    void everyByteThatIsChangedIsNoticed();
    void aFileThatWasCutIsToldApart();
    void whatIsPutBehindIsNoticed();
    void otherFilesAreNoSealedOnes();
    void noFileIsWrittenOver();
    void cancelledNothingIsLeft();

private:
    std::filesystem::path path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    /// Cheap, as nobody guesses here.
    void seal(const QByteArray& bytes, const char* name = "sealed") const
    {
        std::filesystem::remove(path("plain"));
        std::filesystem::remove(path(name));
        writeBytes(path("plain"), bytes);
        QVERIFY(sealFile(path("plain"), path(name), "correct horse", {}, {1, 64UL * 1024}));
    }
    std::optional<SealFault> faultOf(const char* name, const char* passphrase = "correct horse") const
    {
        try {
            std::filesystem::remove(path("opened"));
            openSealed(path(name), path("opened"), passphrase);
        } catch (const SealError& error) {
            return error.fault();
        }
        return std::nullopt;
    }

    QTemporaryDir m_folder;
};

void SealedFileTest::whatWasSealedComesBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 1'000'000}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void SealedFileTest::whatWasSealedComesBack()
{
    QFETCH(int, size);
    QByteArray bytes(size, 'a');
    for (int i = 0; i < size; i += 977) {
        bytes[i] = static_cast<char>(i);
    }

    seal(bytes);

    QVERIFY(!faultOf("sealed"));
    QCOMPARE(bytesOf(path("opened")), bytes);
}

void SealedFileTest::nothingOfItCanBeRead()
{
    seal(QByteArray("nobody shall know").repeated(100));
    const QByteArray first = bytesOf(path("sealed"));
    QVERIFY(!first.contains("nobody") && !first.contains("correct horse"));

    seal(QByteArray("nobody shall know").repeated(100), "again");

    QVERIFY(bytesOf(path("again")) != first);
}

void SealedFileTest::aWrongPassphraseIsToldFromDamage()
{
    seal("text");

    QVERIFY(faultOf("sealed", "correct horsf") == SealFault::wrongPassphrase);
    QVERIFY(faultOf("sealed", "") == SealFault::wrongPassphrase);
    QVERIFY(!std::filesystem::exists(path("opened")));
}

void SealedFileTest::everyByteThatIsChangedIsNoticed()
{
    seal(QByteArray(300, 'x'));
    const QByteArray whole = bytesOf(path("sealed"));

    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        writeBytes(path("changed"), bytes);
        const auto fault = faultOf("changed");
        const auto expected = at < 8 ? SealFault::notSealed : at == 8 ? SealFault::newer : SealFault::damaged;
        QVERIFY2(fault == expected, qPrintable(QString::number(at)));
        QVERIFY(!std::filesystem::exists(path("opened")));
    }
}

void SealedFileTest::aFileThatWasCutIsToldApart()
{
    seal(QByteArray(70000, 'x'));
    const QByteArray whole = bytesOf(path("sealed"));

    for (const qsizetype size : {qsizetype{8}, qsizetype{60}, qsizetype{200}, qsizetype{65700}, whole.size() - 1}) {
        writeBytes(path("cut"), whole.left(size));
        QVERIFY2(faultOf("cut") == SealFault::cut, qPrintable(QString::number(size)));
        QVERIFY(!std::filesystem::exists(path("opened")));
    }
}

void SealedFileTest::whatIsPutBehindIsNoticed()
{
    seal(QByteArray(70000, 'x'));
    writeBytes(path("longer"), bytesOf(path("sealed")) + "more");
    QVERIFY(faultOf("longer") == SealFault::damaged);
}

void SealedFileTest::otherFilesAreNoSealedOnes()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("HbFg"), QByteArray(5000, 'x')}) {
        writeBytes(path("other"), bytes);
        QVERIFY(faultOf("other") == SealFault::notSealed);
    }
    QVERIFY_THROWS_EXCEPTION(FileError, openSealed(path("missing"), path("opened"), "x"));
}

void SealedFileTest::noFileIsWrittenOver()
{
    seal("text");
    const QByteArray sealed = bytesOf(path("sealed"));
    QVERIFY_THROWS_EXCEPTION(FileError, sealFile(path("plain"), path("sealed"), "x", {}, {1, 64UL * 1024}));
    writeBytes(path("there"), "mine");
    QVERIFY_THROWS_EXCEPTION(FileError, openSealed(path("sealed"), path("there"), "correct horse"));
    QCOMPARE(bytesOf(path("there")), QByteArray("mine"));
    QCOMPARE(bytesOf(path("sealed")), sealed);
}

void SealedFileTest::cancelledNothingIsLeft()
{
    seal(QByteArray(500'000, 'x'));
    int steps = 0;
    const auto stop = [&steps](std::uint64_t, std::uint64_t) { return ++steps < 3; };

    QVERIFY(!openSealed(path("sealed"), path("opened"), "correct horse", stop));
    steps = 0;
    QVERIFY(!sealFile(path("plain"), path("third"), "x", stop, {1, 64UL * 1024}));

    QVERIFY(!std::filesystem::exists(path("opened")) && !std::filesystem::exists(path("third")));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".part")).size(), 0);
}

HF_TEST(SealedFileTest)
#include "sealed_file.moc"
