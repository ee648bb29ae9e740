// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/device/backend.h"
#include "kernels/cuda/chunk_timer.h"
#include "kernels/cuda/cuda_arena.h"
#include "kernels/cuda/cuda_graphs.h"
#include "kernels/cuda/cuda_product.h"
#include "kernels/cuda/cuda_session.h"

namespace headroom {

/// One shape in device memory.
class CudaWorkload final : public Workload {
public:
    /// `arena` holds the request's tensors.
    CudaWorkload(const WorkloadRequest& request, std::unique_ptr<CudaProduct> product,
                 std::shared_ptr<CudaSession> session, std::shared_ptr<ChunkTimer> timer,
                 std::shared_ptr<CudaArena> arena);

    int sets() const override { return sets_; }
    Expected<void> poison_output() override;
    Expected<void> compute() override;
    Expected<ChunkTime> time_launches(const Chunk& chunk) override;
    Expected<OutputComparison> compare_output() override;
    Expected<std::uint64_t> output_checksum(int set) override;
    Expected<std::vector<float>> probabilities_row(std::int64_t matrix, std::int64_t row) override;
    Expected<std::vector<float>> values(std::int64_t matrix) override;
    Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) override;
    std::string implementation() const override { return product_->implementation(); }
    std::map<std::string, std::string> algorithm() const override { return product_->algorithm(); }
    std::optional<Seconds> beforehand() const override { return arena_->transposing(); }
    Expected<std::vector<std::string>> candidates() override { return product_->candidates(); }
    Expected<void> choose(const std::string& candidate) override;

private:
    Expected<void> launch_next();
    /// Queues so many; whether the device ran out of them meanwhile.
    Expected<bool> queue(int launches);
    Expected<ChunkTime> time_queued(int launches);
    Expected<ChunkTime> time_graph(int launches);
    Expected<cudaGraphExec_t> graph_of(int launches);
    Expected<std::vector<float>> copy(const void* tensor, std::int64_t first, std::int64_t count,
                                      DataType type, float scale, const char* what);
    template <class Answer>
    Expected<std::vector<Answer>> scratch_answers(int count, const char* what);

    Shape shape_;
    int sets_;
    std::unique_ptr<CudaProduct> product_;
    std::shared_ptr<CudaSession> session_;
    std::shared_ptr<ChunkTimer> timer_;
    std::shared_ptr<CudaArena> arena_;
    CudaGraphs graphs_;
    int next_set_ = 0;
    Seconds launch_time_{};  ///< of a launch of the last queued chunk
    int patience_ = 1;       ///< with a host that was behind a graph
    int queued_behind_ = 0;  ///< launches behind the last chunk, which are not timed
    bool launched_ = false;  ///< the product has been launched outside of a graph
};

}  // namespace headroom
