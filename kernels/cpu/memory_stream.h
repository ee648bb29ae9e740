// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "core/device/backend.h"
#include "kernels/cpu/growing_buffer.h"

namespace headroom {

/// A buffer that all cores read, each its own part, to measure the bandwidth of the memory. Each
/// part is first written by the core that reads it, and so lies near it.
class MemoryStream final : public Stream {
public:
    /// A stream of at least `bytes` (> 0), in whole granules; out_of_memory, device.
    static Expected<std::unique_ptr<MemoryStream>> make(std::uint64_t bytes,
                                                        std::vector<int> cores);

    std::uint64_t bytes_per_pass() const override { return buffer_.size(); }
    /// From the first core's begin to the last one's end, by the steady clock.
    Expected<Seconds> time_passes(int passes) override;

    /// The sum of the words that the last passes read: what keeps them from being left out.
    std::uint64_t words_sum() const { return words_sum_; }
    std::byte* data() const { return buffer_.data(); }

private:
    explicit MemoryStream(std::vector<int> cores) : cores_(std::move(cores)) {}

    std::vector<int> cores_;
    GrowingBuffer buffer_;
    std::uint64_t words_sum_ = 0;
};

}  // namespace headroom
