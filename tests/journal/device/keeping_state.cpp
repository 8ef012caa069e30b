// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/device/keeping_state.h"

#include "support/damaged_file.h"
#include "support/test_program.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class KeepingStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void whatCannotBeReadIsEmpty_data();
    void whatCannotBeReadIsEmpty();

private:
    std::filesystem::path file() const { return m_folder.filePath(QStringLiteral("state/keeping.json")).toStdString(); }

    QTemporaryDir m_folder;
};

void KeepingStateTest::whatIsWrittenIsRead()
{
    const KeepingState state{"/media/stick/HabitForge",
                             "the folder is not there",
                             SysSeconds{std::chrono::seconds{1795000000}},
                             SysSeconds{std::chrono::seconds{1795000001}},
                             "no space",
                             "/media/sync/habitforge"};
    writeKeepingState(file(), state);
    QVERIFY(readKeepingState(file()) == state);

    writeKeepingState(file(), {});
    QVERIFY(readKeepingState(file()) == KeepingState{});
}

void KeepingStateTest::whatCannotBeReadIsEmpty_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"second-place":"/a)");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("another type") << QByteArray(R"({"second-place":7})");
    QTest::newRow("another type of the sync folder") << QByteArray(R"({"sync-folder":[]})");
    QTest::newRow("no number") << QByteArray(R"({"checked":"today"})");
}

void KeepingStateTest::whatCannotBeReadIsEmpty()
{
    QFETCH(QByteArray, text);
    writeKeepingState(file(), {});
    writeBytes(file(), text);
    QVERIFY(readKeepingState(file()) == KeepingState{});
    QVERIFY(readKeepingState(file().parent_path()) == KeepingState{});
}

HF_TEST(KeepingStateTest)
#include "keeping_state.moc"
