// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace headroom {

// The lines that EleutherAI's cookbook, benchmarks/sizing, and its forebears write, as far as they
// tell of attention over values (its transformer_flops.py, bmm_flops.py and utils.py).

/// "num_attention_heads: 128, hidden_size: 8192, train_micro_batch_size_per_gpu: 4, …": what the
/// blocks after it are measured for. What it does not state is absent.
struct CookbookConfiguration {
    std::int64_t heads = 0;
    std::optional<std::int64_t> hidden;
    std::optional<std::int64_t> batch;  ///< train_micro_batch_size_per_gpu
    std::int64_t tensor_parallel = 1;   ///< tensor_mp_size: so many devices share the heads
};

/// "Throughput (in TFLOP/s) for attention_over_value (64x2048x2048x256): 218.952", or the line of
/// its elapsed time before it.
struct CookbookValue {
    enum class Kind {
        elapsed_s,          ///< "Elapsed time for NAME (SHAPE): 0.0006"
        throughput_tflops,  ///< "Throughput (in TFLOP/s) for NAME (SHAPE): 218.952"
    };
    Kind kind = Kind::throughput_tflops;
    /// The block is "bmm", any batched product, and not one of attention over values.
    bool any_product = false;
    /// b, m, n, k of torch.bmm([b, m, n], [b, n, k]): n is the contraction. For attention over
    /// values batch x heads / t, s, s, d.
    std::array<std::int64_t, 4> extents{};
    double value = 0;      ///< throughput: positive; elapsed time: 0 or more
    double half_unit = 0;  ///< half of the value's last decimal: how far rounding moved it
};

/// A line that begins as one of these and does not go on so.
struct BrokenCookbookLine {
    std::string reason;
};

/// Any other line: banners, other blocks, other programs' output.
struct OtherLine {};

using CookbookLine =
    std::variant<OtherLine, CookbookConfiguration, CookbookValue, BrokenCookbookLine>;

/// What a line (without its newline) says. What stands before "num_attention_heads: ", "Elapsed
/// time for " or "Throughput (in TFLOP/s) for " on it, as launchers put it there, is passed over.
CookbookLine parse_cookbook_line(std::string_view line);

/// Whether the text has one of those three beginnings anywhere.
bool has_cookbook_line(std::string_view text);

}  // namespace headroom
