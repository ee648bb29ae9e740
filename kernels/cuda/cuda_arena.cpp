// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_arena.h"

#include <tuple>
#include <utility>
#include <vector>

#include "kernels/cuda/device_kernels.h"
#include "kernels/cuda/stored_numbers.h"

namespace headroom {
namespace {

/// Bytes of P, and of V or O.
std::pair<std::uint64_t, std::uint64_t> tensor_sizes(const Shape& shape) {
    const auto element = static_cast<std::uint64_t>(bytes_per_element(shape.type()));
    return {element * static_cast<std::uint64_t>(shape.probability_elements()),
            element * static_cast<std::uint64_t>(shape.value_elements())};
}

}  // namespace

CudaArena::CudaArena(std::shared_ptr<CudaSession> session) : session_(std::move(session)) {}

CudaArena::~CudaArena() {
    release_all();
}

std::uint64_t CudaArena::held_bytes() const {
    return probabilities_.bytes + values_.bytes + output_.bytes;
}

void CudaArena::release(Buffer& buffer) {
    if (buffer.data != nullptr) cudaFree(buffer.data);
    buffer = {};
}

void CudaArena::release_all() {
    release(probabilities_);
    release(values_);
    release(output_);
    key_.reset();
    filled_rows_ = 0;
    filled_elements_ = 0;
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
    if (auto good = session_->health().check(error, "allocating"); !good) {
        buffer = {};
        return tl::unexpected(good.error());
    }
    buffer.bytes = bytes;
    return true;
}

Expected<void> CudaArena::allocate(const Shape& shape) {
    const auto [p_bytes, v_bytes] = tensor_sizes(shape);
    // The second time with nothing held: an earlier shape's larger V may stand in the way of P.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (attempt > 0) release_all();
        bool all = true;
        for (const auto& [buffer, bytes, filled] :
             {std::tuple(&probabilities_, p_bytes, &filled_rows_),
              std::tuple(&values_, v_bytes, &filled_elements_),
              std::tuple(&output_, v_bytes, static_cast<std::int64_t*>(nullptr))}) {
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

Expected<void> CudaArena::fill(const WorkloadRequest& request) {
    const Shape& shape = request.shape;
    const Key key{shape.seq_len().value, shape.type(), request.data, request.seed};
    if (key_ != key) {
        key_.reset();
        filled_rows_ = 0;
        filled_elements_ = 0;
    }
    if (auto room = allocate(shape); !room) return room;
    key_ = key;
    CudaHealth& health = session_->health();
    const std::int64_t rows = shape.matrices() * key.s;
    if (rows > filled_rows_) {
        auto filled =
            health.check(fill_probabilities(probabilities_.data, key.type, key.s, filled_rows_,
                                            rows - filled_rows_, key.seed, session_->stream()),
                         "filling P");
        if (!filled) return filled;
        filled_rows_ = rows;
    }
    if (shape.value_elements() > filled_elements_) {
        auto filled = health.check(
            fill_values(values_.data, key.type, filled_elements_,
                        shape.value_elements() - filled_elements_, key.seed, session_->stream()),
            "filling V");
        if (!filled) return filled;
        filled_elements_ = shape.value_elements();
    }
    return session_->wait("filling P and V");
}

Expected<void> CudaArena::fill_given(const Shape& shape, const GivenInputs& inputs) {
    key_.reset();
    filled_rows_ = 0;
    filled_elements_ = 0;
    if (auto room = allocate(shape); !room) return room;
    for (const auto& [buffer, numbers] :
         {std::pair(&probabilities_, &inputs.probabilities), std::pair(&values_, &inputs.values)}) {
        const std::vector<std::byte> stored = floats_to_stored(*numbers, shape.type());
        auto copied =
            session_->health().check(cudaMemcpyAsync(buffer->data, stored.data(), stored.size(),
                                                     cudaMemcpyHostToDevice, session_->stream()),
                                     "copying the given numbers to the GPU");
        if (!copied) return copied;
        if (auto done = session_->wait("copying the given numbers to the GPU"); !done) return done;
    }
    return {};
}

}  // namespace headroom
