// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"
#include "ui/base/bridge/reply.h"

#include <vector>

using namespace hf;
using namespace hf::literals;

namespace {

const Day day{days{20'000}};
const Uuid uuid = builtInUuid(7);

[[maybe_unused]] Reply<std::vector<int>> asked()
{
    return std::vector<int>{};
}

#if defined(HF_CASE_what_is_right_compiles)
const ItemId item = built_in::bloating;
const bool sameItem = item == built_in::bloating;
const bool counts = countsToGutBurden(item);
const RecordId record{uuid};
const Uuid bare = record.value;
const bool sameAmount = 5_g == 5000_mg;
const Day tomorrow = day + days{1};
const bool later = day < tomorrow;
const SysSeconds midnight = day;
const auto number = static_cast<int>(Kind::dose);
const std::vector<int> answer = *asked();
#elif defined(HF_CASE_a_supplement_as_an_item)
const ItemId item = built_in::glutamine;
#elif defined(HF_CASE_a_supplement_compared_with_an_item)
const bool same = built_in::glutamine == built_in::bloating;
#elif defined(HF_CASE_a_supplement_passed_as_an_item)
const bool counts = countsToGutBurden(built_in::glutamine);
#elif defined(HF_CASE_a_record_id_from_a_bare_uuid)
const RecordId record = uuid;
#elif defined(HF_CASE_a_bare_uuid_from_a_record_id)
const Uuid bare = RecordId{uuid};
#elif defined(HF_CASE_amounts_added)
const auto total = 5_g + 5_ml;
#elif defined(HF_CASE_amounts_ordered)
const bool more = 5_g < 5_ml;
#elif defined(HF_CASE_an_amount_times_a_number)
const auto twice = 5_g * 2;
#elif defined(HF_CASE_an_amount_from_a_number)
const Amount amount = 5;
#elif defined(HF_CASE_a_day_compared_with_a_number)
const bool same = day == 20'000;
#elif defined(HF_CASE_a_day_moved_by_a_bare_number)
const Day tomorrow = day + 1;
#elif defined(HF_CASE_a_day_from_an_instant)
const Day truncated = SysSeconds{seconds{5}};
#elif defined(HF_CASE_a_kind_as_a_number)
const int number = Kind::dose;
#elif defined(HF_CASE_a_copied_clock)
const FixedClock clock{SysMillis{}};
const FixedClock copy = clock;
#elif defined(HF_CASE_a_reply_as_an_answer)
const std::vector<int> answer = asked();
#elif defined(HF_CASE_an_ignored_reply)
void ignore()
{
    asked();
}
#endif

} // namespace
