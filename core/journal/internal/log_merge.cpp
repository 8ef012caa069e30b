// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/log_merge.h"

#include "domain/hash.h"
#include "journal/errors.h"
#include "storage/codec/record_codec.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf {

namespace {

/// True when the device's chain is behind the gap now: it was not there yet.
bool goesBehind(const LostRevisions& lost, std::int64_t last)
{
    return lost.last > last && lost.first <= last + 1;
}

bool isLive(const std::optional<StoredRevision>& winner)
{
    return winner && winner->revision.state == RecordState::live && winner->revision.body;
}

} // namespace

LogMerge::Chain& LogMerge::chainOf(DeviceId device)
{
    const auto [it, fresh] = m_chains.try_emplace(device);
    if (fresh) {
        it->second = {m_core.log().lastDeviceSeq(device), m_core.log().lastLink(device)};
    }
    return it->second;
}

/// How it fits; the chain goes on with it where it is the next one.
LogMerge::Fit LogMerge::step(Chain& chain, const Revision& revision)
{
    if (revision.deviceSeq <= chain.last) {
        const auto own = m_core.log().atDeviceSeq(revision.device, revision.deviceSeq);
        if (!own) {
            return fitsGap(revision) ? Fit::fillsGap : Fit::conflict;
        }
        return own->link == revision.link ? Fit::present : Fit::conflict;
    }
    if (revision.deviceSeq != chain.last + 1) {
        return Fit::missing;
    }
    if (!bodyFits(revision) || (!chain.behindGap && linkOf(chain.link, revision) != revision.link)) {
        return Fit::changed;
    }
    chain = {revision.deviceSeq, revision.link, false};
    return Fit::next;
}

LogMerge::Fit LogMerge::look(std::span<const LogLine> lines)
{
    Fit fit = Fit::present;
    std::map<DeviceId, Chain> chains;
    const auto tried = [&](DeviceId device) -> Chain& {
        return chains.try_emplace(device, chainOf(device)).first->second;
    };
    for (const LogLine& line : lines) {
        if (const auto* lost = std::get_if<LostRevisions>(&line)) {
            Chain& chain = tried(lost->device);
            chain = goesBehind(*lost, chain.last) ? Chain{lost->last, {}, true} : chain;
        } else if (const auto* revision = std::get_if<Revision>(&line)) {
            fit = step(tried(revision->device), *revision);
        }
        if (!isGood(fit)) {
            return fit;
        }
    }
    return fit;
}

LogMerge::Fit LogMerge::take(const Revision& revision)
{
    const Fit fit = step(chainOf(revision.device), revision);
    if (fit == Fit::present) {
        ++m_report.present;
    } else if (isGood(fit)) {
        adopt(revision, fit == Fit::fillsGap);
        ++m_report.added;
    }
    return fit;
}

namespace {

/// The device of a branch that begins with this revision.
DeviceId branchOf(const Revision& first)
{
    Sha256 hash;
    hash.add("branch");
    hash.add({reinterpret_cast<const char*>(first.device.value.bytes.data()), first.device.value.bytes.size()});
    hash.add({reinterpret_cast<const char*>(first.link.data()), first.link.size()});
    const Digest digest = hash.digest();
    DeviceId device;
    std::copy_n(digest.begin(), device.value.bytes.size(), device.value.bytes.begin());
    return device;
}

} // namespace

/// The revision as the branch has it: another device, numbers from 1, and links of its own.
void LogMerge::onto(const Branch& branch, Revision& revision)
{
    revision.device = branch.device;
    revision.deviceSeq -= branch.after;
    const auto before = m_core.log().atDeviceSeq(branch.device, revision.deviceSeq - 1);
    revision.link = linkOf(before ? before->link : Digest{}, revision);
}

LogMerge::Fit LogMerge::takeBranching(Revision revision)
{
    const auto was = m_core.log().winner(revision.record);
    const bool branched = m_branches.contains(revision.device);
    Fit fit = branched ? Fit::conflict : take(revision);
    if (fit == Fit::conflict) {
        const Branch fresh{branchOf(revision), revision.deviceSeq - 1};
        onto(m_branches.try_emplace(revision.device, fresh).first->second, revision);
        fit = take(revision);
    }
    if (fit == Fit::next || fit == Fit::fillsGap) {
        noteRated(was, revision);
    }
    return fit;
}

void LogMerge::noteRated(const std::optional<StoredRevision>& was, const Revision& revision)
{
    if (revision.kind != Kind::rating || revision.state != RecordState::live || !isLive(was)) {
        return;
    }
    Rated& rated = m_rated.try_emplace(revision.record, Rated{was->revision, revision}).first->second;
    if (revision.stamp >= rated.there.stamp) {
        rated.there = revision;
    }
}

std::optional<std::int64_t> LogMerge::branchedAfter(DeviceId device) const
{
    const auto branch = m_branches.find(device);
    return branch == m_branches.end() ? std::nullopt : std::optional(branch->second.after);
}

/// What is lost here may stand in the other log: it must fit what stands around it.
bool LogMerge::fitsGap(const Revision& revision)
{
    const auto before = m_core.log().atDeviceSeq(revision.device, revision.deviceSeq - 1);
    const auto next = m_core.log().atDeviceSeq(revision.device, revision.deviceSeq + 1);
    return bodyFits(revision) && (!before || linkOf(before->link, revision) == revision.link) &&
           (!next || linkOf(revision.link, *next) == next->link);
}

/// What is lost in the other log is lost here too, unless this one has it.
void LogMerge::take(const LostRevisions& lost)
{
    Chain& chain = chainOf(lost.device);
    if (!goesBehind(lost, chain.last)) {
        return; // it is here; or the next revision will be refused as one that is missing
    }
    std::vector<LogGap> gaps = m_core.log().gaps(lost.device);
    gaps.push_back({chain.last + 1, lost.last});
    m_core.log().setGaps(lost.device, gaps);
    chain = {lost.last, {}, true};
}

void LogMerge::adopt(Revision revision, bool intoGap)
{
    RevisionLog& log = m_core.log();
    const auto was = log.winner(revision.record);
    if (log.erasedAt(revision.record).value_or(0) > revision.stamp) {
        revision.body.reset();
        revision.salt.reset();
    }
    if (intoGap) {
        log.fill(revision);
    } else {
        log.adopt(revision);
    }
    if (revision.state == RecordState::erased) {
        log.emptyBefore(revision.record, revision.stamp);
    }
    const auto winner = log.winner(revision.record);
    m_core.projection().replace(was, winner.value());
    m_core.definitionsTouched = m_core.definitionsTouched || !isEntry(revision.kind);
    m_greatest = std::max(m_greatest, revision.stamp);
    if (isDated(revision.kind)) {
        m_entries.try_emplace(revision.record, Entry{isLive(was), false}).first->second.isLive = isLive(winner);
    }
}

std::int64_t LogMerge::removed() const
{
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [](const auto& entry) { return entry.second.wasLive && !entry.second.isLive; });
}

void LogMerge::take(const LooseRecord& record, std::int64_t line)
{
    if (!decodeBody(record.kind, record.body)) {
        throw ImportError(fmt::format("this is no {}", nameOf(record.kind)), line);
    }
    if (m_core.log().winner(record.record)) {
        ++m_report.present;
        return;
    }
    if (!m_shape) {
        m_shape = m_core.newAction(Act::change);
        m_stamp = m_core.log().nextStamp(m_core.clock().now());
    }
    m_shape->record = record.record;
    m_shape->kind = record.kind;
    m_core.appendOne(*m_shape, record.body, m_stamp);
    ++m_report.added;
}

MergeReport LogMerge::finish()
{
    if (m_greatest > 0) {
        m_core.log().follow(m_greatest, m_core.clock().now());
    }
    return m_report;
}

} // namespace hf
