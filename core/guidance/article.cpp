// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/article.h"

#include "domain/text.h"

#include <algorithm>
#include <iterator>

namespace hf {

namespace {

void add(std::vector<std::string>& texts, const std::vector<std::string>& more)
{
    texts.insert(texts.end(), more.begin(), more.end());
}

void addHeadings(std::vector<std::string>& texts, const Article& article)
{
    for (const Caution& caution : article.cautions) {
        texts.push_back(caution.heading);
    }
    for (const Evidence& evidence : article.evidence) {
        add(texts, {evidence.topic, evidence.words});
    }
    for (const Section& section : article.sections) {
        texts.push_back(section.heading);
    }
    for (const Fact& fact : article.facts) {
        texts.push_back(fact.topic);
    }
}

void addCheck(std::vector<std::string>& texts, const CautionCheck& check)
{
    add(texts, {check.intro, check.unanswered, check.askFirst, check.noneNamed});
    for (const CautionCheck::Question& question : check.questions) {
        add(texts, {question.name, question.hint});
    }
}

} // namespace

std::string Source::link() const
{
    if (!url.empty()) {
        return url;
    }
    if (!doi.empty()) {
        return "https://doi.org/" + doi;
    }
    return pmid.empty() ? std::string{} : "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/";
}

const Source* Article::source(int number) const
{
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [number](const Source& candidate) { return candidate.number == number; });
    return found == sources.end() ? nullptr : &*found;
}

const Caution* Article::caution(std::string_view heading) const
{
    const auto found = std::find_if(cautions.begin(), cautions.end(),
                                    [heading](const Caution& caution) { return caution.heading == heading; });
    return found == cautions.end() ? nullptr : &*found;
}

std::string anchorOf(const Fact& fact)
{
    return foldForMatching(fact.id);
}

std::vector<std::string> anchorsOf(const Article& article)
{
    using namespace anchors;
    std::vector<std::string> all;
    for (const std::string_view fixed : {summary, glance, anchors::evidence, findings, moreCautions, anchors::redFlags,
                                         anchors::sources, keepReading}) {
        all.emplace_back(fixed);
    }
    for (const Caution& caution : article.cautions) {
        all.push_back(caution.id);
    }
    for (const Evidence& evidence : article.evidence) {
        all.push_back(evidence.id);
    }
    for (const Section& section : article.sections) {
        all.push_back(section.id);
    }
    for (const Fact& fact : article.facts) {
        all.push_back(anchorOf(fact));
    }
    for (const Source& source : article.sources) {
        all.push_back(source.id);
    }
    return all;
}

std::vector<const CitedText*> linesOf(const std::optional<Glance>& glance)
{
    if (!glance) {
        return {};
    }
    return {&glance->what, &glance->use, &glance->evidence, &glance->safety, &glance->bestFor};
}

bool isAbove(const DailyFigure& figure, const Amount& total)
{
    return total.dimension == Dimension::mass && total.count > figure.grams * countsPerUnit(Unit::g);
}

std::vector<const CitedText*> citedTexts(const Article& article)
{
    std::vector<const CitedText*> texts{&article.summary};
    for (const Caution& caution : article.cautions) {
        texts.push_back(&caution.text);
    }
    const std::vector<const CitedText*> lines = linesOf(article.glance);
    texts.insert(texts.end(), lines.begin(), lines.end());
    for (const Evidence& evidence : article.evidence) {
        texts.push_back(&evidence.note);
    }
    for (const Section& section : article.sections) {
        std::transform(section.paragraphs.begin(), section.paragraphs.end(), std::back_inserter(texts),
                       [](const CitedText& paragraph) { return &paragraph; });
    }
    for (const Fact& fact : article.facts) {
        texts.push_back(&fact.text);
    }
    if (article.dailyFigure) {
        texts.push_back(&article.dailyFigure->text);
    }
    if (article.redFlags) {
        texts.push_back(&article.redFlags->intro);
    }
    return texts;
}

std::vector<std::string> allTexts(const Article& article)
{
    std::vector<std::string> texts{article.title, article.tagline, article.chip, article.evidenceScale, article.notice};
    for (const CitedText* cited : citedTexts(article)) {
        texts.push_back(cited->text);
    }
    addHeadings(texts, article);
    if (article.check) {
        addCheck(texts, *article.check);
    }
    if (article.redFlags) {
        add(texts, {article.redFlags->heading, article.redFlags->closing});
        add(texts, article.redFlags->urgent);
        add(texts, article.redFlags->soon);
    }
    for (const Source& source : article.sources) {
        add(texts, {source.citation, source.note});
    }
    return texts;
}

} // namespace hf
