// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_workload.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "kernels/cuda/cublas_types.h"
#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/launch_ahead.h"
#include "kernels/cuda/stored_numbers.h"

namespace headroom {

static_assert(CudaSession::scratch_bytes >= most_answers * sizeof(OutputDifference));

CudaWorkload::CudaWorkload(const WorkloadRequest& request, std::unique_ptr<CudaProduct> product,
                           std::shared_ptr<CudaSession> session, std::shared_ptr<ChunkTimer> timer,
                           std::shared_ptr<CudaArena> arena)
    : shape_(request.shape),
      sets_(request.sets),
      product_(std::move(product)),
      session_(std::move(session)),
      timer_(std::move(timer)),
      arena_(std::move(arena)),
      graphs_(session_) {}

Expected<void> CudaWorkload::poison_output() {
    // Every bit set is NaN in fp16, bf16 and fp32.
    const auto bytes = static_cast<std::size_t>(shape_.value_elements()) *
                       static_cast<std::size_t>(bytes_per_element(output_type(shape_.type())));
    for (int number = 0; number < sets_; ++number) {
        auto set = session_->health().check(
            cudaMemsetAsync(arena_->set(number).output, 0xFF, bytes, session_->stream()),
            "poisoning O");
        if (!set) return set;
    }
    return session_->wait("poisoning O");
}

Expected<void> CudaWorkload::compute() {
    for (int number = 0; number < sets_; ++number) {
        if (auto launched = product_->launch(arena_->set(number)); !launched) return launched;
    }
    launched_ = true;
    return session_->wait("computing O");
}

Expected<void> CudaWorkload::choose(const std::string& candidate) {
    if (auto chosen = product_->choose(candidate); !chosen) return chosen;
    graphs_.clear();
    launched_ = false;
    launch_time_ = {};
    return {};
}

Expected<void> CudaWorkload::launch_next() {
    if (auto launched = product_->launch(arena_->set(next_set_)); !launched) return launched;
    next_set_ = (next_set_ + 1) % sets_;
    launched_ = true;
    return {};
}

Expected<ChunkTime> CudaWorkload::time_launches(const Chunk& chunk) {
    if (chunk.launches < 1) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("a chunk of {} launches cannot be timed", chunk.launches));
    }
    return chunk.mode == LaunchMode::graph ? time_graph(chunk.launches)
                                           : time_queued(chunk.launches);
}

/// A host that queues more slowly than the device computes is noticed by the device having nothing
/// to do while there is more to queue.
Expected<bool> CudaWorkload::queue(int launches) {
    constexpr int launches_a_question = 8;
    bool behind = false;
    for (int i = 0; i < launches; ++i) {
        if (i % launches_a_question == 0 && !behind) behind = timer_->device_waits();
        if (auto launched = launch_next(); !launched) return tl::unexpected(launched.error());
    }
    return behind;
}

Expected<ChunkTime> CudaWorkload::time_queued(int launches) {
    const long long calls = static_cast<long long>(launches) * product_->calls();
    if (auto begun = timer_->begin(calls); !begun) return tl::unexpected(begun.error());
    const auto behind = queue(launches);
    if (!behind) return tl::unexpected(behind.error());
    if (auto ended = timer_->end(); !ended) return tl::unexpected(ended.error());
    const Seconds between = queued_behind_ * launch_time_;
    queued_behind_ = launches_behind(launches, launch_time_);
    for (int i = 0; i < queued_behind_; ++i) {
        if (auto launched = launch_next(); !launched) return tl::unexpected(launched.error());
    }
    auto timed = timer_->read(between);
    if (!timed) return timed;
    timed->host_behind = *behind;
    launch_time_ = timed->time / launches;
    return timed;
}

/// The graph of so many launches from the next set on.
Expected<cudaGraphExec_t> CudaWorkload::graph_of(int launches) {
    return graphs_.get(launches, next_set_, sets_, product_->calls(),
                       [this](int number) { return product_->launch(arena_->set(number)); });
}

Expected<ChunkTime> CudaWorkload::time_graph(int launches) {
    if (!launched_) {
        // A first launch may load code, which cannot be captured. Its O is what the chunk's first
        // launch writes again.
        if (auto launched = product_->launch(arena_->set(next_set_)); !launched) {
            return tl::unexpected(launched.error());
        }
        launched_ = true;
    }
    const GraphPlan plan = graph_plan(launches, sets_, product_->calls());
    const auto repeated = graph_of(plan.launches);
    if (!repeated) return tl::unexpected(repeated.error());
    cudaGraphExec_t rest = nullptr;
    if (plan.rest > 0) {
        const auto graph = graph_of(plan.rest);
        if (!graph) return tl::unexpected(graph.error());
        rest = *graph;
    }
    if (auto begun = timer_->begin(plan.repeats + 1LL, patience_); !begun) {
        return tl::unexpected(begun.error());
    }
    bool behind = false;
    for (int i = 0; i < plan.repeats + (rest != nullptr ? 1 : 0); ++i) {
        behind = timer_->device_waits() || behind;
        cudaGraphExec_t graph = i < plan.repeats ? *repeated : rest;
        auto replayed = session_->health().check(cudaGraphLaunch(graph, session_->stream()),
                                                 "replaying a graph of launches");
        if (!replayed) return tl::unexpected(replayed.error());
    }
    next_set_ = static_cast<int>((static_cast<long long>(next_set_) + launches) % sets_);
    if (auto ended = timer_->end(); !ended) return tl::unexpected(ended.error());
    const Seconds between = queued_behind_ * launch_time_;
    queued_behind_ = 0;
    auto timed = timer_->read(between);
    if (timed) timed->host_behind = behind;
    constexpr int most_patience = 256;
    if (behind) patience_ = std::min(most_patience, patience_ * 2);
    return timed;
}

/// The first `count` answers that a kernel left in the scratch memory.
template <class Answer>
Expected<std::vector<Answer>> CudaWorkload::scratch_answers(int count, const char* what) {
    std::vector<Answer> answers(static_cast<std::size_t>(count));
    auto copied = session_->health().check(
        cudaMemcpyAsync(answers.data(), session_->scratch(), answers.size() * sizeof(Answer),
                        cudaMemcpyDeviceToHost, session_->stream()),
        what);
    if (copied) copied = session_->wait(what);
    if (!copied) return tl::unexpected(copied.error());
    return answers;
}

Expected<OutputComparison> CudaWorkload::compare_output() {
    constexpr const char* what = "comparing O with the plain product";
    const CudaSet first = arena_->set(0);
    const InputScales& scales = arena_->scales();
    const ComparedTensors compared{.probabilities = first.probabilities,
                                   .values = arena_->values(),
                                   .output = first.output,
                                   .scale = scales.probabilities * scales.values,
                                   .parts = static_cast<OutputDifference*>(session_->scratch())};
    for (const TileRange& range : comparison_launches(shape_, session_->processors())) {
        auto launched = session_->health().check(
            compare_with_product(compared, shape_, range, session_->stream()), what);
        if (!launched) return tl::unexpected(launched.error());
    }
    const auto parts = scratch_answers<OutputDifference>(comparison_parts(shape_), what);
    if (!parts) return tl::unexpected(parts.error());
    return combine(*parts, shape_);
}

Expected<std::uint64_t> CudaWorkload::output_checksum(int set) {
    constexpr const char* what = "summing the bits of O";
    if (set < 0 || set >= sets_) {
        return fail(ErrorKind::invalid_input, fmt::format("there is no set {} of {}", set, sets_));
    }
    int count = 0;
    auto launched = session_->health().check(
        checksum_elements(arena_->set(set).output, bytes_per_element(output_type(shape_.type())),
                          shape_.value_elements(), static_cast<std::uint64_t*>(session_->scratch()),
                          &count, session_->stream()),
        what);
    if (!launched) return tl::unexpected(launched.error());
    const auto sums = scratch_answers<std::uint64_t>(count, what);
    if (!sums) return tl::unexpected(sums.error());
    std::uint64_t sum = 0;
    for (const std::uint64_t part : *sums) sum += part;
    return sum;
}

Expected<std::vector<float>> CudaWorkload::copy(const void* tensor, std::int64_t first,
                                                std::int64_t count, DataType type, float scale,
                                                const char* what) {
    const auto size = static_cast<std::size_t>(bytes_per_element(type));
    std::vector<std::byte> stored(static_cast<std::size_t>(count) * size);
    auto copied = session_->health().check(
        cudaMemcpyAsync(stored.data(), matrix_at(tensor, first, 1, type), stored.size(),
                        cudaMemcpyDeviceToHost, session_->stream()),
        what);
    if (!copied) return tl::unexpected(copied.error());
    if (auto done = session_->wait(what); !done) return tl::unexpected(done.error());
    std::vector<float> numbers = stored_to_floats(stored, type);
    for (float& number : numbers) number *= scale;
    return numbers;
}

Expected<std::vector<float>> CudaWorkload::probabilities_row(std::int64_t matrix,
                                                             std::int64_t row) {
    const std::int64_t s = shape_.seq_len().value;
    return copy(arena_->set(0).probabilities, (matrix * s + row) * s, s, shape_.type(),
                arena_->scales().probabilities, "copying a row of P");
}

Expected<std::vector<float>> CudaWorkload::values(std::int64_t matrix) {
    const std::int64_t count = shape_.seq_len().value * shape_.head_dim().value;
    return copy(arena_->values(), matrix * count, count, shape_.type(), arena_->scales().values,
                "copying V");
}

Expected<std::vector<float>> CudaWorkload::output_row(std::int64_t matrix, std::int64_t row) {
    const std::int64_t d = shape_.head_dim().value;
    const std::int64_t s = shape_.seq_len().value;
    return copy(arena_->set(0).output, (matrix * s + row) * d, d, output_type(shape_.type()), 1,
                "copying a row of O");
}

}  // namespace headroom
