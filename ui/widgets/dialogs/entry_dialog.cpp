// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogs/entry_dialog.h"

#include "domain/entries/checks/unlikely.h"
#include "quickadd/quick_add.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/fields/quick_add_edit.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

/// Takes over from the stored entry what the line cannot say: where it came from, and its offset and zone as long as
/// the time was not changed.
struct KeepUnsaid {
    const RecordBody& before;
    const RecordBody& asWritten;

    template<class Entry>
    void operator()(Entry& entry) const
    {
        const auto* old = std::get_if<Entry>(&before);
        const auto* written = std::get_if<Entry>(&asWritten);
        if (old == nullptr || written == nullptr) {
            return;
        }
        if constexpr (requires { entry.batch; }) {
            entry.batch = old->batch;
        }
        if constexpr (requires { entry.when; }) {
            if (entry.when == written->when) {
                entry.when = old->when;
            }
        }
        if constexpr (requires { entry.answers; }) {
            if (entry.when.day == old->when.day && entry.supplement == old->supplement) {
                entry.answers = old->answers;
                entry.extra = old->extra;
                entry.placed = old->placed;
            }
        }
        if constexpr (requires { entry.note; }) {
            if (entry.note == written->note) {
                entry.note = old->note;
            }
        }
    }
};

std::optional<RecordBody> readLine(const std::string& text, const Catalogue& catalogue, const TimeFrame& frame)
{
    auto read = readQuickAdd(text, catalogue, frame);
    return std::holds_alternative<RecordBody>(read) ? std::optional(std::get<RecordBody>(std::move(read)))
                                                    : std::nullopt;
}

} // namespace

EntryDialog::EntryDialog(JournalBridge& journal, Record record, QWidget* parent)
    : QDialog(parent),
      m_journal(journal),
      m_record(std::move(record)),
      m_frame(journal.frame(daysOf(m_record.body) ? std::optional(daysOf(m_record.body)->first) : std::nullopt)),
      m_preview(plainLabel({}, TextStep::secondary, this))
{
    constexpr int atLeast = 460;
    setWindowTitle(tr("Edit entry"));
    setMinimumWidth(atLeast);
    m_preview->setWordWrap(true);
    new QVBoxLayout(this);
    if (std::holds_alternative<Reflection>(m_record.body)) {
        buildText();
    } else {
        buildLine();
    }
    layout()->addWidget(m_preview);
    // After the line, so that the line has the focus first.
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    layout()->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntryDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    understand();
}

void EntryDialog::buildLine()
{
    const std::string written = writeQuickAdd(m_record.body, m_journal.catalogue(), m_frame);
    m_asWritten = readLine(written, m_journal.catalogue(), m_frame);
    m_line = new QuickAddEdit([this]() -> const Catalogue& { return m_journal.catalogue(); }, this);
    m_line->setText(sentences::fromUtf8(written));
    m_line->setAccessibleName(tr("Entry"));
    layout()->addWidget(m_line);
    m_line->setFocus();
    connect(m_line, &QLineEdit::textChanged, this, &EntryDialog::understand);
}

void EntryDialog::buildText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Text of the reflection"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(sentences::fromUtf8(std::get<Reflection>(m_record.body).text));
    layout()->addWidget(m_text);
    m_text->setFocus();
    connect(m_text, &QPlainTextEdit::textChanged, this, &EntryDialog::understand);
}

std::optional<RecordBody> EntryDialog::wanted() const
{
    if (m_text != nullptr) {
        Reflection reflection = std::get<Reflection>(m_record.body);
        reflection.text = m_text->toPlainText().trimmed().toStdString();
        return reflection;
    }
    std::optional<RecordBody> body = readLine(m_line->text().toStdString(), m_journal.catalogue(), m_frame);
    if (body && m_asWritten) {
        std::visit(KeepUnsaid{m_record.body, *m_asWritten}, *body);
    }
    return body;
}

void EntryDialog::understand()
{
    m_understood = wanted();
    bool fits = m_understood.has_value();
    QString text;
    if (m_understood && kindOf(*m_understood) != kindOf(m_record.body)) {
        fits = false;
        text = tr("An entry stays of its kind. Delete this one and add the other.");
    } else if (m_understood && m_text == nullptr) {
        text = sentences::preview(*m_understood, m_journal.catalogue(), m_frame);
    } else if (!m_understood) {
        const auto read = readQuickAdd(m_line->text().toStdString(), m_journal.catalogue(), m_frame);
        text = sentences::quickAddProblem(std::get<QuickAddProblem>(read));
    }
    showBelow(text, fits);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(fits);
}

void EntryDialog::save()
{
    if (!m_understood) {
        return;
    }
    const Dose* unlikely = unlikelyDose(*m_understood, m_journal.catalogue());
    const auto* before = std::get_if<Dose>(&m_record.body);
    const bool asBefore = unlikely != nullptr && before != nullptr && before->amount == unlikely->amount;
    if (unlikely != nullptr && !asBefore && m_sureOf != *unlikely->amount) {
        m_sureOf = unlikely->amount;
        complain(sentences::unlikelyAmount(*unlikely->amount));
        return;
    }
    const Outcome outcome = m_journal.change(m_record.id, *m_understood);
    if (outcome.stored) {
        accept();
        return;
    }
    complain(outcome.problem ? sentences::problem(*outcome.problem, *m_understood, m_journal.catalogue())
                             : tr("Not saved. The text is still here; please try again."));
}

void EntryDialog::complain(const QString& sentence)
{
    showBelow(sentence, false);
}

void EntryDialog::showBelow(const QString& text, bool fits)
{
    m_preview->setForegroundRole(fits ? QPalette::PlaceholderText : QPalette::BrightText);
    m_preview->setText(text);
    // A longer sentence wraps to more lines than there was room for.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace hf
