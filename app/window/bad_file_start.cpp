// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bad_file_start.h"

#include "domain/files/file_error.h"
#include "journal/keeping/backups.h"
#include "journal/keeping/repair.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/base/work/background_work.h"
#include "ui/features/damage/bad_file.h"
#include "ui/features/damage/damage_dialog.h"
#include "ui/features/damage/damage_words.h"

#include <QtCore/QEventLoop>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QProgressDialog>

namespace hf {

namespace {

using Way = DamageDialog::Way;

/// Runs something long on another thread under a line that says what. Throws what it threw.
void whileSaying(const QString& what, const std::function<void()>& job)
{
    QProgressDialog box(what, {}, 0, 0);
    box.setWindowTitle(QStringLiteral("HabitForge"));
    BackgroundWork work([&job](const Progress& /*progress*/) { job(); });
    QEventLoop loop;
    QObject::connect(&work, &QThread::finished, &loop, &QEventLoop::quit);
    work.start();
    loop.exec();
    work.wait();
    if (work.failure()) {
        std::rethrow_exception(work.failure());
    }
}

QString restored(const Restored& restored)
{
    return Words::tr("The backup was restored. What was there before is kept as %1.")
        .arg(sentences::fromUtf8(restored.replaced.filename().string()));
}

/// What a repair brought, with all that is not whole.
void tellRepair(const Repair& repair)
{
    QMessageBox box(QMessageBox::Information, QStringLiteral("HabitForge"), sentences::repaired(repair),
                    QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    if (!repair.damage.salvage.notWhole.empty()) {
        box.setDetailedText(sentences::damageDetails(repair.damage));
    }
    box.exec();
}

class Settling {
public:
    Settling(const StartParts& parts, StorageError found)
        : m_parts(parts),
          m_found(std::move(found))
    {
    }

    std::optional<WayOn> run()
    {
        for (;;) {
            BadFile bad;
            whileSaying(Words::tr("Looking what of the journal can be read…"),
                        [&] { bad = lookAtBadFile(m_parts.file, m_found, m_parts.clock.now(), m_parts.entropy); });
            if (!bad.damage && bad.backups.empty()) {
                throw m_found;
            }
            DamageDialog dialog(bad, m_parts.zone, m_parts.clock.now());
            if (!m_said.isEmpty()) {
                dialog.say(m_said);
            }
            dialog.exec();
            if (!dialog.chosen()) {
                return std::nullopt;
            }
            if (auto on = tried(*dialog.chosen(), dialog)) {
                return on;
            }
        }
    }

private:
    std::optional<WayOn> tried(Way way, const DamageDialog& dialog)
    {
        try {
            return follow(way, dialog);
        } catch (const StorageError& error) {
            m_said = sentences::storageFault(error.fault(), sentences::fromUtf8(m_parts.file.string()),
                                             sentences::fromUtf8(error.what()));
        } catch (const FileError& error) {
            m_said = sentences::fromUtf8(error.what());
        }
        return std::nullopt;
    }

    WayOn repair() const
    {
        Repair repair;
        whileSaying(Words::tr("Repairing the journal…"), [&] {
            repair = repairJournal(m_parts.file, m_found.what(), m_parts.clock.now(), m_parts.entropy);
        });
        tellRepair(repair);
        return {OpenMode::existing, {}};
    }

    WayOn restore(const std::filesystem::path& backup) const
    {
        Restored done;
        whileSaying(Words::tr("Restoring the backup…"),
                    [&] { done = restoreJournal(backup, m_parts.file, m_parts.clock.now()); });
        return {OpenMode::existing, done.replaced.empty() ? Words::tr("The backup was restored.") : restored(done)};
    }

    std::optional<WayOn> follow(Way way, const DamageDialog& dialog)
    {
        switch (way) {
        case Way::repair:
            return repair();
        case Way::restore:
            return restore(dialog.backup());
        case Way::salvage:
            salvage();
            return std::nullopt;
        case Way::readOnly:
            return WayOn{OpenMode::readOnly, {}};
        case Way::makeNew:
            return WayOn{OpenMode::create, {}};
        case Way::total:
            break;
        }
        return std::nullopt;
    }

    void salvage()
    {
        const QString target =
            QFileDialog::getSaveFileName(nullptr, Words::tr("Save what can be read"),
                                         sentences::fromUtf8((m_parts.file.parent_path() / "salvaged.db").string()), {},
                                         nullptr, QFileDialog::DontConfirmOverwrite);
        if (target.isEmpty()) {
            return;
        }
        Damage saved;
        whileSaying(Words::tr("Saving what can be read…"), [&] {
            saved = salvageJournal(m_parts.file, target.toStdString(), m_parts.clock.now(), m_parts.entropy);
        });
        m_said = Words::tr("Saved to %1. Entries in it: %2.").arg(target, QString::number(saved.entries));
    }

    const StartParts& m_parts;
    StorageError m_found;
    QString m_said;
};

} // namespace

std::optional<WayOn> settleBadFile(const StartParts& parts, const StorageError& found)
{
    return Settling(parts, found).run();
}

} // namespace hf
