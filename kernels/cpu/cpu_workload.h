// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/backend.h"
#include "kernels/cpu/onednn_matmul.h"
#include "kernels/cpu/tensor_arena.h"

namespace headroom {

/// One shape in host memory, computed by oneDNN on the threads of the calling thread's team.
class CpuWorkload final : public Workload {
public:
    /// `arena` holds the shape's tensors; `matmul` is prepared for them.
    CpuWorkload(const Shape& shape, std::shared_ptr<TensorArena> arena, OnednnMatmul matmul);

    Expected<void> poison_output() override;
    Expected<void> compute() override;
    int sets() const override { return 1; }
    Expected<ChunkTime> time_launches(const Chunk& chunk) override;
    Expected<OutputComparison> compare_output() override;
    Expected<std::uint64_t> output_checksum(int set) override;
    Expected<std::vector<float>> probabilities_row(std::int64_t matrix, std::int64_t row) override;
    Expected<std::vector<float>> values(std::int64_t matrix) override;
    Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) override;
    std::string implementation() const override { return matmul_.implementation(); }

private:
    std::vector<float> copy(const std::byte* tensor, std::int64_t first, std::int64_t count) const;

    Shape shape_;
    std::shared_ptr<TensorArena> arena_;
    OnednnMatmul matmul_;
};

}  // namespace headroom
