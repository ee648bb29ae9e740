// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/device/backend.h"

namespace headroom::testing {

/// One set's O of a ComputedWorkload, to be written or spoilt: [matrices, s, d], row-major.
struct ComputedOutput {
    std::span<float> numbers;
    const Shape& shape;
    int set = 0;

    float& at(std::int64_t matrix, std::int64_t row, std::int64_t column) const;
};

/// A workload that really computes, by plain fp32 loops on the host, with a kernel that a test can
/// put a fault into. P is the softmax and V the values of core/device/random_data.h.
class ComputedWorkload final : public Workload {
public:
    /// `spoil` is called on a set's O after each product in it.
    ComputedWorkload(const Shape& shape, int sets,
                     std::function<void(const ComputedOutput&)> spoil = {});

    /// From now on launches write nothing.
    void write_nothing() { writes_ = false; }

    int sets() const override { return static_cast<int>(outputs_.size()); }
    Expected<void> poison_output() override;
    Expected<void> compute() override;
    /// Each launch takes a millisecond.
    Expected<ChunkTime> time_launches(const Chunk& chunk) override;
    Expected<OutputComparison> compare_output() override;
    Expected<std::uint64_t> output_checksum(int set) override;
    Expected<std::vector<float>> probabilities_row(std::int64_t matrix, std::int64_t row) override;
    Expected<std::vector<float>> values(std::int64_t matrix) override;
    Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) override;

private:
    void launch(int set);

    Shape shape_;
    std::vector<float> p_;
    std::vector<float> v_;
    std::vector<std::vector<float>> outputs_;
    std::function<void(const ComputedOutput&)> spoil_;
    bool writes_ = true;
    int next_set_ = 0;
};

}  // namespace headroom::testing
