// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/backend.h"
#include "kernels/cuda/cuda_arena.h"
#include "kernels/cuda/cuda_session.h"
#include "kernels/cuda/gemm_calls.h"

namespace headroom {

/// The ways to compute O on the GPU.
enum class CudaKernel {
    cublas,     ///< cublasGemmStridedBatchedEx, fp32 accumulation
    reference,  ///< our own plain one
};

/// One shape in device memory.
class CudaWorkload final : public Workload {
public:
    /// `arena` holds the shape's tensors; `calls` are its gemm_calls().
    CudaWorkload(const Shape& shape, CudaKernel kernel, std::vector<GemmCall> calls,
                 std::shared_ptr<CudaSession> session, std::shared_ptr<CudaArena> arena);

    Expected<void> poison_output() override;
    Expected<void> compute() override;
    int sets() const override { return 1; }
    Expected<ChunkTime> time_launches(const Chunk& chunk) override;
    Expected<OutputComparison> compare_output() override;
    Expected<std::uint64_t> output_checksum(int set) override;
    Expected<std::vector<float>> probabilities_row(std::int64_t matrix, std::int64_t row) override;
    Expected<std::vector<float>> values(std::int64_t matrix) override;
    Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) override;

private:
    Expected<void> launch();
    Expected<void> launch_cublas(const GemmCall& call);
    Expected<std::vector<float>> copy(const void* tensor, std::int64_t first, std::int64_t count,
                                      const char* what);

    Shape shape_;
    CudaKernel kernel_;
    std::vector<GemmCall> calls_;
    std::shared_ptr<CudaSession> session_;
    std::shared_ptr<CudaArena> arena_;
};

}  // namespace headroom
