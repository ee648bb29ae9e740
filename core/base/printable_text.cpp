// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable_text.h"

#include <fmt/format.h>

#include <cstdint>

namespace headroom {
namespace {

/// A character at the beginning of a text; no bytes: what is there is not UTF-8.
struct Character {
    std::size_t bytes = 0;
    std::uint32_t code = 0;
};

std::uint32_t byte_at(std::string_view text, std::size_t index) {
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
}

/// Of the shortest form that it can have, and no surrogate (RFC 3629, section 3).
Character first_character(std::string_view text) {
    const std::uint32_t lead = byte_at(text, 0);
    if (lead < 0x80U) return {1, lead};
    const std::size_t bytes = lead >= 0xf0U ? 4 : lead >= 0xe0U ? 3 : 2;
    if (lead < 0xc2U || lead > 0xf4U) return {};
    std::uint32_t code = lead & (0xffU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte_at(text, i) & 0xc0U) != 0x80U) return {};
        code = (code << 6U) | (byte_at(text, i) & 0x3fU);
    }
    const bool too_long = (bytes == 3 && code < 0x800U) || (bytes == 4 && code < 0x10000U);
    const bool surrogate = code >= 0xd800U && code <= 0xdfffU;
    return too_long || surrogate || code > 0x10ffffU ? Character{} : Character{bytes, code};
}

bool is_white_control(std::uint32_t code) {
    return code == '\n' || code == '\t';
}

bool is_printable(std::uint32_t code) {
    const bool control = code < 0x20U || (code >= 0x7fU && code <= 0x9fU);
    const bool turns = (code >= 0x202aU && code <= 0x202eU) ||
                       (code >= 0x2066U && code <= 0x2069U) || code == 0x200eU || code == 0x200fU ||
                       code == 0x061cU;
    return !control && !turns;
}

/// The text with what `shows` says no of, and what is not UTF-8, byte for byte.
std::string shown_text(std::string_view text, bool (*shows)(std::uint32_t)) {
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const Character character = first_character(text);
        const std::size_t bytes = character.bytes == 0 ? 1 : character.bytes;
        if (character.bytes > 0 && shows(character.code)) {
            shown += text.substr(0, bytes);
        } else {
            for (std::size_t i = 0; i < bytes; ++i)
                shown += fmt::format("\\x{:02x}", byte_at(text, i));
        }
        text.remove_prefix(bytes);
    }
    return shown;
}

}  // namespace

std::string printable_text(std::string_view text) {
    return shown_text(
        text, [](std::uint32_t code) { return is_white_control(code) || is_printable(code); });
}

std::string printable_line(std::string_view text) {
    return shown_text(text, is_printable);
}

}  // namespace headroom
