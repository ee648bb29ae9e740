// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "core/device/backend.h"
#include "kernels/cuda/arena_layout.h"
#include "kernels/cuda/cuda_session.h"
#include "kernels/cuda/input_scales.h"

namespace headroom {

/// One set's tensors in device memory, as a product takes them.
struct CudaSet {
    const void* probabilities = nullptr;
    const void* values = nullptr;  ///< V, or V^T where the product reads that (fp8)
    void* output = nullptr;
};

/// The device memory of P, V and O of every set, which lives through a sweep.
///
/// A made-up row of P depends only on s, type, data and seed and on its number, an element of V on
/// type, data and seed and its index: what one shape has filled serves the next, and any order of
/// shapes gives the same numbers. Set 0 is filled, the others are copies of it.
class CudaArena {
public:
    explicit CudaArena(std::shared_ptr<CudaSession> session);
    ~CudaArena();
    CudaArena(const CudaArena&) = delete;
    CudaArena& operator=(const CudaArena&) = delete;

    /// Provides the sets, with made-up numbers; out_of_memory or device.
    Expected<void> fill(const WorkloadRequest& request);
    /// The same with the numbers given; as many as the shape says.
    Expected<void> fill_given(const WorkloadRequest& request, const GivenInputs& inputs);

    /// 0 <= number < sets of the last request.
    CudaSet set(int number) const;
    /// V of set 0, never transposed.
    const void* values() const { return values_.data; }
    const InputScales& scales() const { return scales_; }
    /// Time of transposing V of one set; nothing where it is not transposed.
    std::optional<Seconds> transposing() const { return transposing_; }
    /// Bytes allocated now.
    std::uint64_t held_bytes() const;
    /// Gives all memory back; for when no workload uses it.
    void release_all();

private:
    struct Buffer {
        void* data = nullptr;
        std::uint64_t bytes = 0;
    };
    /// What the made-up numbers in P and V follow from.
    struct Key {
        std::int64_t s;
        DataType type;
        InputData data;
        std::uint64_t seed;
        friend bool operator==(const Key&, const Key&) = default;
    };

    Expected<void> allocate();
    Expected<bool> grow(Buffer& buffer, std::uint64_t bytes);
    void release(Buffer& buffer);
    void forget_filled();
    Expected<void> fill_first_set(const WorkloadRequest& request);
    Expected<void> check_saturation();
    Expected<void> transpose(const Shape& shape);
    Expected<void> copy_sets(int sets);
    Expected<void> copy_given(Buffer& buffer, const std::vector<float>& numbers, float scale,
                              DataType type);
    Expected<void> check(cudaError_t error, std::string_view what);
    std::byte* copy_at(std::uint64_t offset) const;

    std::shared_ptr<CudaSession> session_;
    ArenaLayout layout_;
    Buffer probabilities_;
    Buffer values_;
    Buffer output_;
    Buffer transposed_;
    Buffer copies_;
    InputScales scales_;
    std::optional<Seconds> transposing_;
    std::optional<Key> key_;            ///< nothing: P and V are not made up
    std::int64_t filled_rows_ = 0;      ///< of P, under the key
    std::int64_t filled_elements_ = 0;  ///< of V, under the key
};

}  // namespace headroom
