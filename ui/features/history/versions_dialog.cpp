// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/versions_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/history/sentences_history.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

/// Lines with room around them.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * space::small);
    }
};

} // namespace

VersionsDialog::VersionsDialog(JournalBridge& journal, Record record, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_record(std::move(record)),
      m_list(new QListWidget(this)),
      m_detail(plainLabel({}, TextStep::secondary, this))
{
    constexpr QSize roomy(520, 380);
    setWindowTitle(tr("Versions of this entry"));
    resize(withType(roomy));
    auto* what = plainLabel(sentences::entry(m_record.body, journal.catalogue()), TextStep::heading, this);
    what->setWordWrap(true);
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_detail->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_back = buttons->addButton(tr("&Bring this version back"), QDialogButtonBox::AcceptRole);
    m_back->setDefault(true);
    setRole(*m_back, ButtonRole::primary);
    auto* all = new QVBoxLayout(this);
    all->addWidget(what);
    all->addWidget(m_list, 1);
    all->addWidget(m_detail);
    all->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showDetail);
    connect(m_back, &QPushButton::clicked, this, &VersionsDialog::bringBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_list->setFocus();
}

void VersionsDialog::fill()
{
    const RecordId id = m_record.id;
    auto versions =
        m_journal.ask<std::vector<PastVersion>>([id](const Journal& journal) { return journal.history(id); });
    if (!versions) {
        m_back->setEnabled(false);
        m_detail->setText(sentences::notReadNow());
        return;
    }
    m_versions = *std::move(versions);
    std::reverse(m_versions.begin(), m_versions.end());
    for (std::size_t i = 0; i < m_versions.size(); ++i) {
        m_list->addItem(lineOf(i));
    }
    m_list->setCurrentRow(0);
    showDetail();
}

QString VersionsDialog::lineOf(std::size_t version) const
{
    const PastVersion& one = m_versions[version];
    const Moment at = m_journal.zone().at(std::chrono::floor<seconds>(one.changedAt));
    const QString when = sentences::momentInText(at, m_journal.today());
    const QString line =
        tr("%1: %2", "a version: when, what").arg(when, sentences::versionTitle(one, m_journal.catalogue()));
    return one.current ? tr("%1 (as it is now)").arg(line) : line;
}

const PastVersion* VersionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_list->count() ? &m_versions[static_cast<std::size_t>(row)] : nullptr;
}

void VersionsDialog::showDetail()
{
    const PastVersion* version = chosen();
    m_back->setEnabled(version != nullptr && !version->current && version->body);
    if (version == nullptr) {
        return;
    }
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    const PastVersion* before = row + 1 < m_versions.size() ? &m_versions[row + 1] : nullptr;
    QString text;
    if (before == nullptr) {
        text = tr("This is how it was first written.");
    } else if (version->body && before->body) {
        const QString change = sentences::versionChange(*before->body, *version->body, m_journal.catalogue());
        text = change.isEmpty() ? tr("Nothing that is shown changed.") : tr("Changed %1").arg(change);
    } else if (version->body) {
        text = tr("Brought back.");
    }
    m_detail->setText(text);
    m_list->setAccessibleDescription(text);
}

void VersionsDialog::bringBack()
{
    const PastVersion* version = chosen();
    if (version == nullptr || !version->body) {
        return;
    }
    const Outcome outcome = m_journal.change(m_record.id, *version->body);
    if (outcome.stored) {
        accept();
        return;
    }
    m_detail->setForegroundRole(QPalette::BrightText);
    m_detail->setText(outcome.problem ? sentences::problem(*outcome.problem, *version->body, m_journal.catalogue())
                                      : tr("Not brought back; please try again."));
}

} // namespace hf
