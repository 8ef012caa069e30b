// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

namespace hf {

/// The journal could not be read; the person has been told.
struct Unread {};

/// What the journal answered, or that it could not be read. There is no fallback: an empty answer means an empty
/// journal, and who asks decides what becomes of what is shown.
template<class T>
class [[nodiscard]] Reply {
public:
    Reply(T value) // NOLINT(google-explicit-constructor): an answer is a reply
        : m_value(std::move(value))
    {
    }
    Reply(Unread /*unread*/) // NOLINT(google-explicit-constructor)
    {
    }

    explicit operator bool() const { return m_value.has_value(); }
    /// Throws where nothing was read.
    const T& operator*() const& { return m_value.value(); }
    T& operator*() & { return m_value.value(); }
    T&& operator*() && { return std::move(m_value).value(); }
    const T* operator->() const { return &m_value.value(); }
    T* operator->() { return &m_value.value(); }

private:
    std::optional<T> m_value;
};

} // namespace hf
