// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/definition_section.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/features/settings/definition_list.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

int orderOf(const RecordBody& body)
{
    const auto* item = std::get_if<Item>(&body);
    return item != nullptr ? item->order : std::get<Supplement>(body).order;
}

void setOrder(RecordBody& body, int order)
{
    if (auto* item = std::get_if<Item>(&body)) {
        item->order = order;
    } else {
        std::get<Supplement>(body).order = order;
    }
}

bool hiddenOn(const RecordBody& body, Day today)
{
    const auto* item = std::get_if<Item>(&body);
    return item != nullptr ? !item->enabledOn(today) : std::get<Supplement>(body).hidden;
}

} // namespace

DefinitionSection::DefinitionSection(JournalBridge& journal, const DefinitionWords& words, QWidget* parent)
    : SettingsSection(words.title, words.meaning, parent),
      m_journal(journal),
      m_list(new DefinitionList(words.list, words.newOne, this)),
      m_editor(new QWidget(this)),
      m_form(new QFormLayout(m_editor))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(space::small);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name = addField(tr("&Name"), tr("Name"), [this](const QString& name) { return rename(name); });
    auto* both = new QHBoxLayout;
    both->setSpacing(space::page);
    both->addWidget(m_list, 1);
    both->addWidget(m_editor, 1);
    body()->addLayout(both, 1);
    connect(m_list, &DefinitionList::currentMoved, this, &DefinitionSection::showCurrent);
    connect(m_list, &DefinitionList::addWanted, this, &DefinitionSection::add);
    connect(m_list, &DefinitionList::moveWanted, this, &DefinitionSection::move);
    connect(m_list, &DefinitionList::hideWanted, this, &DefinitionSection::hide);
    connect(m_list, &DefinitionList::deleteWanted, this, &DefinitionSection::askToDelete);
}

QLineEdit* DefinitionSection::addField(const QString& label, const QString& name, Takes takes)
{
    auto* field = new QLineEdit(m_editor);
    field->setAccessibleName(name);
    m_form->addRow(label, field);
    m_fields.push_back(field);
    connect(field, &QLineEdit::editingFinished, this, [field, takes = std::move(takes)] {
        if (field->isModified()) {
            field->setModified(false); // so that what is stored can be shown
            field->setModified(!takes(field->text().trimmed()));
        }
    });
    return field;
}

void DefinitionSection::put(QLineEdit& field, const QString& text)
{
    if (!field.isModified() && field.text() != text) {
        field.setText(text);
    }
}

void DefinitionSection::reload()
{
    m_definitions = definitions();
    std::vector<DefinitionList::Row> rows;
    for (const Record& record : m_definitions) {
        rows.push_back({record.id, sentences::definitionName(record), hiddenOn(record.body, m_journal.today()),
                        builtInCatalogue().offers(SupplementId{record.id.value}) ||
                            builtInCatalogue().offers(ItemId{record.id.value})});
    }
    m_list->show(std::move(rows));
    showCurrent();
}

const Record* DefinitionSection::current() const
{
    const std::optional<RecordId> id = m_list->current();
    const auto found = std::find_if(m_definitions.begin(), m_definitions.end(),
                                    [&](const Record& record) { return id && record.id == *id; });
    return found == m_definitions.end() ? nullptr : &*found;
}

void DefinitionSection::showCurrent()
{
    const Record* record = current();
    m_editor->setEnabled(record != nullptr);
    const std::optional<RecordId> id = record == nullptr ? std::nullopt : std::optional(record->id);
    if (id != m_shown) {
        m_shown = id;
        complain({});
        for (QLineEdit* field : m_fields) {
            field->setText({});
        }
    }
    if (record != nullptr) {
        put(*m_name, sentences::definitionName(*record));
        showFields(record->body);
    }
}

QString DefinitionSection::nameProblem(const QString& name, const Record* own) const
{
    const auto id = own == nullptr ? std::nullopt : std::optional(own->id);
    const auto taken = quickadd::takenName(m_journal.catalogue(), name.toStdString(), id);
    if (const auto fault = quickadd::nameFault(name.toStdString(), m_journal.frame())) {
        return sentences::nameFault(name, *fault);
    }
    return taken && !taken->like ? sentences::nameTaken(name, *taken) : QString();
}

bool DefinitionSection::take(const Outcome& outcome)
{
    if (outcome.stored) {
        complain({});
    } else if (outcome.problem) {
        complain(sentences::problem(*outcome.problem));
    } else {
        complain(tr("It could not be saved. Everything is as it was before."));
    }
    return outcome.stored;
}

bool DefinitionSection::storeCurrent(const RecordBody& body)
{
    const Record* record = current();
    if (record == nullptr || record->body == body) {
        complain({});
        return true;
    }
    return take(m_journal.change(record->id, body));
}

void DefinitionSection::focusNew()
{
    m_list->focusNew();
}

void DefinitionSection::add(const QString& name)
{
    if (name.isEmpty()) {
        complain(tr("Write its name first."));
        return;
    }
    if (const QString taken = nameProblem(name, nullptr); !taken.isEmpty()) {
        complain(taken);
        return;
    }
    RecordBody body = made(name);
    setOrder(body, m_definitions.empty() ? 1 : orderOf(m_definitions.back().body) + 1);
    const Outcome outcome = m_journal.record({body}, m_journal.today());
    if (take(outcome)) {
        m_list->clearNew();
        m_list->choose(outcome.ids.front());
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
    }
}

bool DefinitionSection::rename(const QString& name)
{
    const Record* record = current();
    if (record == nullptr || name == sentences::definitionName(*record)) {
        return true; // a word of the language stays one
    }
    if (const QString taken = nameProblem(name, record); !taken.isEmpty()) {
        complain(taken);
        return false;
    }
    RecordBody body = record->body;
    if (auto* item = std::get_if<Item>(&body)) {
        item->name = name.toStdString();
    } else {
        std::get<Supplement>(body).name = name.toStdString();
    }
    return storeCurrent(body);
}

void DefinitionSection::move(int by)
{
    const Record* record = current();
    if (record == nullptr) {
        return;
    }
    std::vector<int> orders;
    for (const Record& one : m_definitions) {
        const int own = orderOf(one.body);
        orders.push_back(orders.empty() ? own : std::max(own, orders.back() + 1));
    }
    std::vector<Record> moved = m_definitions;
    const auto at = record - m_definitions.data();
    const auto to = at + by;
    if (to < 0 || to >= std::ssize(moved)) {
        return;
    }
    const QString name = sentences::definitionName(*record);
    std::swap(moved[static_cast<std::size_t>(at)], moved[static_cast<std::size_t>(to)]);
    std::vector<Record> changed;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        if (orderOf(moved[i].body) != orders[i]) {
            setOrder(moved[i].body, orders[i]);
            changed.push_back(moved[i]);
        }
    }
    take(m_journal.change(changed, sentences::orderSaved(name)));
}

void DefinitionSection::hide(bool hidden)
{
    const Record* record = current();
    if (record == nullptr) {
        return;
    }
    RecordBody body = record->body;
    if (auto* item = std::get_if<Item>(&body)) {
        setItemHidden(*item, hidden, m_journal.today());
    } else {
        std::get<Supplement>(body).hidden = hidden;
    }
    storeCurrent(body);
}

void DefinitionSection::askToDelete()
{
    const Record* record = current();
    if (record == nullptr) {
        return;
    }
    const RecordId id = record->id;
    const auto entries =
        m_journal.ask<std::int64_t>([record](const Journal& asked) { return asked.entriesOf(*record); });
    if (!entries) {
        complain(sentences::notReadNow());
        return;
    }
    if (*entries == 0) {
        m_journal.remove({id});
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete"),
                                sentences::deleteQuestion(sentences::definitionName(*record), *entries),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentences::deleteMeaning());
    const QPushButton* hidden = box->addButton(tr("&Hide it instead"), QMessageBox::AcceptRole);
    const QPushButton* deleted = box->addButton(tr("&Delete it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(hidden, &QPushButton::clicked, this, [this] { hide(true); });
    connect(deleted, &QPushButton::clicked, this, [this, id] { m_journal.remove({id}); });
    box->open();
}

} // namespace hf
