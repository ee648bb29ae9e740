// SPDX-License-Identifier: GPL-3.0-or-later
#include "slowed_backend.h"

#include <chrono>
#include <utility>

namespace headroom::bench {
namespace {

/// Hands everything on, and takes longer for a chunk.
class SlowedWorkload final : public Workload {
public:
    SlowedWorkload(std::unique_ptr<Workload> inner, double share)
        : inner_(std::move(inner)), share_(share) {}

    int sets() const override { return inner_->sets(); }
    Expected<void> poison_output() override { return inner_->poison_output(); }
    Expected<void> compute() override { return inner_->compute(); }
    Expected<ChunkTime> time_launches(const Chunk& chunk) override {
        using Clock = std::chrono::steady_clock;
        auto timed = inner_->time_launches(chunk);
        if (!timed) return timed;
        const auto begin = Clock::now();
        while (Clock::now() - begin < timed->time * share_) {
        }
        timed->time += Clock::now() - begin;
        return timed;
    }
    Expected<OutputComparison> compare_output() override { return inner_->compare_output(); }
    Expected<std::uint64_t> output_checksum(int set) override {
        return inner_->output_checksum(set);
    }
    Expected<std::vector<float>> probabilities_row(std::int64_t matrix, std::int64_t row) override {
        return inner_->probabilities_row(matrix, row);
    }
    Expected<std::vector<float>> values(std::int64_t matrix) override {
        return inner_->values(matrix);
    }
    Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) override {
        return inner_->output_row(matrix, row);
    }
    std::string implementation() const override { return inner_->implementation(); }

private:
    std::unique_ptr<Workload> inner_;
    double share_;
};

/// Hands everything on, and slows the workload of one shape.
class SlowedDevice final : public Device {
public:
    SlowedDevice(std::unique_ptr<Device> inner, Slowdown slowdown)
        : inner_(std::move(inner)), slowdown_(slowdown) {}

    DeviceInfo info() const override { return inner_->info(); }
    Expected<std::uint64_t> memory_free() const override { return inner_->memory_free(); }
    Expected<std::uint64_t> bytes_needed(const WorkloadRequest& request) const override {
        return inner_->bytes_needed(request);
    }
    Expected<std::unique_ptr<Workload>> prepare(const WorkloadRequest& request,
                                                std::stop_token stop) override {
        auto workload = inner_->prepare(request, std::move(stop));
        const bool slowed =
            request.shape.heads() == slowdown_.heads && request.shape.hidden() == slowdown_.hidden;
        if (!workload || !slowed) return workload;
        return std::make_unique<SlowedWorkload>(std::move(*workload), slowdown_.share);
    }
    Expected<std::unique_ptr<Workload>> prepare_given(const WorkloadRequest& request,
                                                      const GivenInputs& inputs) override {
        return inner_->prepare_given(request, inputs);
    }
    Expected<std::unique_ptr<Stream>> prepare_stream(std::uint64_t bytes) override {
        return inner_->prepare_stream(bytes);
    }
    std::unique_ptr<TelemetrySource> telemetry() const override { return inner_->telemetry(); }

private:
    std::unique_ptr<Device> inner_;
    Slowdown slowdown_;
};

class SlowedBackend final : public Backend {
public:
    SlowedBackend(std::unique_ptr<Backend> inner, Slowdown slowdown)
        : inner_(std::move(inner)), slowdown_(slowdown) {}

    std::string_view name() const override { return inner_->name(); }
    std::vector<DeviceInfo> devices() override { return inner_->devices(); }
    Expected<std::unique_ptr<Device>> open(std::string_view id) override {
        auto device = inner_->open(id);
        if (!device) return device;
        return std::make_unique<SlowedDevice>(std::move(*device), slowdown_);
    }

private:
    std::unique_ptr<Backend> inner_;
    Slowdown slowdown_;
};

}  // namespace

std::unique_ptr<Backend> make_slowed_backend(std::unique_ptr<Backend> inner, Slowdown slowdown) {
    return std::make_unique<SlowedBackend>(std::move(inner), slowdown);
}

}  // namespace headroom::bench
