// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/import/import_run.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QStackedWidget;

namespace hf {

class ImportCheckPage;
class ImportResultPage;
class ImportStartPage;
class JournalBridge;

/// The way of a file into the journal: choose it, see what it would bring, import it, decide what was left open.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    using EntropySource = std::function<std::unique_ptr<Entropy>()>;

    ImportDialog(JournalBridge& journal, EntropySource entropy, QWidget* parent = nullptr);

    void showStart();
    void readFile(const QString& file);
    void showOpenRows();
    /// An import is on its way into the journal.
    bool isStoring() const;
    void reject() override;

Q_SIGNALS:
    /// Nothing is being read or stored any more: what is shown stays until the person goes on.
    void finishedWorking();

private:
    enum class Step : std::uint8_t { start, check, store, result };

    void build();
    void goTo(Step step);
    void start(bool dryRun);
    void onFinished();
    void onTried(const ImportResult& result);
    void onStored(const ImportResult& result);
    void tellStored(const ImportResult& result);
    void takeBack();
    QStringList knownNames() const;

    JournalBridge& m_journal;
    EntropySource m_entropy;
    QString m_file;
    Step m_step = Step::start;
    ImportRun* m_run = nullptr;
    bool m_again = false;    ///< something was changed while the file was read
    bool m_firstLook = true; ///< the focus may be led to what comes next
    std::optional<RecordId> m_batch;
    QStackedWidget* m_stack;
    ImportStartPage* m_start;
    ImportCheckPage* m_check;
    ImportResultPage* m_result;
    QPushButton* m_other;
    QPushButton* m_undo;
    QPushButton* m_import;
    QPushButton* m_close;
};

} // namespace hf
