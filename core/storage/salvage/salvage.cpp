// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/salvage/salvage.h"

#include "storage/check.h"
#include "storage/codec/record_codec.h"
#include "storage/file/header.h"
#include "storage/salvage/carve.h"
#include "storage/salvage/heal.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace hf {

namespace {

bool follows(const Digest& link, const Revision& next)
{
    return linkOf(link, next) == next.link;
}

/// Mends what one turned bit explains; true when the revision's link follows `previous` then.
bool mendedToFollow(Revision& revision, const Digest& previous, const Revision* next)
{
    healBody(revision, &previous);
    if (follows(previous, revision)) {
        return true;
    }
    const Digest computed = linkOf(previous, revision);
    if (next != nullptr && follows(computed, *next)) {
        revision.link = computed;
        return true;
    }
    return healFields(revision, previous);
}

} // namespace

Salvage::Salvage(std::string image)
    : m_image(std::move(image))
{
    Carved carved = carve(m_image);
    for (const auto& [number, device] : carved.devices) {
        m_chains[device]; // one whose revisions all name another place is tried there
    }
    std::vector<Link> found;
    found.reserve(carved.revisions.size());
    for (CarvedRevision& one : carved.revisions) {
        const auto device = carved.devices.find(one.device);
        one.revision.device = device != carved.devices.end() ? device->second : carved.own.value_or(DeviceId{});
        found.push_back({std::move(one.revision), one.seq, false});
    }
    m_isJournal = !found.empty() || carved.own;
    walk(std::move(found));
    if (!m_isJournal) {
        return;
    }
    std::set<std::int64_t> there;
    for (const auto& [device, chain] : m_chains) {
        for (const auto& [number, link] : chain) {
            there.insert(link.seq);
        }
    }
    mendHeader(m_image);
    m_left = tablesLeft(m_image, [&there](std::int64_t revision) { return !there.contains(revision); });
    std::int64_t numbered = 0;
    for (const auto& [device, chain] : m_chains) {
        numbered += chain.rbegin()->first;
    }
    // Revisions at the end of a chain that only a table remembers.
    std::set<std::int64_t> beyond;
    for (const LeftRow& row : m_left.rows) {
        if (row.revision > (there.empty() ? 0 : *there.rbegin())) {
            beyond.insert(row.revision);
        }
    }
    m_known = numbered - m_left.knownLost + static_cast<std::int64_t>(beyond.size());
    count();
}

void Salvage::walk(std::vector<Link> found)
{
    std::sort(found.begin(), found.end(), [](const Link& a, const Link& b) {
        return std::tie(a.revision.device, a.revision.deviceSeq, a.seq) <
               std::tie(b.revision.device, b.revision.deviceSeq, b.seq);
    });
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Revision& revision = found[i].revision;
        const bool goesOn = i + 1 < found.size() && found[i + 1].revision.device == revision.device &&
                            found[i + 1].revision.deviceSeq == revision.deviceSeq + 1;
        place(found[i], goesOn ? &found[i + 1].revision : nullptr);
    }
    placeStrays();
}

/// A revision stands where its body fits its digest and its link follows the one before. Where that one is not there,
/// the next must follow.
void Salvage::place(Link& link, const Revision* next)
{
    Revision& revision = link.revision;
    const Revision was = revision;
    const Chain& chain = m_chains[revision.device];
    const auto before = chain.find(revision.deviceSeq - 1);
    const bool first = revision.deviceSeq == 1;
    bool stands = false;
    if (before != chain.end() || first) {
        stands = mendedToFollow(revision, first ? Digest{} : before->second.revision.link, next);
    } else {
        healBody(revision, nullptr);
        stands = next != nullptr && follows(revision.link, *next);
    }
    link.mended = !(revision == was);
    if (!bodyFits(revision)) {
        return;
    }
    if (stands) {
        m_chains[revision.device].try_emplace(revision.deviceSeq, link);
    } else {
        m_strays.push_back(link);
    }
}

/// What does not stand where it says may say so wrongly: it is tried behind every revision whose next one is missing.
void Salvage::placeStrays()
{
    bool placed = !m_strays.empty();
    while (placed) {
        placed = std::any_of(m_chains.begin(), m_chains.end(),
                             [this](const auto& chain) { return placeInto(chain.first, chain.second); });
    }
    for (Link& stray : m_strays) {
        if (isPlausible(stray)) {
            m_chains[stray.revision.device].try_emplace(stray.revision.deviceSeq, std::move(stray));
        }
    }
    m_strays.clear();
    std::erase_if(m_chains, [](const auto& chain) { return chain.second.empty(); });
}

bool Salvage::placeInto(DeviceId device, const Chain& chain)
{
    if (!chain.contains(1) && placeAfter(device, 1, Digest{})) {
        return true;
    }
    return std::any_of(chain.begin(), chain.end(), [&](const auto& link) {
        return !chain.contains(link.first + 1) && placeAfter(device, link.first + 1, link.second.revision.link);
    });
}

bool Salvage::placeAfter(DeviceId device, std::int64_t number, const Digest& previous)
{
    const auto stray = std::find_if(m_strays.begin(), m_strays.end(), [&](const Link& link) {
        Revision moved = link.revision;
        moved.device = device;
        moved.deviceSeq = number;
        return follows(previous, moved);
    });
    if (stray == m_strays.end()) {
        return false;
    }
    Link link = std::move(*stray);
    m_strays.erase(stray);
    link.mended = link.mended || link.revision.device != device || link.revision.deviceSeq != number;
    link.revision.device = device;
    link.revision.deviceSeq = number;
    m_chains[device].try_emplace(number, std::move(link));
    return true;
}

/// What stands beside it must agree. Where nothing does, a device's revisions lie in the order of their numbers, with
/// those of others between: its numbers cannot grow faster than the places in the log.
bool Salvage::isPlausible(const Link& stray) const
{
    const std::int64_t number = stray.revision.deviceSeq;
    const auto found = m_chains.find(stray.revision.device);
    if (found == m_chains.end() || found->second.empty() || number == 1) {
        return number <= stray.seq && number > 1;
    }
    const Chain& chain = found->second;
    const auto above = chain.lower_bound(number);
    const auto below = above == chain.begin() ? chain.end() : std::prev(above);
    if (below != chain.end() && below->first == number - 1) {
        return false; // its link was held to this one already
    }
    if (above != chain.end() && above->first == number + 1) {
        return follows(stray.revision.link, above->second.revision);
    }
    const bool roomAbove =
        above == chain.end() || (above->first > number && above->first - number <= above->second.seq - stray.seq);
    const bool roomBelow =
        below == chain.end() ? number <= stray.seq : number - below->first <= stray.seq - below->second.seq;
    return roomAbove && roomBelow;
}

void Salvage::count()
{
    m_report.whole = m_report.mended = m_report.filled = 0;
    for (const auto& [device, chain] : m_chains) {
        for (const auto& [number, link] : chain) {
            ++(link.seq == 0 ? m_report.filled : (link.mended ? m_report.mended : m_report.whole));
        }
    }
    m_report.revisions = std::max(m_known, m_report.standing());
}

std::map<RecordId, Stamp> Salvage::erasedRecords() const
{
    std::map<RecordId, Stamp> erased;
    const auto note = [&erased](const Revision& revision) {
        if (revision.state == RecordState::erased) {
            Stamp& stamp = erased[revision.record];
            stamp = std::max(stamp, revision.stamp);
        }
    };
    for (const auto& [device, chain] : m_chains) {
        for (const auto& [number, link] : chain) {
            note(link.revision);
        }
    }
    return erased;
}

/// Whether the revision is missing here and the links on both sides of its place agree, as far as they stand.
bool Salvage::isMissing(const Revision& revision) const
{
    const auto found = m_chains.find(revision.device);
    const Chain none;
    const Chain& chain = found == m_chains.end() ? none : found->second;
    const auto before = chain.find(revision.deviceSeq - 1);
    const auto next = chain.find(revision.deviceSeq + 1);
    if (chain.contains(revision.deviceSeq) || (next != chain.end() && !follows(revision.link, next->second.revision))) {
        return false;
    }
    if (before != chain.end()) {
        return follows(before->second.revision.link, revision);
    }
    return revision.deviceSeq == 1 || next != chain.end();
}

void Salvage::fillFrom(RevisionLog& sound)
{
    const std::map<RecordId, Stamp> erased = erasedRecords();
    sound.visit([&](const StoredRevision& stored) {
        if (!isMissing(stored.revision)) {
            return true;
        }
        Link link{stored.revision, 0, false};
        const auto gone = erased.find(link.revision.record);
        if (gone != erased.end() && gone->second > link.revision.stamp) {
            link.revision.body.reset();
            link.revision.salt.reset();
        }
        m_chains[link.revision.device].emplace(link.revision.deviceSeq, std::move(link));
        return true;
    });
    count();
}

std::vector<LogGap> Salvage::gapsOf(DeviceId device) const
{
    std::vector<LogGap> gaps;
    std::int64_t expected = 1;
    for (const auto& [number, link] : m_chains.at(device)) {
        if (number != expected) {
            gaps.push_back({expected, number - 1});
        }
        expected = number + 1;
    }
    return gaps;
}

void Salvage::writeInto(Database& fresh, SysMillis now, Entropy& entropy)
{
    std::vector<const Revision*> all;
    for (const auto& [device, chain] : m_chains) {
        for (const auto& [number, link] : chain) {
            all.push_back(&link.revision);
        }
    }
    std::sort(all.begin(), all.end(), [](const Revision* a, const Revision* b) {
        return std::tie(a->stamp, a->device, a->deviceSeq) < std::tie(b->stamp, b->device, b->deviceSeq);
    });
    RevisionLog log(fresh);
    Stamp latest = 0;
    for (const Revision* revision : all) {
        log.adopt(*revision);
        latest = std::max(latest, revision->stamp);
    }
    for (const auto& [device, chain] : m_chains) {
        log.setGaps(device, gapsOf(device));
    }
    log.follow(latest, now);
    rebuildTables(fresh, log);
    m_report.notWhole.clear();
    if (m_report.lost() > 0) {
        Projection tables(fresh.handle());
        takeTables(log, tables, now, entropy);
    }
}

namespace {

/// The record as the row tells it, over what its log still says; nothing when the log says the same.
std::optional<RecordBody> toldByRow(const LeftRow& row, const std::optional<RecordBody>& standing)
{
    if (!row.body) {
        return std::nullopt;
    }
    RecordBody told = laidOver(standing.value_or(RecordBody{}), *row.body);
    return standing && told == *standing ? std::nullopt : std::optional(std::move(told));
}

} // namespace

/// What the row adds to the log: the record as it tells it, or that it was deleted; nothing when it adds nothing, which
/// is noted where the row itself is not whole.
std::optional<Revision> Salvage::addedBy(const LeftRow& row, const std::optional<StoredRevision>& winner)
{
    const bool live = winner && winner->revision.state == RecordState::live && winner->revision.body;
    if (row.binned && !live) {
        return std::nullopt;
    }
    Revision revision;
    revision.record = row.record;
    revision.kind = row.kind;
    revision.state = row.binned ? RecordState::deleted : RecordState::live;
    if (row.binned) {
        return revision;
    }
    const auto told = toldByRow(row, live ? decodeBody(winner->revision.kind, *winner->revision.body) : std::nullopt);
    if (told || !row.body) {
        const auto without = live ? NotWhole::Left::earlier : NotWhole::Left::nothing;
        m_report.notWhole.push_back({row.record, row.kind, row.day, told ? NotWhole::Left::tables : without});
    }
    if (!told) {
        return std::nullopt;
    }
    revision.body = encodeBody(*told);
    return revision;
}

void Salvage::takeTables(RevisionLog& log, Projection& tables, SysMillis now, Entropy& entropy)
{
    const DeviceId device{randomUuid(now, entropy)};
    const ActionId action{randomUuid(now, entropy)};
    Stamp stamp = log.nextStamp(now);
    for (const LeftRow& row : m_left.rows) {
        const auto winner = log.winner(row.record);
        auto added = addedBy(row, winner);
        if (!added) {
            continue;
        }
        added->device = device;
        added->action = action;
        added->stamp = std::max(stamp, winner ? winner->revision.stamp + 1 : stamp);
        if (added->body) {
            entropy.fill(added->salt.emplace());
        }
        stamp = added->stamp + 1;
        const std::int64_t seq = log.append(*added);
        tables.replace(winner, {seq, *added});
    }
}

} // namespace hf
