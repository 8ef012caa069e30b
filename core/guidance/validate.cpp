// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/validate.h"

#include "domain/numbers.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace hf {

namespace {

[[noreturn]] void refuse(const std::string& what)
{
    throw GuidanceError(what);
}

bool isSlug(std::string_view text)
{
    const bool letters =
        std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-'; });
    return letters && !text.empty() && text.front() != '-' && text.back() != '-';
}

bool isYearAndMonth(std::string_view text)
{
    constexpr std::string_view shape = "0000-00";
    if (text.size() != shape.size()) {
        return false;
    }
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == '-' ? text[i] != '-' : !isDigit(text[i])) {
            return false;
        }
    }
    const std::string_view month = text.substr(5);
    return month >= "01" && month <= "12";
}

bool isAddress(std::string_view text)
{
    constexpr std::string_view scheme = "https://";
    return text.starts_with(scheme) && text.size() > scheme.size() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '"' && c != '<'; });
}

bool isDoi(std::string_view text)
{
    return text.starts_with("10.") && text.find('/') != std::string_view::npos &&
           text.find_first_of(" \"<>") == std::string_view::npos;
}

void validateSource(const Source& source, int expected)
{
    const std::string name = "source " + std::to_string(source.number);
    if (source.number != expected) {
        refuse(name + ": numbers must run 1, 2, 3 …, expected " + std::to_string(expected));
    }
    if (!isYearAndMonth(source.checked)) {
        refuse(name + ": checked must be a year and month like 2026-11");
    }
    if (!source.url.empty() && !isAddress(source.url)) {
        refuse(name + ": url must begin with https://");
    }
    if (!source.doi.empty() && !isDoi(source.doi)) {
        refuse(name + ": doi must look like 10.1000/182");
    }
    if (!std::all_of(source.pmid.begin(), source.pmid.end(), isDigit)) {
        refuse(name + ": pmid must be digits");
    }
}

void validateCitations(const Article& article)
{
    std::set<int> cited;
    for (const CitedText* text : citedTexts(article)) {
        cited.insert(text->sources.begin(), text->sources.end());
    }
    for (const int number : cited) {
        if (article.source(number) == nullptr) {
            refuse("[" + std::to_string(number) + "] is cited, but there is no such source");
        }
    }
    for (const Source& source : article.sources) {
        if (!cited.contains(source.number)) {
            refuse("source " + std::to_string(source.number) + " is never cited");
        }
    }
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// A figure stands only where its source can be looked up.
void validateFigures(const Article& article)
{
    for (const CitedText* text : citedTexts(article)) {
        for (const Claim& claim : claims(text->text)) {
            const bool found = std::any_of(claim.sources.begin(), claim.sources.end(),
                                           [&article](int number) { return !article.source(number)->link().empty(); });
            if (hasDigit(claim.text) && !found) {
                refuse("a figure without a source that has an address: " + claim.text);
            }
        }
    }
    for (const Evidence& evidence : article.evidence) {
        if (hasDigit(evidence.topic) || hasDigit(evidence.words)) {
            refuse("evidence \"" + evidence.topic + "\": a figure belongs into its note, with its source");
        }
    }
}

void validateAnchors(const Article& article)
{
    std::set<std::string> met;
    for (const std::string& anchor : anchorsOf(article)) {
        if (!isSlug(anchor)) {
            refuse("id \"" + anchor + "\" must be lower case letters, digits and hyphens");
        }
        if (!met.insert(anchor).second) {
            refuse("id " + anchor + " stands twice");
        }
    }
    if (article.dailyFigure) {
        const auto named = [&article](const Section& section) { return section.id == article.dailyFigure->passage; };
        if (std::none_of(article.sections.begin(), article.sections.end(), named)) {
            refuse("dailyFigure: passage names no section");
        }
    }
}

void needsSource(const CitedText& text, const std::string& name)
{
    if (text.sources.empty()) {
        refuse(name + ": cites no source");
    }
}

void validateStatements(const Article& article)
{
    for (const Caution& caution : article.cautions) {
        needsSource(caution.text, "caution \"" + caution.heading + "\"");
    }
    for (const Evidence& evidence : article.evidence) {
        const std::string name = "evidence \"" + evidence.topic + "\"";
        needsSource(evidence.note, name);
        if (evidence.strength < 0 || evidence.strength > Evidence::strongest) {
            refuse(name + ": strength must be 0 to 4");
        }
    }
    if (article.dailyFigure) {
        needsSource(article.dailyFigure->text, "dailyFigure");
        if (article.dailyFigure->grams < 1) {
            refuse("dailyFigure: grams must be 1 or more");
        }
    }
    for (const Fact& fact : article.facts) {
        needsSource(fact.text, "fact " + fact.id);
    }
    for (const CitedText* line : linesOf(article.glance)) {
        needsSource(*line, "atAGlance \"" + line->text + "\"");
    }
}

void validateCheck(const CautionCheck& check, const Article& article)
{
    if (check.questions.empty()) {
        refuse("check: there is no question");
    }
    if (check.version < 1) {
        refuse("check: its version must be 1 or more");
    }
    std::set<std::string> ids;
    for (const CautionCheck::Question& question : check.questions) {
        if (!isSlug(question.id) || !ids.insert(question.id).second) {
            refuse("check: each question needs its own id of lower case letters, digits and hyphens");
        }
        if (article.caution(question.caution) == nullptr) {
            refuse("check: " + question.id + " names no caution of the article");
        }
    }
}

} // namespace

void validate(const Article& article)
{
    if (!isSlug(article.slug)) {
        refuse("slug must be lower case letters, digits and hyphens");
    }
    if (!isAddress(article.referenceUrl)) {
        refuse("referenceUrl must begin with https://");
    }
    if (article.cautions.empty() || !article.cautions.front().first) {
        refuse("the first caution must be one that is shown first");
    }
    if (article.version < 1) {
        refuse("its version must be 1 or more");
    }
    int expected = 0;
    for (const Source& source : article.sources) {
        validateSource(source, ++expected);
    }
    validateCitations(article);
    validateStatements(article);
    validateFigures(article);
    validateAnchors(article);
    if (article.check) {
        validateCheck(*article.check, article);
    }
}

} // namespace hf
