// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/small_article.h"

namespace hf::test {

nlohmann::json smallArticle(const std::string& slug)
{
    return nlohmann::json::parse(R"({
        "version": 3, "title": "Zinc", "tagline": "Mineral", "chip": "Essential",
        "summary": "A mineral.[1]",
        "cautions": [{"id": "ask", "facts": ["X1"], "heading": "Ask first.", "text": "With kidney disease.[1]", "first": true}],
        "check": {"version": 2, "intro": "Three questions.",
                  "questions": [{"id": "liver", "group": "avoid", "name": "Liver disease", "hint": "now or earlier", "caution": "Ask first."},
                                {"id": "kidney", "group": "avoid", "name": "Kidney disease", "hint": "any", "caution": "Ask first."},
                                {"id": "other", "group": "ask-first", "name": "Other", "hint": "serious", "caution": "Ask first."}],
                  "unanswered": "Open.", "askFirst": "Ask a physician.", "noneNamed": "None named."},
        "dailyFigure": {"grams": 3, "text": "More than 3 g.[2]", "passage": "what-it-is"},
        "atAGlance": {"what": "A metal.[1]", "use": "In food.[1]", "evidence": "Mixed.[2]", "safety": "In small amounts.[1]",
                      "bestFor": "Nobody yet.[2]", "facts": ["X1"]},
        "evidenceScale": "Our judgement.",
        "evidence": [{"id": "colds", "facts": ["X1"], "topic": "Colds", "strength": 2, "words": "mixed", "note": "Trials disagree.[2]"}],
        "sections": [{"id": "what-it-is", "facts": ["X1"], "heading": "What it is", "paragraphs": ["An element.[1]", "Our view."]}],
        "facts": [{"id": "Z1", "topic": "Common cold", "text": "A day shorter.[2]"}],
        "redFlags": {"heading": "See a doctor", "intro": "The same for everyone.[1]", "urgent": ["chest pain"],
                     "soon": ["fever"], "closing": "Do not wait."},
        "sources": [{"id": "book", "number": 1, "citation": "A book", "checked": "2026-11", "facts": ["X1"]},
                    {"id": "trial", "number": 2, "citation": "A trial", "doi": "10.1000/182", "pmid": "12", "note": "small",
                     "checked": "2026-11"}],
        "referenceUrl": "https://example.org/zinc",
        "notice": "No advice."
    })")
        .patch({{{"op", "add"}, {"path", "/slug"}, {"value", slug}}});
}

} // namespace hf::test
