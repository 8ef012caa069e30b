// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/guidance/article_words.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

using Group = CautionCheck::Group;

constexpr std::string_view headingOf(Group group)
{
    return group == Group::avoid ? "Do not take it with" : "Ask a physician first with";
}

std::string groupText(const CautionCheck& check, Group group)
{
    std::string text = fmt::format("\n{}\n", headingOf(group));
    for (const CautionCheck::Question& question : check.questions) {
        if (question.group == group) {
            text += fmt::format("  {} ({})\n", question.name, question.hint);
        }
    }
    return text;
}

std::string sourceText(const Source& source)
{
    std::string text = fmt::format("[{}] {}", source.number, source.citation);
    if (!source.note.empty()) {
        text += fmt::format(" ({})", source.note);
    }
    if (const std::string link = source.link(); !link.empty()) {
        text += "\n    " + link;
    }
    return fmt::format("{}\n    checked {}\n", text, source.checked);
}

std::string sourcesText(const Article& article)
{
    std::string text = "\nSources\n";
    for (const Source& source : article.sources) {
        text += sourceText(source);
    }
    return text;
}

std::string redFlagsText(const RedFlags& flags)
{
    std::string text = fmt::format("\n{}\n{}\n", flags.heading, flags.intro.text);
    for (const std::string& sign : flags.urgent) {
        text += fmt::format("  now: {}\n", sign);
    }
    for (const std::string& sign : flags.soon) {
        text += fmt::format("  soon: {}\n", sign);
    }
    return text + flags.closing + "\n";
}

std::string glanceText(const Article& article)
{
    if (!article.glance) {
        return {};
    }
    const Glance& glance = *article.glance;
    return fmt::format("\nAt a glance\n  What it is: {}\n  Use: {}\n  Evidence: {}\n  Safety: {}\n  Best for: {}\n",
                       glance.what.text, glance.use.text, glance.evidence.text, glance.safety.text,
                       glance.bestFor.text);
}

nlohmann::json glanceJson(const Article& article)
{
    if (!article.glance) {
        return nullptr;
    }
    const Glance& glance = *article.glance;
    return {{"what", glance.what.text},
            {"use", glance.use.text},
            {"evidence", glance.evidence.text},
            {"safety", glance.safety.text},
            {"best_for", glance.bestFor.text}};
}

std::string evidenceText(const Article& article)
{
    std::string text = fmt::format("\nEvidence\n{}\n", article.evidenceScale);
    for (const Evidence& evidence : article.evidence) {
        text += fmt::format("  {} of {}  {}: {}\n          {}\n", evidence.strength, Evidence::strongest,
                            evidence.topic, evidence.words, evidence.note.text);
    }
    return text;
}

nlohmann::json sourcesJson(const Article& article)
{
    nlohmann::json sources = nlohmann::json::array();
    for (const Source& source : article.sources) {
        sources.push_back({{"id", source.id},
                           {"number", source.number},
                           {"citation", source.citation},
                           {"note", source.note},
                           {"link", source.link()},
                           {"checked", source.checked}});
    }
    return sources;
}

} // namespace

std::string articleText(const Article& article)
{
    std::string text = fmt::format("{} - {}\n{}\n", article.title, article.tagline, article.summary.text);
    text += "\nCautions\n";
    for (const Caution& caution : article.cautions) {
        text += fmt::format("  {}\n    {}\n", caution.heading, caution.text.text);
    }
    text += glanceText(article);
    text += evidenceText(article);
    for (const Section& section : article.sections) {
        text += fmt::format("\n{}{}\n", section.heading, section.opinion ? " (opinion)" : "");
        for (const CitedText& paragraph : section.paragraphs) {
            text += paragraph.text + "\n";
        }
    }
    if (article.redFlags) {
        text += redFlagsText(*article.redFlags);
    }
    text += sourcesText(article);
    return text + fmt::format("\n{}\nReference article: {}\nVersion {} of this page, digest {}\n", article.notice,
                              article.referenceUrl, article.version, article.digest);
}

std::string factsText(const Article& article)
{
    if (article.facts.empty()) {
        return fmt::format("The page on {} has no table of facts.\n", article.title);
    }
    std::string text;
    for (const Fact& fact : article.facts) {
        text += fmt::format("{}  {}: {}\n", fact.id, fact.topic, fact.text.text);
    }
    return text + sourcesText(article);
}

std::string checkText(const CautionCheck& check)
{
    return fmt::format("{}\n{}{}\nIf one applies, or you are not sure: {}\nIf none does: {}\n", check.intro,
                       groupText(check, Group::avoid), groupText(check, Group::askFirst), check.askFirst,
                       check.noneNamed);
}

nlohmann::json articleJson(const Article& article)
{
    nlohmann::json cautions = nlohmann::json::array();
    for (const Caution& caution : article.cautions) {
        cautions.push_back(
            {{"id", caution.id}, {"heading", caution.heading}, {"text", caution.text.text}, {"first", caution.first}});
    }
    nlohmann::json evidence = nlohmann::json::array();
    for (const Evidence& one : article.evidence) {
        evidence.push_back({{"id", one.id},
                            {"topic", one.topic},
                            {"strength", one.strength},
                            {"of", Evidence::strongest},
                            {"words", one.words},
                            {"note", one.note.text}});
    }
    nlohmann::json sections = nlohmann::json::array();
    for (const Section& section : article.sections) {
        nlohmann::json paragraphs = nlohmann::json::array();
        for (const CitedText& paragraph : section.paragraphs) {
            paragraphs.push_back(paragraph.text);
        }
        sections.push_back({{"id", section.id},
                            {"heading", section.heading},
                            {"opinion", section.opinion},
                            {"paragraphs", paragraphs}});
    }
    nlohmann::json redFlags;
    if (article.redFlags) {
        redFlags = {{"heading", article.redFlags->heading},
                    {"intro", article.redFlags->intro.text},
                    {"urgent", article.redFlags->urgent},
                    {"soon", article.redFlags->soon},
                    {"closing", article.redFlags->closing}};
    }
    return {{"slug", article.slug},
            {"version", article.version},
            {"digest", article.digest},
            {"title", article.title},
            {"tagline", article.tagline},
            {"at_a_glance", glanceJson(article)},
            {"summary", article.summary.text},
            {"cautions", cautions},
            {"evidence_scale", article.evidenceScale},
            {"evidence", evidence},
            {"sections", sections},
            {"red_flags", redFlags},
            {"sources", sourcesJson(article)},
            {"keep_reading", article.keepReading},
            {"reference", article.referenceUrl},
            {"notice", article.notice}};
}

nlohmann::json factsJson(const Article& article)
{
    nlohmann::json facts = nlohmann::json::array();
    for (const Fact& fact : article.facts) {
        facts.push_back(
            {{"id", fact.id}, {"topic", fact.topic}, {"text", fact.text.text}, {"sources", fact.text.sources}});
    }
    return {{"slug", article.slug}, {"facts", facts}, {"sources", sourcesJson(article)}};
}

nlohmann::json checkJson(const CautionCheck& check)
{
    nlohmann::json questions = nlohmann::json::array();
    for (const CautionCheck::Question& question : check.questions) {
        questions.push_back({{"id", question.id},
                             {"group", question.group == Group::avoid ? "avoid" : "ask-first"},
                             {"name", question.name},
                             {"hint", question.hint}});
    }
    return {{"version", check.version},
            {"intro", check.intro},
            {"questions", questions},
            {"ask_first", check.askFirst},
            {"none_named", check.noneNamed}};
}

} // namespace hf::cli
