// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/parts/definition_section.h"

#include "ui/journal_bridge.h"
#include "ui/sentences.h"
#include "ui/settings/parts/definition_list.h"
#include "ui/settings/sentences_settings.h"
#include "ui/theme/type_scale.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

const std::string& nameOf(const RecordBody& body)
{
    const auto* item = std::get_if<Item>(&body);
    return item != nullptr ? item->name : std::get<Supplement>(body).name;
}

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
        rows.push_back({record.id, sentences::fromUtf8(nameOf(record.body)), hiddenOn(record.body, m_journal.today())});
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
        put(*m_name, sentences::fromUtf8(nameOf(record->body)));
        showFields(record->body);
    }
}

bool DefinitionSection::isNameFree(const QString& name, const Record* own) const
{
    const auto same = [&](const std::string& known, const RecordId& id) {
        return (own == nullptr || own->id != id) && sentences::fromUtf8(known).compare(name, Qt::CaseInsensitive) == 0;
    };
    const Catalogue& catalogue = m_journal.catalogue();
    const bool supplement =
        std::any_of(catalogue.supplements.begin(), catalogue.supplements.end(),
                    [&](const auto& known) { return same(known.definition.name, RecordId{known.id.value}); });
    const bool item = std::any_of(catalogue.items.begin(), catalogue.items.end(), [&](const auto& known) {
        return same(known.definition.name, RecordId{known.id.value});
    });
    return !supplement && !item;
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

void DefinitionSection::add(const QString& name)
{
    if (name.isEmpty()) {
        complain(tr("Write its name first."));
        return;
    }
    if (!isNameFree(name, nullptr)) {
        complain(
            tr("There is something named \u201C%1\u201D already; it may be hidden. Choose another name.").arg(name));
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
    if (record == nullptr) {
        return true;
    }
    if (!isNameFree(name, record)) {
        complain(
            tr("There is something named \u201C%1\u201D already; it may be hidden. Choose another name.").arg(name));
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
    const QString name = sentences::fromUtf8(nameOf(record->body));
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

} // namespace hf
