// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/lt_algorithm.h"

#include <fmt/format.h>

#include <span>

#include "core/base/read_number.h"
#include "lt_names.h"

namespace headroom {
namespace {

constexpr std::size_t digits_a_word = 16;
constexpr std::size_t words = std::size(cublasLtMatmulAlgo_t{}.data);

std::string name_of(std::span<const LtName> names, std::uint32_t number) {
    for (const LtName& known : names) {
        if (known.number == number) return known.name;
    }
    return fmt::format("{}", number);
}

}  // namespace

std::string lt_algorithm_text(const cublasLtMatmulAlgo_t& algorithm) {
    std::string text;
    for (const std::uint64_t word : algorithm.data) text += fmt::format("{:016x}", word);
    return text;
}

std::optional<cublasLtMatmulAlgo_t> parse_lt_algorithm(std::string_view text) {
    if (text.size() != words * digits_a_word) return std::nullopt;
    cublasLtMatmulAlgo_t algorithm{};
    for (std::uint64_t& word : algorithm.data) {
        const auto read = read_hexadecimal(text.substr(0, digits_a_word));
        if (!read) return std::nullopt;
        word = *read;
        text.remove_prefix(digits_a_word);
    }
    return algorithm;
}

std::string lt_tile_name(std::uint32_t tile) {
    return name_of(lt_tiles, tile);
}
std::string lt_stages_name(std::uint32_t stages) {
    return name_of(lt_stages, stages);
}
std::string lt_cluster_name(std::uint32_t cluster) {
    return name_of(lt_clusters, cluster);
}

}  // namespace headroom
