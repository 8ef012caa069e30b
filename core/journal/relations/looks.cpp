// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/looks.h"

#include "domain/hash.h"
#include "domain/text.h"
#include "journal/errors.h"
#include "journal/internal/journal_core.h"
#include "journal/internal/recording.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr std::size_t keyDigits = 12;
constexpr std::string_view settingPrefix = "looked.questions."; ///< the device's id follows
constexpr std::size_t mostOld = 100; ///< looks kept in all, as far as the last 30 days leave room

std::string identityOf(const Metric& metric)
{
    switch (rowOf(metric.kind).of) {
    case MetricOf::everySupplement:
        return fmt::format("dose {} {}", toString(metric.supplement), static_cast<int>(metric.dimension));
    case MetricOf::everyItem:
        return "item " + toString(metric.item);
    case MetricOf::everyMark:
        return "mark " + foldForMatching(metric.title);
    case MetricOf::journal:
        break;
    }
    return metric.name;
}

/// The rest of the text from its first line on, which is taken off.
std::string_view nextLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

void addLine(std::vector<Look>& looks, std::string_view line)
{
    constexpr std::size_t dayLength = 10;
    const auto day = parseDay(line.substr(0, dayLength));
    if (!day) {
        return;
    }
    for (line.remove_prefix(dayLength); line.size() > keyDigits; line.remove_prefix(keyDigits + 1)) {
        looks.push_back({LookKey(line.substr(1, keyDigits)), *day});
    }
}

/// By day, the newest first.
void sortLooks(std::vector<Look>& looks)
{
    std::sort(looks.begin(), looks.end(), [](const Look& a, const Look& b) {
        return a.last != b.last ? a.last > b.last : a.question < b.question;
    });
}

/// What a device knows of its looks once these were shown today.
std::vector<Look> withShown(std::span<const Look> earlier, std::span<const LookKey> shown, Day today)
{
    std::map<LookKey, Day> lastOf;
    for (const Look& look : earlier) {
        lastOf[look.question] = std::min(look.last, today);
    }
    for (const LookKey& question : shown) {
        lastOf[question] = today;
    }
    std::vector<Look> looks;
    for (const auto& [question, last] : lastOf) {
        looks.push_back({question, last});
    }
    sortLooks(looks);
    const auto old =
        std::find_if(looks.begin(), looks.end(), [&](const Look& look) { return look.last <= today - days{lookDays}; });
    const auto recent = static_cast<std::size_t>(old - looks.begin());
    looks.resize(std::min(looks.size(), std::max(recent, mostOld)));
    return looks;
}

std::set<std::string> folded(std::span<const std::string> marks)
{
    std::set<std::string> all;
    for (const std::string& mark : marks) {
        all.insert(foldForMatching(mark));
    }
    return all;
}

LookKey questionKey(std::string question, const std::set<std::string>& leftOut)
{
    for (const std::string& mark : leftOut) {
        question += '\n' + mark;
    }
    return toHex(sha256(question)).substr(0, keyDigits);
}

} // namespace

LookKey lookKeyOf(const Metric& x, const Metric& y, int lag, bool onOff, std::span<const std::string> leftOut)
{
    return questionKey(fmt::format("{}\n{}\n{}\n{}", identityOf(x), identityOf(y), lag, onOff && !x.yesNo),
                       folded(leftOut));
}

LookKey sinceLookKeyOf(Day day, const Metric& metric, std::span<const std::string> leftOut)
{
    return questionKey(fmt::format("since {}\n{}", toString(day), identityOf(metric)), folded(leftOut));
}

std::string lookText(std::span<const Look> looks)
{
    std::string text;
    std::optional<Day> day;
    for (const Look& look : looks) {
        if (day != look.last) {
            text += (day ? "\n" : "") + toString(look.last);
            day = look.last;
        }
        text += ' ' + look.question;
    }
    return text;
}

std::vector<Look> looksIn(std::string_view text)
{
    std::vector<Look> looks;
    while (!text.empty()) {
        addLine(looks, nextLine(text));
    }
    return looks;
}

std::set<LookKey> recentLooks(const Journal& journal, Day today)
{
    std::set<LookKey> questions;
    for (const Record& record : journal.list(Kind::setting, {today, today})) {
        const auto& setting = std::get<JournalSetting>(record.body);
        if (!setting.key.starts_with(settingPrefix)) {
            continue;
        }
        for (Look& look : looksIn(setting.value)) {
            if (look.last > today - days{lookDays}) {
                questions.insert(std::move(look.question));
            }
        }
    }
    return questions;
}

std::vector<LookKey> shownIn(std::span<const RelateAnswer> answers)
{
    std::vector<LookKey> shown;
    for (const RelateAnswer& answer : answers) {
        if (answer.finding) {
            shown.push_back(answer.item.look);
        }
        if (answer.withoutMarked && *answer.withoutMarked) {
            shown.push_back(answer.item.lookWithout);
        }
    }
    return shown;
}

std::vector<LookKey> shownIn(const SinceReport& report)
{
    std::vector<LookKey> shown;
    for (const SinceAnswer& answer : report.outcomes) {
        if (answer.whole.finding) {
            shown.push_back(answer.look);
        }
        if (answer.leavesDaysOut() && answer.withoutMarked->finding) {
            shown.push_back(answer.lookWithout);
        }
    }
    return shown;
}

std::size_t noteLooks(Journal& journal, std::set<LookKey> earlier, std::span<const LookKey> shown,
                      const TimeFrame& frame)
{
    try {
        LookBook(journal).note(shown, frame);
    } catch (const StorageError&) {
        return earlier.size(); // nothing of the person's is lost, and they asked for no change
    }
    earlier.insert(shown.begin(), shown.end());
    return earlier.size();
}

LookBook::LookBook(Journal& journal)
    : m_journal(journal),
      m_core(*journal.m_core)
{
}

bool LookBook::note(std::span<const LookKey> shown, const TimeFrame& frame)
{
    const Day today = frame.today();
    const auto own = [&] {
        const auto device = m_core.log().knownOwnDevice();
        return device ? m_journal.setting(std::string(settingPrefix) + toString(*device)) : std::nullopt;
    };
    const auto next = [&] { return lookText(withShown(looksIn(own().value_or("")), shown, today)); };
    if (shown.empty() || own() == next()) {
        return false;
    }
    return m_core.write([&] {
        const DeviceId device = m_core.log().ownDevice(m_core.clock().now(), m_core.entropy());
        const JournalSetting setting{std::string(settingPrefix) + toString(device), next()};
        const PendingRevision revision = pendingRecord(m_core, setting, frame);
        m_core.append(Act::change, std::nullopt, {&revision, 1});
        return true;
    });
}

} // namespace hf
