// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/error.h"

namespace headroom {

/// Host memory that grows in place, in huge pages where the system has them: a range of addresses
/// is reserved once, and made usable from its begin as far as needed.
class GrowingBuffer {
public:
    /// What sizes are rounded up to: the huge page of x86 and arm64, 2 MiB. data() is aligned to
    /// it.
    static constexpr std::uint64_t granule = 2ULL << 20U;
    /// `bytes` in whole granules.
    static constexpr std::uint64_t rounded(std::uint64_t bytes) {
        return (bytes + granule - 1) / granule * granule;
    }

    GrowingBuffer() = default;
    ~GrowingBuffer();
    GrowingBuffer(const GrowingBuffer&) = delete;
    GrowingBuffer& operator=(const GrowingBuffer&) = delete;

    /// Makes at least `bytes` usable. Their content is kept if they fit into the addresses
    /// reserved so far; else the buffer starts anew, and `address_space` bytes (or `bytes`, if
    /// more) are reserved for it. out_of_memory when the system refuses; the buffer is empty then.
    Expected<void> grow(std::uint64_t bytes, std::uint64_t address_space);
    /// Whether grow(bytes) would keep the content.
    bool keeps(std::uint64_t bytes) const { return bytes <= reserved_; }
    /// Gives the memory after the first `bytes` back to the system.
    void trim(std::uint64_t bytes);

    std::byte* data() const { return data_; }
    /// Usable bytes; whole granules.
    std::uint64_t size() const { return size_; }

private:
    void release();
    bool reserve(std::uint64_t bytes);

    std::byte* base_ = nullptr;  ///< of the mapping; data_ is the first granule boundary in it
    std::byte* data_ = nullptr;
    std::uint64_t reserved_ = 0;
    std::uint64_t size_ = 0;
};

}  // namespace headroom
