// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/npy.h"

#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/read_number.h"
#include "core/disk/atomic_file.h"

namespace headroom {
namespace {

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::uintmax_t largest_file = 16ULL << 30U;

/// What the header of a .npy file says.
struct Header {
    char kind = 'f';
    std::size_t element_bytes = 4;
    std::vector<std::int64_t> extents;
    std::size_t elements = 1;
};

/// The text between `'key':` and the comma or bracket that ends its value.
std::optional<std::string_view> dictionary_value(std::string_view header, std::string_view key) {
    const auto at = header.find(key);
    if (at == std::string_view::npos) return std::nullopt;
    const auto colon = header.find(':', at + key.size());
    const auto begin =
        colon == std::string_view::npos ? colon : header.find_first_not_of(' ', colon + 1);
    if (begin == std::string_view::npos) return std::nullopt;
    const auto end =
        header[begin] == '(' ? header.find(')', begin) : header.find_first_of(",}", begin);
    if (end == std::string_view::npos) return std::nullopt;
    return header.substr(begin, end - begin);
}

/// "(4, 512, 64" as extents; nothing when it is no tuple of numbers.
std::optional<std::vector<std::int64_t>> parse_extents(std::string_view text) {
    std::vector<std::int64_t> extents;
    text.remove_prefix(1);
    while (true) {
        const auto first = text.find_first_not_of(" ,");
        if (first == std::string_view::npos) return extents;
        text.remove_prefix(first);
        const auto extent = take_number<std::int64_t>(text);
        if (!extent || *extent < 0) return std::nullopt;
        extents.push_back(*extent);
    }
}

tl::unexpected<Error> bad(const std::filesystem::path& path, const std::string& message) {
    return fail(ErrorKind::format, fmt::format("{}: {}", path.string(), message));
}

Expected<Header> parse_header(std::string_view text, const std::filesystem::path& path) {
    const auto type = dictionary_value(text, "'descr'");
    const auto order = dictionary_value(text, "'fortran_order'");
    const auto shape = dictionary_value(text, "'shape'");
    if (!type || !order || !shape || !shape->starts_with('(')) {
        return bad(path, "its .npy header does not give descr, fortran_order and shape");
    }
    Header header;
    if (*type == "'<f2'") {
        header.element_bytes = 2;
    } else if (*type == "'<f8'") {
        header.element_bytes = 8;
    } else if (*type != "'<f4'") {
        return bad(path, fmt::format("its elements are {}; expected '<f2', '<f4' or '<f8'", *type));
    }
    if (*order != "False") return bad(path, "it is in Fortran order; expected C order");
    const auto extents = parse_extents(*shape);
    if (!extents) return bad(path, fmt::format("its shape {}) does not read", *shape));
    header.extents = *extents;
    for (const std::int64_t extent : *extents) {
        if (__builtin_mul_overflow(header.elements, static_cast<std::size_t>(extent),
                                   &header.elements)) {
            return bad(path, "its shape has more elements than 64 bits can count");
        }
    }
    return header;
}

/// IEEE 754 binary16 to fp32, exactly.
float half_to_float(std::uint16_t half) {
    const unsigned exponent = (half >> 10U) & 0x1fU;
    const unsigned fraction = half & 0x3ffU;
    const float sign = (half & 0x8000U) != 0 ? -1.0F : 1.0F;
    if (exponent == 0) return sign * std::ldexp(static_cast<float>(fraction), -24);
    if (exponent == 31) return fraction == 0 ? sign * HUGE_VALF : std::nanf("");
    return sign * std::ldexp(static_cast<float>(fraction + 1024), static_cast<int>(exponent) - 25);
}

template <class Stored>
Stored load(std::string_view bytes, std::size_t index) {
    Stored value;
    std::memcpy(&value, bytes.data() + index * sizeof(Stored), sizeof(Stored));
    return value;
}

float element(std::string_view bytes, std::size_t index, std::size_t size) {
    static_assert(std::endian::native == std::endian::little);
    if (size == 2) return half_to_float(load<std::uint16_t>(bytes, index));
    if (size == 8) return static_cast<float>(load<double>(bytes, index));
    return load<float>(bytes, index);
}

}  // namespace

Expected<NpyArray> read_npy(const std::filesystem::path& path) {
    const auto file = read_whole_file(path, largest_file);
    if (!file) return tl::unexpected(file.error());
    std::string_view rest = *file;
    if (!rest.starts_with(magic) || rest.size() < 12) return bad(path, "it is not a .npy file");
    const auto version = static_cast<unsigned char>(rest[6]);
    if (version < 1 || version > 3) {
        return bad(path, fmt::format("its .npy format is {}; expected 1 to 3", version));
    }
    const std::size_t length = version == 1 ? load<std::uint16_t>(rest.substr(8), 0)
                                            : load<std::uint32_t>(rest.substr(8), 0);
    rest.remove_prefix(version == 1 ? 10 : 12);
    if (rest.size() < length) return bad(path, "it is cut off within its header");
    const auto header = parse_header(rest.substr(0, length), path);
    if (!header) return tl::unexpected(header.error());
    rest.remove_prefix(length);
    if (header->elements > rest.size() || rest.size() != header->elements * header->element_bytes) {
        return bad(path,
                   fmt::format("it holds {} bytes of data; its shape needs {} elements of {} bytes",
                               rest.size(), header->elements, header->element_bytes));
    }
    NpyArray array{header->extents, std::vector<float>(header->elements)};
    for (std::size_t i = 0; i < header->elements; ++i) {
        array.data[i] = element(rest, i, header->element_bytes);
    }
    return array;
}

Expected<void> write_npy(const std::filesystem::path& path, std::span<const std::int64_t> extents,
                         std::span<const float> data) {
    std::string header =
        fmt::format("{{'descr': '<f4', 'fortran_order': False, 'shape': ({}{}), }}",
                    fmt::join(extents, ", "), extents.size() == 1 ? "," : "");
    // Magic, version, length, header and newline together are a multiple of 64 bytes.
    constexpr std::size_t before = 10;
    header.append(64 - (before + header.size() + 1) % 64, ' ');
    header += '\n';
    const auto length = static_cast<std::uint16_t>(header.size());
    std::string file(magic);
    file += '\1';
    file += '\0';
    file.append(reinterpret_cast<const char*>(&length), sizeof(length));
    file += header;
    file.append(reinterpret_cast<const char*>(data.data()), data.size_bytes());
    return write_file_atomically(path, file);
}

}  // namespace headroom
