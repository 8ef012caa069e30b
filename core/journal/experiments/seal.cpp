// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/seal.h"

#include "analysis/experiment/self_experiment.h"
#include "domain/hash.h"

#include <array>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr std::string_view keyDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t keyLength = 13;
constexpr unsigned bitsADigit = 5;

SelfExperiment orderOf(const Experiment& protocol, std::uint64_t seed)
{
    return drawSelfExperiment(protocol.first, protocol.pairs, protocol.periodDays, seed);
}

/// One line, whatever the person wrote.
std::string escaped(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        if (c == '\\' || c == '\n') {
            line += '\\';
        }
        line += c == '\n' ? 'n' : c;
    }
    return line;
}

std::string sideText(const Condition& side)
{
    if (!side.amount) {
        return fmt::format("none {}", escaped(side.label));
    }
    return fmt::format("{} of dimension {} {}", side.amount->count, static_cast<int>(side.amount->dimension),
                       escaped(side.label));
}

std::optional<unsigned> digitOf(char c)
{
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const char meant = upper == 'O' ? '0' : (upper == 'I' || upper == 'L' ? '1' : upper);
    const auto at = keyDigits.find(meant);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

} // namespace

std::string sealedText(const Experiment& protocol, std::uint64_t seed)
{
    std::string text = fmt::format("HabitForge experiment {}\n", protocol.rules);
    const auto line = [&text](std::string_view name, std::string_view value) {
        text += fmt::format("{}={}\n", name, value);
    };
    line("question", escaped(protocol.question));
    line("supplement", protocol.supplement ? toString(*protocol.supplement) : "");
    line("habit", protocol.habit ? toString(*protocol.habit) : "");
    line("treated", sideText(protocol.treated));
    line("control", sideText(protocol.control));
    line("outcome", escaped(protocol.outcome));
    line("rated", protocol.outcomeItem ? toString(*protocol.outcomeItem) : "");
    constexpr std::array<std::string_view, 3> better{"low", "high", "neither"};
    line("better", better[static_cast<std::size_t>(protocol.better)]);
    line("first", toString(protocol.first));
    line("pairs", fmt::format("{}", protocol.pairs));
    line("period-days", fmt::format("{}", protocol.periodDays));
    line("washout-days", fmt::format("{}", protocol.washoutDays));
    for (const minutes time : protocol.times) {
        line("time", fmt::format("{}", time.count()));
    }
    for (const std::string& mark : protocol.leaveOut) {
        line("leave-out", escaped(mark));
    }
    line("blind", protocol.blind ? "yes" : "no");
    std::string order;
    for (const Period& period : orderOf(protocol, seed).periods) {
        order += period.treated ? 'T' : 'C';
    }
    line("order", order);
    line("codes", protocol.packsByPeriod() ? "by period" : protocol.blind ? codesOf(protocol, seed) : "");
    line("seed", fmt::format("{:016x}", seed));
    return text;
}

std::string sealOf(const Experiment& protocol, std::uint64_t seed)
{
    return toHex(sha256(sealedText(protocol, seed)));
}

bool sealHolds(const Experiment& experiment)
{
    if (!experiment.seed) {
        return true;
    }
    return sealOf(experiment, *experiment.seed) == experiment.digest &&
           (!experiment.blind || experiment.packsByPeriod() ||
            codesOf(experiment, *experiment.seed) == experiment.codes);
}

char treatedCodeOf(std::uint64_t seed)
{
    // Not from the draws of the order, so that neither tells anything of the other.
    return (sha256(fmt::format("codes of {:016x}", seed))[0] & 1U) != 0 ? 'X' : 'Y';
}

std::string codesOf(const Experiment& protocol, std::uint64_t seed)
{
    const char treated = treatedCodeOf(seed);
    const char control = treated == 'X' ? 'Y' : 'X';
    std::string codes;
    for (const Period& period : orderOf(protocol, seed).periods) {
        codes += period.treated ? treated : control;
    }
    return codes;
}

std::string keyText(std::uint64_t seed)
{
    std::string digits(keyLength, '0');
    for (std::size_t i = keyLength; i > 0; --i) {
        digits[i - 1] = keyDigits[seed & 31U];
        seed >>= bitsADigit;
    }
    return fmt::format("{}-{}-{}-{}", digits.substr(0, 4), digits.substr(4, 3), digits.substr(7, 3), digits.substr(10));
}

std::optional<std::uint64_t> readKey(std::string_view text)
{
    std::uint64_t seed = 0;
    std::size_t read = 0;
    for (const char c : text) {
        if (c == '-' || c == ' ') {
            continue;
        }
        const auto digit = digitOf(c);
        // The first of 13 digits carries 4 bits: 64 bits are not a whole number of fives.
        if (!digit || read == keyLength || (read == 0 && *digit > 15)) {
            return std::nullopt;
        }
        seed = (seed << bitsADigit) | *digit;
        ++read;
    }
    return read == keyLength ? std::optional(seed) : std::nullopt;
}

} // namespace hf
