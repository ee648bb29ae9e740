// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/output_checksum.h"

#include <algorithm>

#include "kernels/cpu/pinned_threads.h"
#include "kernels/cpu/xxh64.h"

namespace headroom {

Expected<std::uint64_t> checksum(std::span<const std::byte> tensor, const std::vector<int>& cores) {
    const std::size_t blocks = (tensor.size() + checksum_block_bytes - 1) / checksum_block_bytes;
    std::vector<std::uint64_t> hashes(blocks);
    const auto hash = [&](std::int64_t first, std::int64_t last) {
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
            const std::size_t begin = i * checksum_block_bytes;
            const std::size_t bytes = std::min(checksum_block_bytes, tensor.size() - begin);
            hashes[i] = xxh64(tensor.subspan(begin, bytes));
        }
    };
    if (auto done = for_ranges(cores, static_cast<std::int64_t>(blocks), hash); !done) {
        return tl::unexpected(done.error());
    }
    return xxh64(std::as_bytes(std::span(hashes)));
}

}  // namespace headroom
