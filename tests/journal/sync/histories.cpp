// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three devices write, each into a folder of its own, and a carrier that is late, repeats itself, cuts files and brings
// old ones carries between the folders. At the end all have the same log, byte for byte.

#include "journal/journal_care.h"
#include "journal/journal_undo.h"
#include "journal/sync/sync.h"
#include "support/journal_fixture.h"
#include "support/test_program.h"
#include "sync/sync_folder.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <array>
#include <random>

using namespace hf;
using hf::test::JournalFixture;

namespace {

using Files = std::map<std::string, std::string>;

Files filesIn(const std::filesystem::path& folder)
{
    Files files;
    for (const auto& file : segmentFilesIn(folder)) {
        files[file.filename().string()] = readSegmentFile(file);
    }
    return files;
}

void put(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

class History {
public:
    explicit History(std::uint64_t seed)
        : m_random(seed)
    {
        for (std::size_t i = 0; i < m_devices.size(); ++i) {
            Device& device = m_devices[i];
            device.journal = std::make_unique<JournalFixture>(10 * seed + i);
            JournalSync::begin(device.path());
        }
    }

    void run()
    {
        const int steps = 12 + below(14);
        for (int i = 0; i < steps; ++i) {
            step(m_devices[static_cast<std::size_t>(below(3))]);
        }
    }

    /// Everything is carried, and every device exchanges, until nothing changes any more.
    void settle()
    {
        for (Device& device : m_devices) {
            device.journal->at("2026-11-24T08:00:00+01:00");
        }
        for (int round = 0; round < 4; ++round) {
            for (Device& from : m_devices) {
                exchange(from);
                for (Device& to : m_devices) {
                    carryAll(from, to);
                }
            }
        }
        for (Device& device : m_devices) {
            exchange(device);
        }
    }

    std::string exported(std::size_t i) const { return m_devices[i].journal->exported(); }
    Files files(std::size_t i) const { return filesIn(m_devices[i].path()); }
    bool sound(std::size_t i) { return JournalCare(**m_devices[i].journal).check().sound(); }

private:
    struct Device {
        std::filesystem::path path() const { return folder.path().toStdString(); }

        std::unique_ptr<JournalFixture> journal;
        QTemporaryDir folder;
        std::vector<Files> past;
    };

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    void step(Device& device)
    {
        switch (below(9)) {
        case 0:
            device.journal->addOne("glutamine 5g 8:00 \"words\"");
            break;
        case 1:
            device.journal->addOne(below(2) == 0 ? "bloating 3" : "bloating 5");
            break;
        case 2:
            changeOne(device);
            break;
        case 3:
            removeOne(device);
            break;
        case 4:
            JournalUndo(**device.journal).undo();
            break;
        case 5:
            setClock(device);
            break;
        case 6:
            exchange(device);
            device.past.push_back(filesIn(device.path()));
            break;
        default:
            carrySome(device, m_devices[static_cast<std::size_t>(below(3))]);
            break;
        }
    }

    void exchange(Device& device)
    {
        JournalSync(**device.journal).exchange(device.path(), JournalSync::Removals::take);
    }

    void changeOne(Device& device)
    {
        auto records = all(device);
        if (records.empty()) {
            return;
        }
        Record& record = records[static_cast<std::size_t>(below(static_cast<int>(records.size())))];
        std::get<Dose>(record.body).note = "changed " + std::to_string(below(100));
        JournalEntries(**device.journal).change(record.id, record.body, device.journal->frame());
    }

    void removeOne(Device& device)
    {
        const auto records = all(device);
        if (records.empty()) {
            return;
        }
        const RecordId id = records[static_cast<std::size_t>(below(static_cast<int>(records.size())))].id;
        if (below(2) == 0) {
            JournalEntries(**device.journal).erase({&id, 1});
        } else {
            JournalEntries(**device.journal).remove({&id, 1}, device.journal->frame());
        }
    }

    static std::vector<Record> all(Device& device)
    {
        return (*device.journal)->list(Kind::dose, {test::day("2026-11-01"), test::day("2026-12-01")});
    }

    void setClock(Device& device)
    {
        constexpr std::array moments{"2026-11-20T08:00:00+01:00", "2026-11-23T09:00:00+01:00",
                                     "2026-11-23T23:00:00+01:00", "2026-11-26T08:00:00+01:00"};
        device.journal->at(moments[static_cast<std::size_t>(below(static_cast<int>(moments.size())))]);
    }

    /// One file, perhaps an old one, perhaps cut, perhaps under the name of a copy, perhaps of a later version.
    void carrySome(Device& from, Device& to)
    {
        const bool old = !from.past.empty() && below(3) == 0;
        const Files files =
            old ? from.past[static_cast<std::size_t>(below(static_cast<int>(from.past.size())))] : filesIn(from.path());
        if (files.empty() || &from == &to) {
            return;
        }
        const auto file = std::next(files.begin(), below(static_cast<int>(files.size())));
        std::string bytes = file->second;
        std::string name = file->first;
        switch (below(6)) {
        case 0:
            bytes.resize(static_cast<std::size_t>(below(static_cast<int>(bytes.size()))));
            break;
        case 1:
            name.insert(name.rfind('.'), ".sync-conflict-" + std::to_string(below(3)));
            break;
        case 2:
            bytes.replace(bytes.find(" 1\n"), 3, " 2\n");
            name.insert(name.rfind('.'), ".future");
            break;
        default:
            break;
        }
        put(to.path() / name, bytes);
    }

    static void carryAll(Device& from, Device& to)
    {
        for (const auto& [name, bytes] : filesIn(from.path())) {
            if (&from != &to && name.find(".future") == std::string::npos && name.size() == wholeName) {
                put(to.path() / name, bytes);
            }
        }
    }

    static constexpr std::size_t wholeName = 36 + 7 + 8; // id, number, ending

    std::mt19937_64 m_random;
    std::array<Device, 3> m_devices;
};

} // namespace

class HistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allEndWithTheSameLog()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("HF_HISTORIES", &given);
        const int histories = given ? wanted : 40;
        for (int seed = 1; seed <= histories; ++seed) {
            History history(static_cast<std::uint64_t>(seed));
            history.run();
            history.settle();
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY2(history.exported(i) == history.exported(0), std::to_string(seed).c_str());
                QVERIFY2(history.sound(i), std::to_string(seed).c_str());
            }
        }
    }
};

HF_TEST(HistoriesTest)
#include "histories.moc"
