// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <cstdint>
#include <optional>

#include <QtCore/QMetaType>

namespace hf {

/// What can be done about the action that a sentence names: take just that one back, or do it again.
struct Offer {
    enum class Way : std::uint8_t { undo, redo } way = Way::undo;
    ActionId action;
    friend bool operator==(const Offer&, const Offer&) = default;
};

/// What goes with a sentence; most that is told needs none.
using MaybeOffer = std::optional<Offer>;

} // namespace hf

Q_DECLARE_METATYPE(hf::MaybeOffer)
