// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/checks/unlikely.h"

#include <chrono>

namespace hf {

namespace {

std::int64_t hardlyTaken(Dimension dimension)
{
    switch (dimension) {
    case Dimension::mass:
        return countsPerUnit(Unit::kg);
    case Dimension::volume:
        return 3 * countsPerUnit(Unit::l);
    case Dimension::pieces:
        return 200 * countsPerUnit(Unit::piece);
    case Dimension::activity:
        return 1'000'000 * countsPerUnit(Unit::iu);
    }
    return 0;
}

} // namespace

bool isUnlikely(const Amount& amount, const Supplement& supplement)
{
    constexpr std::int64_t wrongUnit = 1000;
    constexpr std::int64_t zeroTooMany = 10;
    if (amount.count <= 0 || amount.count > greatestDose(amount.dimension)) {
        return false;
    }
    const bool known =
        supplement.usual && supplement.usual->dimension == amount.dimension && supplement.usual->count > 0;
    const std::int64_t timesUsual = known ? amount.count / supplement.usual->count : zeroTooMany;
    return (known && timesUsual >= wrongUnit) ||
           (timesUsual >= zeroTooMany && amount.count >= hardlyTaken(amount.dimension));
}

const Dose* unlikelyDose(const RecordBody& body, const Catalogue& catalogue)
{
    const auto* dose = std::get_if<Dose>(&body);
    const Supplement* supplement = dose == nullptr ? nullptr : catalogue.find(dose->supplement);
    return supplement != nullptr && dose->amount && isUnlikely(*dose->amount, *supplement) ? dose : nullptr;
}

const Night* unlikelyNight(const RecordBody& body)
{
    constexpr std::chrono::hours hardlySlept{14};
    const auto* rating = std::get_if<Rating>(&body);
    return rating != nullptr && rating->night && rating->night->length() > hardlySlept ? &*rating->night : nullptr;
}

} // namespace hf
