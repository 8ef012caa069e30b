// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/notes.h"
#include "quickadd/quick_add.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hf {

namespace {

using namespace quickadd;

/// More commas are no list of entries any more.
constexpr std::size_t mostParts = 24;

using Single = std::variant<RecordBody, QuickAddProblem>;

/// Cuts a line at its commas where every part is an entry.
class Cutter {
public:
    Cutter(std::string_view text, const Catalogue& catalogue, const TimeFrame& frame)
        : m_text(text),
          m_catalogue(catalogue),
          m_frame(frame)
    {
        std::size_t first = 0;
        for (const Word& word : splitWords(text)) {
            const std::string_view after = text.substr(word.end());
            if (after.size() > 1 && after[0] == ',' && (after[1] == ' ' || after[1] == '\t')) {
                m_parts.push_back({first, word.end()});
                first = word.end() + 1;
            }
        }
        m_parts.push_back({first, text.size()});
        if (m_parts.size() <= mostParts) {
            joinArguments();
        }
    }

    std::variant<std::vector<RecordBody>, QuickAddProblem> read() const
    {
        if (m_parts.size() > 1 && m_parts.size() <= mostParts) {
            if (auto entries = cut()) {
                return *std::move(entries);
            }
        }
        Single whole = readQuickAdd(m_text, m_catalogue, m_frame);
        if (auto* entry = std::get_if<RecordBody>(&whole)) {
            return std::vector<RecordBody>{std::move(*entry)};
        }
        return problem(std::get<QuickAddProblem>(std::move(whole)));
    }

private:
    struct Part {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    std::string_view partsFrom(std::size_t first, std::size_t end) const
    {
        return m_text.substr(m_parts[first].first, m_parts[end - 1].end - m_parts[first].first);
    }

    /// A part without a name of its own says more of the one before it: `glutamine, 5g, yesterday`.
    void joinArguments()
    {
        std::vector<Part> joined{m_parts.front()};
        for (std::size_t part = 1; part < m_parts.size(); ++part) {
            const Single read = readQuickAdd(partsFrom(part, part + 1), m_catalogue, m_frame);
            const auto* problem = std::get_if<QuickAddProblem>(&read);
            const bool nameless =
                problem != nullptr && (problem->fault == QuickAddFault::nameMissing ||
                                       problem->fault == QuickAddFault::empty || problem->word.starts_with('"'));
            if (nameless) {
                joined.back().end = m_parts[part].end;
            } else {
                joined.push_back(m_parts[part]);
            }
        }
        m_parts = std::move(joined);
    }

    /// A note goes on to the end of the line, whatever commas it holds.
    bool startsNote(std::size_t part) const
    {
        const std::string_view text = partsFrom(part, m_parts.size());
        const std::vector<Word> words = splitWords(text);
        return readNote({text, words, m_frame}).has_value();
    }

    /// The entries of all parts, each of as few parts as possible.
    std::optional<std::vector<RecordBody>> cut() const
    {
        std::vector<std::optional<std::vector<RecordBody>>> from(m_parts.size() + 1);
        from.back().emplace();
        for (std::size_t first = m_parts.size(); first-- > 0;) {
            for (std::size_t end = startsNote(first) ? m_parts.size() : first + 1; end <= m_parts.size(); ++end) {
                Single read = from[end] ? readQuickAdd(partsFrom(first, end), m_catalogue, m_frame) : QuickAddProblem{};
                if (auto* entry = std::get_if<RecordBody>(&read)) {
                    from[first] = from[end];
                    from[first]->insert(from[first]->begin(), std::move(*entry));
                    break;
                }
            }
        }
        return std::move(from.front());
    }

    /// Of a list with a name that is not known, that name; the line as a whole is of less help then.
    QuickAddProblem problem(QuickAddProblem whole) const
    {
        const bool isList = m_parts.size() <= mostParts &&
                            (whole.fault == QuickAddFault::leftOver || whole.fault == QuickAddFault::twice);
        for (std::size_t part = 0; isList && part < m_parts.size(); ++part) {
            Single read = readQuickAdd(partsFrom(part, part + 1), m_catalogue, m_frame);
            auto* fault = std::get_if<QuickAddProblem>(&read);
            if (fault != nullptr && (fault->fault == QuickAddFault::unknownWord || part == 0)) {
                fault->at += m_parts[part].first;
                return fault->fault == QuickAddFault::unknownWord ? std::move(*fault) : std::move(whole);
            }
        }
        return whole;
    }

    std::string_view m_text;
    const Catalogue& m_catalogue;
    const TimeFrame& m_frame;
    std::vector<Part> m_parts;
};

} // namespace

std::variant<std::vector<RecordBody>, QuickAddProblem>
readQuickAddEntries(std::string_view text, const Catalogue& catalogue, const TimeFrame& frame)
{
    return Cutter(text, catalogue, frame).read();
}

} // namespace hf
