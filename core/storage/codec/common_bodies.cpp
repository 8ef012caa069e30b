// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/codec/common_bodies.h"

#include "storage/codec/field_helpers.h"

#include <iterator>

#include <fmt/format.h>

namespace hf {

namespace {

/// One JSON object whose fields come in the order of their keys.
class ObjectText {
public:
    ObjectText() { m_text.reserve(256); }

    template<class Value>
    void number(std::string_view key, Value value)
    {
        start(key);
        fmt::format_to(std::back_inserter(m_text), "{}", value);
    }
    /// Text that needs no escaping: ids, days, shipped words.
    void plain(std::string_view key, std::string_view text)
    {
        start(key);
        m_text += '"';
        m_text += text;
        m_text += '"';
    }
    void text(std::string_view key, const std::string& text)
    {
        if (!text.empty()) {
            start(key);
            m_text += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        }
    }
    void raw(std::string_view key, std::string_view json)
    {
        start(key);
        m_text += json;
    }
    std::string close() { return std::move(m_text += '}'); }

private:
    void start(std::string_view key)
    {
        m_text += m_text.empty() ? "{\"" : ",\"";
        m_text += key;
        m_text += "\":";
    }

    std::string m_text;
};

void startWhen(ObjectText& out, const When& when)
{
    if (when.at && when.at->offsetAssumed) {
        out.raw("assumed", "true");
    }
    if (when.at) {
        out.number("at", when.at->instant.time_since_epoch().count());
    }
}

void batchAndDay(ObjectText& out, const std::optional<RecordId>& batch, Day day)
{
    if (batch) {
        out.plain("batch", toString(*batch));
    }
    out.plain("day", toString(day));
}

} // namespace

std::string encodeDose(const Dose& dose)
{
    ObjectText out;
    if (dose.amount) {
        out.raw("amount", fmt::format(R"({{"count":{},"dimension":"{}","unit":"{}"}})", dose.amount->count,
                                      dimensionWords.words[static_cast<std::size_t>(dose.amount->dimension)],
                                      unitWords.words[static_cast<std::size_t>(dose.amount->unit)]));
    }
    startWhen(out, dose.when);
    batchAndDay(out, dose.batch, dose.when.day);
    out.text("note", dose.note);
    if (dose.when.at) {
        out.number("offset", dose.when.at->offset.count());
    }
    out.plain("state", doseStateWords.words[static_cast<std::size_t>(dose.state)]);
    out.plain("supplement", toString(dose.supplement));
    if (dose.when.at) {
        out.text("zone", dose.when.at->zone);
    }
    return out.close();
}

std::string encodeRating(const Rating& rating)
{
    ObjectText out;
    startWhen(out, rating.when);
    if (rating.batch) {
        out.plain("batch", toString(*rating.batch));
    }
    if (rating.night) {
        out.number("bed", rating.night->bed.count());
    }
    out.plain("day", toString(rating.when.day));
    if (rating.fine) {
        out.raw("fine", "true");
    }
    out.plain("item", toString(rating.item));
    out.text("note", rating.note);
    if (rating.when.at) {
        out.number("offset", rating.when.at->offset.count());
    }
    out.raw("value", nlohmann::json(rating.value).dump());
    if (rating.night) {
        out.number("wake", rating.night->wake.count());
    }
    if (rating.when.at) {
        out.text("zone", rating.when.at->zone);
    }
    return out.close();
}

} // namespace hf
