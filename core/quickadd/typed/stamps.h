// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "quickadd/typed/numbers.h"

#include <string>
#include <string_view>

namespace hf::quickadd {

/// `2026-03-01T14:30:00+01:00`, also with the zone it was in (RFC 9557): `…+09:00[Asia/Tokyo]`, `…+09:00[+09:00]` for
/// the offset alone, and a `~` after the bracket where the offset was assumed. Without brackets the moment is one of
/// `zone`.
ParseResult<Moment> readStamp(std::string_view word, const Zone& zone);

/// The moment with its zone in brackets, as `readStamp` reads it.
std::string writeStamp(const Moment& moment);

} // namespace hf::quickadd
