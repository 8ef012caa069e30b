// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/parse.h"
#include "guidance/validate.h"

#include "domain/hash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <utility>

namespace hf {

namespace {

using Json = nlohmann::json;
constexpr std::size_t largestText = 1024U * 1024U;

enum class Need { Must, May };

/// One JSON object and its place in the article, so that a fault can say where it is.
class Reader {
public:
    Reader(const Json& value, std::string place, std::initializer_list<std::string_view> keys);

    std::string text(const char* key, Need need = Need::Must) const;
    CitedText cited(const char* key) const;
    int number(const char* key) const;
    bool flag(const char* key) const;
    std::vector<std::string> texts(const char* key, Need need = Need::Must) const;
    std::vector<CitedText> citedList(const char* key) const;
    bool has(const char* key) const { return m_value.contains(key); }
    const Json& object(const char* key) const { return m_value.at(key); }
    std::string placeOf(const char* key) const { return m_place.empty() ? key : m_place + "." + key; }

    template<typename Read>
    auto list(const char* key, Need need, Read read) const
    {
        std::vector<decltype(read(std::declval<const Json&>(), std::string{}))> items;
        const Json* array = listAt(key, need);
        for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
            items.push_back(read((*array)[i], placeOf(key) + "[" + std::to_string(i) + "]"));
        }
        return items;
    }

private:
    const Json* find(const char* key, Need need) const;
    const Json* listAt(const char* key, Need need) const;

    const Json& m_value;
    std::string m_place;
};

[[noreturn]] void refuse(const std::string& place, const std::string& what)
{
    throw GuidanceError(place + ": " + what);
}

std::string textOf(const Json& value, const std::string& place)
{
    if (!value.is_string()) {
        refuse(place, "must be a text");
    }
    std::string text = value.get<std::string>();
    if (text.empty() || text.front() == ' ' || text.back() == ' ') {
        refuse(place, "must not be empty or begin or end with a blank");
    }
    const bool control = std::any_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
    if (control) {
        refuse(place, "must not hold control characters");
    }
    return text;
}

CitedText citedOf(const Json& value, const std::string& place)
{
    try {
        return citedText(textOf(value, place));
    } catch (const GuidanceError& error) {
        const std::string what = error.what();
        throw GuidanceError(what.starts_with(place) ? what : place + ": " + what);
    }
}

Reader::Reader(const Json& value, std::string place, std::initializer_list<std::string_view> keys)
    : m_value(value),
      m_place(std::move(place))
{
    if (!m_value.is_object()) {
        refuse(m_place.empty() ? "article" : m_place, "must be an object");
    }
    for (const auto& item : m_value.items()) {
        if (std::find(keys.begin(), keys.end(), item.key()) == keys.end()) {
            refuse(placeOf(item.key().c_str()), "is not a field of this object");
        }
    }
}

const Json* Reader::find(const char* key, Need need) const
{
    const auto found = m_value.find(key);
    if (found == m_value.end() && need == Need::Must) {
        refuse(placeOf(key), "is missing");
    }
    return found == m_value.end() ? nullptr : &*found;
}

const Json* Reader::listAt(const char* key, Need need) const
{
    const Json* value = find(key, need);
    if (value != nullptr && !value->is_array()) {
        refuse(placeOf(key), "must be a list");
    }
    if (value != nullptr && value->empty()) {
        refuse(placeOf(key), "must not be empty");
    }
    return value;
}

std::string Reader::text(const char* key, Need need) const
{
    const Json* value = find(key, need);
    return value == nullptr ? std::string{} : textOf(*value, placeOf(key));
}

CitedText Reader::cited(const char* key) const
{
    return citedOf(*find(key, Need::Must), placeOf(key));
}

int Reader::number(const char* key) const
{
    const Json* value = find(key, Need::Must);
    const bool small = value->is_number_unsigned() &&
                       value->get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<std::int16_t>::max()};
    if (!small) {
        refuse(placeOf(key), "must be a small whole number");
    }
    return value->get<int>();
}

bool Reader::flag(const char* key) const
{
    const Json* value = find(key, Need::May);
    if (value != nullptr && !value->is_boolean()) {
        refuse(placeOf(key), "must be true or false");
    }
    return value != nullptr && value->get<bool>();
}

std::vector<std::string> Reader::texts(const char* key, Need need) const
{
    return list(key, need, textOf);
}

std::vector<CitedText> Reader::citedList(const char* key) const
{
    return list(key, Need::Must, citedOf);
}

Source sourceOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"id", "number", "citation", "doi", "pmid", "url", "note", "checked", "facts"});
    Source source;
    source.id = in.text("id");
    source.number = in.number("number");
    source.citation = in.text("citation");
    source.doi = in.text("doi", Need::May);
    source.pmid = in.text("pmid", Need::May);
    source.url = in.text("url", Need::May);
    source.note = in.text("note", Need::May);
    source.checked = in.text("checked");
    source.facts = in.texts("facts", Need::May);
    return source;
}

Caution cautionOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"id", "heading", "text", "first", "facts"});
    return {in.text("id"), in.text("heading"), in.cited("text"), in.flag("first"), in.texts("facts", Need::May)};
}

Evidence evidenceOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"id", "topic", "strength", "words", "note", "facts"});
    return {in.text("id"),    in.text("topic"), in.number("strength"),
            in.text("words"), in.cited("note"), in.texts("facts", Need::May)};
}

Section sectionOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"id", "heading", "paragraphs", "opinion", "facts"});
    return {in.text("id"), in.text("heading"), in.citedList("paragraphs"), in.flag("opinion"),
            in.texts("facts", Need::May)};
}

Fact factOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"id", "topic", "text"});
    return {in.text("id"), in.text("topic"), in.cited("text")};
}

CautionCheck::Question questionOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"id", "group", "name", "hint", "caution"});
    const std::string group = in.text("group");
    if (group != "avoid" && group != "ask-first") {
        refuse(in.placeOf("group"), "must be avoid or ask-first");
    }
    return {in.text("id"), group == "avoid" ? CautionCheck::Group::avoid : CautionCheck::Group::askFirst,
            in.text("name"), in.text("hint"), in.text("caution")};
}

CautionCheck checkOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"version", "intro", "questions", "unanswered", "askFirst", "noneNamed"});
    return {in.number("version"),  in.text("intro"),    in.list("questions", Need::Must, questionOf),
            in.text("unanswered"), in.text("askFirst"), in.text("noneNamed")};
}

DailyFigure dailyFigureOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"grams", "text", "passage"});
    return {in.number("grams"), in.cited("text"), in.text("passage")};
}

Glance glanceOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"what", "use", "evidence", "safety", "bestFor", "facts"});
    return {in.cited("what"),   in.cited("use"),     in.cited("evidence"),
            in.cited("safety"), in.cited("bestFor"), in.texts("facts", Need::May)};
}

RedFlags redFlagsOf(const Json& value, const std::string& place)
{
    const Reader in(value, place, {"heading", "intro", "urgent", "soon", "closing"});
    return {in.text("heading"), in.cited("intro"), in.texts("urgent"), in.texts("soon"), in.text("closing")};
}

Article articleOf(const Json& value)
{
    const Reader in(value, {},
                    {"version", "slug", "title", "tagline", "chip", "summary", "cautions", "check", "dailyFigure",
                     "atAGlance", "evidenceScale", "evidence", "sections", "facts", "redFlags", "sources",
                     "keepReading", "referenceUrl", "notice"});
    Article article;
    article.version = in.number("version");
    article.slug = in.text("slug");
    article.title = in.text("title");
    article.tagline = in.text("tagline");
    article.chip = in.text("chip");
    article.summary = in.cited("summary");
    article.cautions = in.list("cautions", Need::Must, cautionOf);
    if (in.has("check")) {
        article.check = checkOf(in.object("check"), "check");
    }
    if (in.has("dailyFigure")) {
        article.dailyFigure = dailyFigureOf(in.object("dailyFigure"), "dailyFigure");
    }
    if (in.has("atAGlance")) {
        article.glance = glanceOf(in.object("atAGlance"), "atAGlance");
    }
    article.evidenceScale = in.text("evidenceScale");
    article.evidence = in.list("evidence", Need::Must, evidenceOf);
    article.sections = in.list("sections", Need::Must, sectionOf);
    article.facts = in.list("facts", Need::May, factOf);
    if (in.has("redFlags")) {
        article.redFlags = redFlagsOf(in.object("redFlags"), "redFlags");
    }
    article.sources = in.list("sources", Need::Must, sourceOf);
    article.keepReading = in.texts("keepReading", Need::May);
    article.referenceUrl = in.text("referenceUrl");
    article.notice = in.text("notice");
    return article;
}

} // namespace

Article parseArticle(std::string_view json)
{
    if (json.size() > largestText) {
        throw GuidanceError("the text is larger than 1 MiB");
    }
    try {
        Article article = articleOf(Json::parse(json));
        article.digest = toHex(sha256(json));
        validate(article);
        return article;
    } catch (const Json::exception& error) {
        throw GuidanceError(std::string("not JSON: ") + error.what());
    }
}

} // namespace hf
