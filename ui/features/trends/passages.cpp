// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/passages.h"

#include <algorithm>
#include <array>

namespace hf {

namespace {

constexpr std::string_view glutamine = "l-glutamine";

/// Where each page speaks of how it was taken, or of what was found.
constexpr std::array amounts{Passage{glutamine, "how-studies-took-it"}, Passage{"choline", "the-figures"},
                             Passage{"myo-inositol", "what-reviews-found"}, Passage{"uridine", "what-was-studied"}};

std::optional<Passage> passageOfDoses(const Metric& metric, const Catalogue& catalogue)
{
    // Who made the supplement by its name may not have said which page is its own.
    const Supplement* known = catalogue.find(metric.supplement);
    const std::string_view name = metric.name;
    const std::size_t dot = name.find('.');
    const std::string_view named = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
    const std::string_view slug = known == nullptr || known->guidance.empty() ? named : known->guidance;
    const auto* const found =
        std::find_if(amounts.begin(), amounts.end(), [slug](const Passage& one) { return one.slug == slug; });
    return found == amounts.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Passage> passageAbout(const Metric& metric, const Catalogue& catalogue)
{
    switch (metric.group) {
    case MetricGroup::doses:
        return passageOfDoses(metric, catalogue);
    case MetricGroup::training:
    case MetricGroup::recovery:
        return Passage{glutamine, "training-and-recovery"};
    case MetricGroup::gut:
    case MetricGroup::stools:
        return Passage{glutamine, "why-the-gut"};
    case MetricGroup::own:
        break;
    }
    return std::nullopt;
}

} // namespace hf
