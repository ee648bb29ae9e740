// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "core/backend.h"
#include "kernels/cuda/cuda_session.h"

namespace headroom {

/// The device memory of P, V and O, which lives through a sweep.
///
/// A made-up row of P depends only on s, type, data and seed and on its number, an element of V on
/// type and seed and its index: what one shape has filled serves the next, and any order of shapes
/// gives the same numbers.
class CudaArena {
public:
    explicit CudaArena(std::shared_ptr<CudaSession> session);
    ~CudaArena();
    CudaArena(const CudaArena&) = delete;
    CudaArena& operator=(const CudaArena&) = delete;

    /// Provides O, and P and V with made-up numbers; out_of_memory or device.
    Expected<void> fill(const WorkloadRequest& request);
    /// The same with the numbers given; as many as the shape says.
    Expected<void> fill_given(const Shape& shape, const GivenInputs& inputs);

    void* probabilities() const { return probabilities_.data; }
    void* values() const { return values_.data; }
    void* output() const { return output_.data; }
    /// Bytes allocated now.
    std::uint64_t held_bytes() const;

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

    Expected<void> allocate(const Shape& shape);
    Expected<bool> grow(Buffer& buffer, std::uint64_t bytes);
    void release(Buffer& buffer);
    void release_all();

    std::shared_ptr<CudaSession> session_;
    Buffer probabilities_;
    Buffer values_;
    Buffer output_;
    std::optional<Key> key_;            ///< nothing: P and V are not made up
    std::int64_t filled_rows_ = 0;      ///< of P, under the key
    std::int64_t filled_elements_ = 0;  ///< of V, under the key
};

}  // namespace headroom
