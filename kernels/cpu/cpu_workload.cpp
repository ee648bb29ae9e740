// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_workload.h"

#include <fmt/format.h>

#include <chrono>
#include <cstring>
#include <utility>

#include "kernels/cpu/bfloat16.h"
#include "kernels/cpu/fp32_reference.h"
#include "kernels/cpu/output_checksum.h"
#include "kernels/cpu/set_layout.h"

namespace headroom {

CpuWorkload::CpuWorkload(const Shape& shape, std::shared_ptr<TensorArena> arena,
                         std::unique_ptr<Product> product)
    : shape_(shape), arena_(std::move(arena)), product_(std::move(product)) {}

Expected<void> CpuWorkload::poison_output() {
    return arena_->poison_output(shape_);
}

Expected<void> CpuWorkload::compute() {
    return product_->execute(0, sets());
}

Expected<ChunkTime> CpuWorkload::time_launches(const Chunk& chunk) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const auto done = product_->execute(next_set_, chunk.launches);
    const auto end = Clock::now();
    if (!done) return tl::unexpected(done.error());
    next_set_ = (next_set_ + static_cast<std::size_t>(chunk.launches)) % arena_->sets().size();
    return ChunkTime{.time = end - begin, .clock_mhz = {}};
}

Expected<OutputComparison> CpuWorkload::compare_output() {
    return compare_with_fp32(shape_, arena_->sets().front(), arena_->cores());
}

Expected<std::uint64_t> CpuWorkload::output_checksum(int set) {
    if (set < 0 || set >= sets()) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("there is no set {}; there are {}", set, sets()));
    }
    const std::byte* output = arena_->sets()[static_cast<std::size_t>(set)].output;
    return checksum({output, SetLayout(shape_).value_bytes}, arena_->cores());
}

Expected<std::vector<float>> CpuWorkload::probabilities_row(std::int64_t matrix, std::int64_t row) {
    const std::int64_t s = shape_.seq_len().value;
    return copy(arena_->probabilities(), (matrix * s + row) * s, s);
}

Expected<std::vector<float>> CpuWorkload::values(std::int64_t matrix) {
    const std::int64_t elements = shape_.seq_len().value * shape_.head_dim().value;
    return copy(arena_->values(), matrix * elements, elements);
}

Expected<std::vector<float>> CpuWorkload::output_row(std::int64_t matrix, std::int64_t row) {
    const std::int64_t d = shape_.head_dim().value;
    return copy(arena_->output(), (matrix * shape_.seq_len().value + row) * d, d);
}

std::vector<float> CpuWorkload::copy(const std::byte* tensor, std::int64_t first,
                                     std::int64_t count) const {
    std::vector<float> numbers(static_cast<std::size_t>(count));
    if (shape_.type() == DataType::bf16) {
        const auto* from = reinterpret_cast<const Bfloat16*>(tensor) + first;
        for (float& number : numbers) number = to_float(*from++);
    } else {
        std::memcpy(numbers.data(), reinterpret_cast<const float*>(tensor) + first,
                    numbers.size() * sizeof(float));
    }
    return numbers;
}

}  // namespace headroom
