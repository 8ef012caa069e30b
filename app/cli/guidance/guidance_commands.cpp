// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/choices.h"
#include "app/cli/commands/commands.h"
#include "app/cli/guidance/article_words.h"
#include "app/cli/guidance/cautions.h"
#include "domain/text.h"
#include "guidance/shipped.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hf::cli {

namespace {

struct GuidanceOptions {
    std::string slug;
    bool facts = false;
    bool check = false;
    bool read = false;
};

int listArticles(Context& context)
{
    nlohmann::json all = nlohmann::json::array();
    std::string lines;
    for (const Article& article : shippedLibrary().articles()) {
        all.push_back({{"slug", article.slug}, {"title", article.title}, {"tagline", article.tagline}});
        lines += fmt::format("{:<14} {} - {}\n", article.slug, article.title, article.tagline);
    }
    context.answer(nlohmann::json{{"articles", all}}, lines);
    return done;
}

const Article& articleNamed(const std::string& slug)
{
    if (const Article* article = shippedLibrary().find(slug)) {
        return *article;
    }
    std::vector<std::string> slugs;
    for (const Article& article : shippedLibrary().articles()) {
        slugs.push_back(article.slug);
    }
    throw Failure{usage, fmt::format("There is no page called \"{}\".{} `habitforge-cli guidance` lists them.",
                                     excerpt(slug), didYouMean(slug, slugs))};
}

int showCheck(Context& context, const Article& article)
{
    if (!article.check) {
        throw Failure{couldNot, fmt::format("The page on {} has no caution questions.", article.title)};
    }
    context.answer(checkJson(*article.check), checkText(*article.check));
    return done;
}

int guidance(Context& context, const GuidanceOptions& options)
{
    if (options.slug.empty()) {
        if (options.facts || options.check || options.read) {
            throw Failure{usage, "Say which page, such as: guidance l-glutamine --check."};
        }
        return listArticles(context);
    }
    const Article& article = articleNamed(options.slug);
    if (options.read) {
        noteCautions(context, article);
        context.answer({{"slug", article.slug}, {"read", article.check->version}},
                       fmt::format("Noted: the cautions of {} were read.\n", article.title));
        return done;
    }
    if (options.check) {
        return showCheck(context, article);
    }
    if (options.facts) {
        context.answer(factsJson(article), factsText(article));
        return done;
    }
    context.answer(articleJson(article), articleText(article));
    return done;
}

} // namespace

void addGuidanceCommand(CLI::App& app, Command& chosen)
{
    auto options = std::make_shared<GuidanceOptions>();
    CLI::App* command = app.add_subcommand("guidance", "Read the pages on supplements: guidance l-glutamine");
    command->add_option("SLUG", options->slug, "Which page; alone it lists them");
    CLI::Option* facts = command->add_flag("--facts", options->facts, "Only the findings with their figures");
    CLI::Option* check = command->add_flag("--check", options->check, "The questions before the first dose");
    CLI::Option* read = command->add_flag("--read", options->read, "Notes that you have read its cautions");
    facts->excludes(check)->excludes(read);
    check->excludes(read);
    command->callback([&chosen, options] { chosen = [options](Context& c) { return guidance(c, *options); }; });
}

} // namespace hf::cli
