// SPDX-License-Identifier: GPL-3.0-or-later
#include "slowed_backend.h"

#include <chrono>
#include <utility>

#include "support/wrapped_backend.h"

namespace headroom::bench {
namespace {

/// Takes longer for a chunk.
class SlowedWorkload final : public testing::WrappedWorkload {
public:
    SlowedWorkload(std::unique_ptr<Workload> inner, double share)
        : WrappedWorkload(std::move(inner)), share_(share) {}

    Expected<ChunkTime> time_launches(const Chunk& chunk) override {
        using Clock = std::chrono::steady_clock;
        auto timed = WrappedWorkload::time_launches(chunk);
        if (!timed) return timed;
        const auto begin = Clock::now();
        while (Clock::now() - begin < timed->time * share_) {
        }
        timed->time += Clock::now() - begin;
        return timed;
    }

private:
    double share_;
};

/// Slows the workload of one shape.
class SlowedDevice final : public testing::WrappedDevice {
public:
    SlowedDevice(std::unique_ptr<Device> inner, Slowdown slowdown)
        : WrappedDevice(std::move(inner)), slowdown_(slowdown) {}

protected:
    std::unique_ptr<Workload> wrap(std::unique_ptr<Workload> workload,
                                   const Shape& shape) override {
        if (shape.heads() != slowdown_.heads || shape.hidden() != slowdown_.hidden) {
            return workload;
        }
        return std::make_unique<SlowedWorkload>(std::move(workload), slowdown_.share);
    }

private:
    Slowdown slowdown_;
};

}  // namespace

std::unique_ptr<Backend> make_slowed_backend(std::unique_ptr<Backend> inner, Slowdown slowdown) {
    return std::make_unique<testing::WrappedBackend<SlowedDevice, Slowdown>>(std::move(inner),
                                                                             slowdown);
}

}  // namespace headroom::bench
