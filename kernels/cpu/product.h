// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace headroom {

/// Where one set's tensors lie in host memory, each aligned to a cache line of 64 bytes.
struct TensorSet {
    std::byte* probabilities = nullptr;
    std::byte* values = nullptr;
    std::byte* output = nullptr;
};

/// What computes O = P.V of one shape in host memory; OnednnMatmul, or in a test one that is wrong
/// on purpose.
class Product {
public:
    virtual ~Product() = default;

    /// Bytes of working memory that it must be given.
    virtual std::uint64_t scratchpad_bytes() const = 0;
    /// The name of the code that computes: "brg:avx512_core".
    virtual const std::string& implementation() const = 0;
    /// Makes ready to compute in each of these sets (at least one), which stay where they are; the
    /// scratchpad serves them all.
    virtual Expected<void> prepare(const std::vector<TensorSet>& sets, std::byte* scratchpad) = 0;
    /// Computes O `launches` times in a row, in set `first` (0 <= first < sets), the one after it
    /// and so on, after the last set in set 0 again; and waits. Only after prepare().
    virtual Expected<void> execute(std::size_t first, int launches) = 0;
};

}  // namespace headroom
