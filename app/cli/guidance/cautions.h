// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "guidance/article.h"

#include <set>
#include <span>

namespace hf::cli {

/// Points out, on standard error, the cautions of supplements that were recorded and whose cautions were not read yet,
/// once a call. What was taken is recorded in any case.
class CautionTeller {
public:
    void tell(Context& context, std::span<const RecordBody> bodies);

private:
    std::set<SupplementId> m_told;
};

/// Points out, on standard error, the cautions of a supplement that were not read yet.
void tellCautions(Context& context, SupplementId supplement);

/// Before a plan of the supplement. Cautions that come before the first dose or plan hold it up until `--cautions-read`
/// says that they were read: a Failure, and nothing is stored. Where the supplement is in use they are pointed out.
void passCautions(Context& context, SupplementId supplement, bool read);

/// Whether "ask first" is kept as the person's answer to the cautions of the supplement: a new plan of it reminds of
/// nothing then, which is told on standard error.
bool saysAskFirst(Context& context, SupplementId supplement);

/// Writes down that the cautions of the supplement were read, after what they stood before is stored.
void noteCautions(Context& context, SupplementId supplement);

/// The same of an article. Throws Failure where it has no cautions to answer.
void noteCautions(Context& context, const Article& article);

} // namespace hf::cli
