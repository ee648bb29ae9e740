// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/device/backend.h"
#include "kernels/cpu/product.h"
#include "kernels/cpu/tensor_arena.h"

namespace headroom {

/// One shape in host memory, computed on the threads of the calling thread's team.
class CpuWorkload final : public Workload {
public:
    /// `arena` holds the shape's sets; `product` is prepared for them, in that order.
    CpuWorkload(const Shape& shape, std::shared_ptr<TensorArena> arena,
                std::unique_ptr<Product> product);

    int sets() const override { return static_cast<int>(arena_->sets().size()); }
    Expected<void> poison_output() override;
    Expected<void> compute() override;
    Expected<ChunkTime> time_launches(const Chunk& chunk) override;
    Expected<OutputComparison> compare_output() override;
    /// The checksum() of output_checksum.h; invalid_input for a set that is not there.
    Expected<std::uint64_t> output_checksum(int set) override;
    Expected<std::vector<float>> probabilities_row(std::int64_t matrix, std::int64_t row) override;
    Expected<std::vector<float>> values(std::int64_t matrix) override;
    Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) override;
    std::string implementation() const override { return product_->implementation(); }

private:
    std::vector<float> copy(const std::byte* tensor, std::int64_t first, std::int64_t count) const;

    Shape shape_;
    std::shared_ptr<TensorArena> arena_;
    std::unique_ptr<Product> product_;
    std::size_t next_set_ = 0;  ///< of time_launches()
};

}  // namespace headroom
