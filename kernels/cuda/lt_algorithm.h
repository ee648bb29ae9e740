// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cublasLt.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// An algorithm of cuBLASLt as a text that names it for good with this version of the library: its
/// 64 bytes in 128 hexadecimal digits, which "can be trivially serialized and later restored for
/// use with the same version of cuBLAS library" (cublasLt.h, cublasLtMatmulAlgo_t).
std::string lt_algorithm_text(const cublasLtMatmulAlgo_t& algorithm);
/// The algorithm of that text, or nothing.
std::optional<cublasLtMatmulAlgo_t> parse_lt_algorithm(std::string_view text);

/// "128x256" for the tile of that number; the number itself where the header that the program was
/// built with does not know it.
std::string lt_tile_name(std::uint32_t tile);
/// "64x4": 64 deep, 4 stages; "128xAUTO".
std::string lt_stages_name(std::uint32_t stages);
/// "2x1x1"; "AUTO".
std::string lt_cluster_name(std::uint32_t cluster);

}  // namespace headroom
