// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/sync/copy_joining.h"

#include "domain/files/file_error.h"
#include "journal/errors.h"
#include "journal/journal_import.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/sentences.h"
#include "ui/base/work/background_work.h"
#include "ui/features/sync/both_rated_dialog.h"
#include "ui/features/sync/sentences_sync.h"
#include "ui/widgets/question_bar.h"

#include <utility>

namespace hf {

namespace {

/// Whether the copy is to blame, and not the journal or the machine.
bool isOfTheCopy(StorageFault fault)
{
    return fault == StorageFault::damaged || fault == StorageFault::foreign || fault == StorageFault::emptyFile ||
           fault == StorageFault::newer || fault == StorageFault::conflict || fault == StorageFault::missing;
}

} // namespace

/// What came of joining a copy.
struct CopyJoining::Result {
    UnionReport report;
    QString problem;

    /// Joins it, over a connection of its own; on another thread.
    void of(const std::filesystem::path& copy, const std::filesystem::path& file, const Clock& clock,
            const MakeEntropy& makeEntropy);
};

void CopyJoining::Result::of(const std::filesystem::path& copy, const std::filesystem::path& file, const Clock& clock,
                             const MakeEntropy& makeEntropy)
{
    const std::unique_ptr<Entropy> entropy = makeEntropy();
    try {
        Journal journal(file, OpenMode::existing, clock, *entropy);
        report = JournalImport(journal).importJournal(copy);
    } catch (const StorageError& error) {
        const std::filesystem::path& blamed = isOfTheCopy(error.fault()) ? copy : file;
        problem = sentences::storageFault(error.fault(), sentences::fromUtf8(blamed.string()),
                                          sentences::fromUtf8(error.what()));
    } catch (const FileError& error) {
        problem = sentences::notSaved(sentences::fromUtf8(error.file().string()), sentences::fileReason(error));
    } catch (const std::exception& error) {
        problem = sentences::unforeseen(sentences::fromUtf8(error.what()));
    }
}

CopyJoining::CopyJoining(JournalBridge& journal, MakeEntropy entropy, QWidget* window)
    : QObject(window),
      m_journal(journal),
      m_entropy(std::move(entropy)),
      m_window(window)
{
}

CopyJoining::~CopyJoining() = default;

void CopyJoining::look()
{
    if (m_work != nullptr || m_question != nullptr) {
        return;
    }
    for (const std::filesystem::path& copy : conflictedCopies(m_journal.file())) {
        if (m_putOff.contains(copy)) {
            continue;
        }
        m_question = new QuestionBar(sentences::copySetAside(copy), m_window);
        m_question->addAnswer(tr("&Join it"), [this, copy] { join(copy); });
        m_question->addAnswer(tr("&Not now"), [this, copy] { m_putOff.insert(copy); });
        connect(m_question, &QuestionBar::answered, this, [this] {
            m_question = nullptr;
            look();
        });
        Q_EMIT asks(m_question);
        return;
    }
}

void CopyJoining::join(const std::filesystem::path& copy)
{
    m_journal.say(tr("The copy is being joined\u2026"));
    auto result = std::make_shared<Result>();
    m_work =
        new BackgroundWork([result, copy, file = m_journal.file(), clock = &m_journal.clock(), entropy = m_entropy](
                               const Progress& /*progress*/) { result->of(copy, file, *clock, entropy); },
                           this);
    connect(m_work, &QThread::finished, this, [this, result, copy] {
        m_work->deleteLater();
        m_work = nullptr;
        take(copy, *result);
    });
    m_work->start();
}

void CopyJoining::take(const std::filesystem::path& copy, const Result& result)
{
    if (!result.problem.isEmpty()) {
        m_putOff.insert(copy); // it is not offered again and again
        m_journal.tell(result.problem);
        look();
        return;
    }
    m_journal.checkForForeignChange();
    if (setAside(copy)) {
        m_journal.say(sentences::copyJoined(result.report));
    }
    if (!result.report.bothRated.empty()) {
        auto* dialog = new BothRatedDialog(m_journal, result.report.bothRated, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    look();
}

/// Where its name cannot be changed it stays where it is, and is left alone in this run.
bool CopyJoining::setAside(const std::filesystem::path& copy)
{
    try {
        setMergedAside(copy);
        return true;
    } catch (const FileError& error) {
        m_putOff.insert(copy);
        m_journal.tell(sentences::joinedNotSetAside(copy, error));
        return false;
    }
}

} // namespace hf
