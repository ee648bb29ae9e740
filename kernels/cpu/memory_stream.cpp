// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/memory_stream.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

#include "kernels/cpu/pinned_threads.h"
#include "kernels/cpu/unwatched_memory.h"
#include "kernels/cpu/wide_sum.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

/// What the parts are multiples of.
constexpr std::uint64_t page = 4096;
static_assert(page % wide_sum_bytes == 0);

/// What one core did.
struct Part {
    Clock::time_point begin;
    Clock::time_point end;
    std::uint64_t sum = 0;
};

/// Core `index`'s part of `pages`: the first, and how many; all together cover them once.
std::pair<std::uint64_t, std::uint64_t> part_of(std::uint64_t pages, std::size_t index,
                                                std::size_t cores) {
    const std::uint64_t first = pages * index / cores;
    return {first, pages * (index + 1) / cores - first};
}

}  // namespace

Expected<std::unique_ptr<MemoryStream>> MemoryStream::make(std::uint64_t bytes,
                                                           std::vector<int> cores) {
    std::unique_ptr<MemoryStream> stream(new MemoryStream(std::move(cores)));
    if (auto done = stream->buffer_.grow(bytes, 0); !done) return tl::unexpected(done.error());
    std::byte* data = stream->buffer_.data();
    const std::uint64_t pages = stream->buffer_.size() / page;
    const std::size_t parts = stream->cores_.size();
    auto written = on_each_core(stream->cores_, [=](std::size_t index) {
        const UnwatchedMemory unwatched;
        const auto [first, count] = part_of(pages, index, parts);
        std::memset(data + first * page, 1, count * page);
    });
    if (!written) return tl::unexpected(written.error());
    return stream;
}

Expected<Seconds> MemoryStream::time_passes(int passes) {
    const std::uint64_t pages = buffer_.size() / page;
    const VectorIsa isa = best_vector_isa();
    std::vector<Part> parts(cores_.size());
    auto done = on_each_core(cores_, [&](std::size_t index) {
        const auto [first, count] = part_of(pages, index, parts.size());
        Part part{.begin = Clock::now(), .end = {}};
        for (int pass = 0; pass < passes; ++pass) {
            const UnwatchedMemory unwatched;
            part.sum += wide_sum(isa, buffer_.data() + first * page, count * page);
        }
        part.end = Clock::now();
        parts[index] = part;
    });
    if (!done) return tl::unexpected(done.error());
    words_sum_ = 0;
    for (const Part& part : parts) words_sum_ += part.sum;
    const auto begin = std::ranges::min(parts, {}, &Part::begin).begin;
    const auto end = std::ranges::max(parts, {}, &Part::end).end;
    return end - begin;
}

}  // namespace headroom
