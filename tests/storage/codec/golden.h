// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/codec/record_codec.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

namespace hf::test {

// The log keeps its format: each kind has one text that stands for good, and what old bodies say reads as before.

/// Empty when the body is written as exactly this text, and this text reads as the body; else what is wrong.
inline QString goldenFault(Kind kind, const RecordBody& body, const std::string& text)
{
    const std::string written = encodeBody(body);
    if (written != text) {
        return QString::fromStdString("written as " + written);
    }
    const auto read = decodeBody(kind, text);
    return !read ? QStringLiteral("cannot be read") : *read == body ? QString() : QStringLiteral("reads as another");
}

/// The keys without which the text cannot be read, in their order.
inline QString neededKeys(Kind kind, const std::string& text)
{
    QStringList needed;
    const auto whole = nlohmann::json::parse(text);
    for (const auto& [key, value] : whole.items()) {
        nlohmann::json without = whole;
        without.erase(key);
        if (!decodeBody(kind, without.dump())) {
            needed.append(QString::fromStdString(key));
        }
    }
    return needed.join(u' ');
}

/// The keys that are read although their value is of another type: there should be none.
inline QString readWhateverTheType(Kind kind, const std::string& text)
{
    QStringList read;
    const auto whole = nlohmann::json::parse(text);
    for (const auto& [key, value] : whole.items()) {
        for (const nlohmann::json& wrong : {nlohmann::json("?"), nlohmann::json(-0.5), nlohmann::json::object(),
                                            nlohmann::json::array({1}), nlohmann::json(true)}) {
            const bool sameType = wrong.type() == value.type() || (wrong.is_number() && value.is_number());
            nlohmann::json other = whole;
            other[key] = wrong;
            if (!sameType && decodeBody(kind, other.dump())) {
                read.append(QString::fromStdString(key + "=" + wrong.dump()));
            }
        }
    }
    return read.join(u' ');
}

/// The text with one value replaced.
inline std::string with(const std::string& text, const char* key, const nlohmann::json& value)
{
    auto whole = nlohmann::json::parse(text);
    if (!whole.contains(key)) {
        throw std::invalid_argument(key);
    }
    whole[key] = value;
    return whole.dump();
}

} // namespace hf::test
