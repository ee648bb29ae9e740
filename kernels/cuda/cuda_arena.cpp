// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_arena.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>
#include <vector>

#include "kernels/cuda/chunk_timer.h"
#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/stored_numbers.h"

namespace headroom {
namespace {

float largest_magnitude(const std::vector<float>& numbers) {
    float largest = 0;
    for (const float number : numbers) largest = std::max(largest, std::abs(number));
    return largest;
}

}  // namespace

CudaArena::CudaArena(std::shared_ptr<CudaSession> session) : session_(std::move(session)) {}

CudaArena::~CudaArena() {
    release_all();
}

std::uint64_t CudaArena::held_bytes() const {
    return probabilities_.bytes + values_.bytes + output_.bytes + transposed_.bytes + copies_.bytes;
}

void CudaArena::release(Buffer& buffer) {
    if (buffer.data != nullptr) cudaFree(buffer.data);
    buffer = {};
}

void CudaArena::forget_filled() {
    key_.reset();
    filled_rows_ = 0;
    filled_elements_ = 0;
}

void CudaArena::release_all() {
    for (Buffer* buffer : std::array{&probabilities_, &values_, &output_, &transposed_, &copies_}) {
        release(*buffer);
    }
    forget_filled();
}

Expected<void> CudaArena::check(cudaError_t error, std::string_view what) {
    return session_->health().check(error, what);
}

/// Makes the buffer hold `bytes`; false when there is no room.
Expected<bool> CudaArena::grow(Buffer& buffer, std::uint64_t bytes) {
    if (buffer.bytes >= bytes) return true;
    release(buffer);
    const cudaError_t error = cudaMalloc(&buffer.data, bytes);
    if (error == cudaErrorMemoryAllocation) {
        // Not sticky, but it would be the answer to the next question as well.
        cudaGetLastError();
        buffer = {};
        return false;
    }
    if (auto good = check(error, "allocating"); !good) {
        buffer = {};
        return tl::unexpected(good.error());
    }
    buffer.bytes = bytes;
    return true;
}

Expected<void> CudaArena::allocate() {
    // The second time with nothing held: an earlier shape's larger V may stand in the way of P.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (attempt > 0) {
            const std::optional<Key> key = key_;
            release_all();
            key_ = key;
        }
        bool all = true;
        std::int64_t* const nothing = nullptr;
        for (const auto& [buffer, bytes, filled] :
             {std::tuple(&probabilities_, layout_.probabilities, &filled_rows_),
              std::tuple(&values_, layout_.values, &filled_elements_),
              std::tuple(&output_, layout_.output, nothing),
              std::tuple(&transposed_, layout_.transposed, nothing),
              std::tuple(&copies_, layout_.copies, nothing)}) {
            if (filled != nullptr && buffer->bytes < bytes) *filled = 0;
            const auto room = grow(*buffer, bytes);
            if (!room) return tl::unexpected(room.error());
            all = all && *room;
        }
        if (all) return {};
    }
    release_all();
    return fail(ErrorKind::out_of_memory,
                "the GPU has not as much memory in one piece as it says is free");
}

/// Whether a made-up number was too large for fp8 even when scaled: the scale would be wrong.
Expected<void> CudaArena::check_saturation() {
    unsigned long long saturated = 0;
    auto read = check(cudaMemcpyAsync(&saturated, session_->scratch(), sizeof(saturated),
                                      cudaMemcpyDeviceToHost, session_->stream()),
                      "filling P and V");
    if (read) read = session_->wait("filling P and V");
    if (!read) return read;
    if (saturated == 0) return {};
    forget_filled();
    return fail(ErrorKind::device,
                "numbers of P or V came out larger than fp8 holds at their scale; the GPU computes "
                "wrong, or the program's scale is");
}

Expected<void> CudaArena::fill_first_set(const WorkloadRequest& request) {
    const Shape& shape = request.shape;
    const Key& key = *key_;
    cudaStream_t stream = session_->stream();
    FillFormat format{.type = key.type, .data = key.data, .seed = key.seed};
    if (key.type == DataType::fp8) {
        format.saturated = static_cast<unsigned long long*>(session_->scratch());
        auto cleared =
            check(cudaMemsetAsync(format.saturated, 0, sizeof(*format.saturated), stream),
                  "filling P and V");
        if (!cleared) return cleared;
    }
    const std::int64_t rows = shape.matrices() * key.s;
    format.scale = scales_.probabilities;
    auto filled = check(fill_probabilities(probabilities_.data, format, key.s, filled_rows_,
                                           rows - filled_rows_, stream),
                        "filling P");
    if (!filled) return filled;
    format.scale = scales_.values;
    filled = check(fill_values(values_.data, format, filled_elements_,
                               shape.value_elements() - filled_elements_, stream),
                   "filling V");
    if (!filled) return filled;
    filled_rows_ = std::max(filled_rows_, rows);
    filled_elements_ = std::max(filled_elements_, shape.value_elements());
    return key.type == DataType::fp8 ? check_saturation() : Expected<void>{};
}

Expected<void> CudaArena::fill(const WorkloadRequest& request) {
    const Shape& shape = request.shape;
    const Key key{shape.seq_len().value, shape.type(), request.data, request.seed};
    if (key_ != key) forget_filled();
    key_ = key;
    layout_ = arena_layout(shape, request.sets);
    scales_ = input_scales(key.type, key.data, key.s);
    if (auto room = allocate(); !room) return room;
    if (auto filled = fill_first_set(request); !filled) return filled;
    if (auto turned = transpose(shape); !turned) return turned;
    return copy_sets(request.sets);
}

Expected<void> CudaArena::copy_given(Buffer& buffer, const std::vector<float>& numbers, float scale,
                                     DataType type) {
    std::vector<float> scaled = numbers;
    for (float& number : scaled) number /= scale;
    const std::vector<std::byte> stored = floats_to_stored(scaled, type);
    auto copied = check(cudaMemcpyAsync(buffer.data, stored.data(), stored.size(),
                                        cudaMemcpyHostToDevice, session_->stream()),
                        "copying the given numbers to the GPU");
    if (!copied) return copied;
    return session_->wait("copying the given numbers to the GPU");
}

Expected<void> CudaArena::fill_given(const WorkloadRequest& request, const GivenInputs& inputs) {
    const DataType type = request.shape.type();
    forget_filled();
    layout_ = arena_layout(request.shape, request.sets);
    scales_ = {};
    if (type == DataType::fp8) {
        scales_ = {.probabilities = scale_for_largest(largest_magnitude(inputs.probabilities)),
                   .values = scale_for_largest(largest_magnitude(inputs.values))};
    }
    if (auto room = allocate(); !room) return room;
    auto copied = copy_given(probabilities_, inputs.probabilities, scales_.probabilities, type);
    if (copied) copied = copy_given(values_, inputs.values, scales_.values, type);
    if (copied) copied = transpose(request.shape);
    if (copied) copied = copy_sets(request.sets);
    return copied;
}

/// Makes set 0's V^T where the layout has one, and measures how long that takes.
Expected<void> CudaArena::transpose(const Shape& shape) {
    transposing_.reset();
    if (layout_.transposed == 0) return {};
    constexpr int repetitions = 5;
    const auto once = [&] {
        return check(
            transpose_bytes(values_.data, transposed_.data, shape.matrices(), shape.seq_len().value,
                            shape.head_dim().value, session_->stream()),
            "transposing V");
    };
    // The first time untimed: it may load the kernel.
    if (auto done = once(); !done) return done;
    auto timer = ChunkTimer::make(session_);
    if (!timer) return tl::unexpected(timer.error());
    if (auto begun = (*timer)->begin(repetitions); !begun) return begun;
    for (int i = 0; i < repetitions; ++i) {
        if (auto done = once(); !done) return done;
    }
    if (auto ended = (*timer)->end(); !ended) return ended;
    const auto taken = (*timer)->read();
    if (!taken) return tl::unexpected(taken.error());
    transposing_ = taken->time / repetitions;
    return {};
}

std::byte* CudaArena::copy_at(std::uint64_t offset) const {
    return static_cast<std::byte*>(copies_.data) + offset;
}

CudaSet CudaArena::set(int number) const {
    if (number == 0) {
        return {.probabilities = probabilities_.data,
                .values = layout_.transposed == 0 ? values_.data : transposed_.data,
                .output = output_.data};
    }
    return {.probabilities = copy_at(layout_.copied_probabilities(number)),
            .values = copy_at(layout_.copied_values(number)),
            .output = copy_at(layout_.copied_output(number))};
}

Expected<void> CudaArena::copy_sets(int sets) {
    const CudaSet first = set(0);
    cudaStream_t stream = session_->stream();
    for (int number = 1; number < sets; ++number) {
        auto copied = check(
            cudaMemcpyAsync(copy_at(layout_.copied_probabilities(number)), first.probabilities,
                            layout_.probabilities, cudaMemcpyDeviceToDevice, stream),
            "copying P");
        if (copied) {
            copied = check(cudaMemcpyAsync(copy_at(layout_.copied_values(number)), first.values,
                                           layout_.values, cudaMemcpyDeviceToDevice, stream),
                           "copying V");
        }
        if (!copied) return copied;
    }
    return session_->wait("filling P and V");
}

}  // namespace headroom
