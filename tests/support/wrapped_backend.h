// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include "core/device/backend.h"

namespace headroom::testing {

/// A workload that hands everything on to another; for those that change a little of it.
class WrappedWorkload : public Workload {
public:
    explicit WrappedWorkload(std::unique_ptr<Workload> inner) : inner_(std::move(inner)) {}

    int sets() const override { return inner_->sets(); }
    Expected<void> poison_output() override { return inner_->poison_output(); }
    Expected<void> compute() override { return inner_->compute(); }
    Expected<ChunkTime> time_launches(const Chunk& chunk) override {
        return inner_->time_launches(chunk);
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
    std::map<std::string, std::string> algorithm() const override { return inner_->algorithm(); }
    std::optional<Seconds> beforehand() const override { return inner_->beforehand(); }
    Expected<std::vector<std::string>> candidates() override { return inner_->candidates(); }
    Expected<void> choose(const std::string& candidate) override {
        return inner_->choose(candidate);
    }

private:
    std::unique_ptr<Workload> inner_;
};

/// A device that hands everything on to another, workloads through wrap().
class WrappedDevice : public Device {
public:
    explicit WrappedDevice(std::unique_ptr<Device> inner) : inner_(std::move(inner)) {}

    DeviceInfo info() const override { return inner_->info(); }
    Expected<std::uint64_t> memory_free() const override { return inner_->memory_free(); }
    Expected<std::uint64_t> bytes_needed(const WorkloadRequest& request) const override {
        return inner_->bytes_needed(request);
    }
    Expected<std::unique_ptr<Workload>> prepare(const WorkloadRequest& request,
                                                std::stop_token stop) override {
        auto workload = inner_->prepare(request, std::move(stop));
        if (!workload) return workload;
        return wrap(std::move(*workload), request.shape);
    }
    Expected<std::unique_ptr<Workload>> prepare_given(const WorkloadRequest& request,
                                                      const GivenInputs& inputs) override {
        return inner_->prepare_given(request, inputs);
    }
    Expected<std::unique_ptr<Stream>> prepare_stream(std::uint64_t bytes) override {
        return inner_->prepare_stream(bytes);
    }
    std::unique_ptr<TelemetrySource> telemetry() const override { return inner_->telemetry(); }

protected:
    /// The workload of that shape as it is handed out.
    virtual std::unique_ptr<Workload> wrap(std::unique_ptr<Workload> workload,
                                           const Shape& shape) = 0;

private:
    std::unique_ptr<Device> inner_;
};

/// A backend that hands everything on to another, devices as `Wrapper`, which is made of the
/// device and `Setting`.
template <class Wrapper, class Setting>
class WrappedBackend final : public Backend {
public:
    WrappedBackend(std::unique_ptr<Backend> inner, Setting setting)
        : inner_(std::move(inner)), setting_(std::move(setting)) {}

    std::string_view name() const override { return inner_->name(); }
    std::vector<DeviceInfo> devices() override { return inner_->devices(); }
    Expected<std::unique_ptr<Device>> open(std::string_view id) override {
        auto device = inner_->open(id);
        if (!device) return device;
        return std::make_unique<Wrapper>(std::move(*device), setting_);
    }

private:
    std::unique_ptr<Backend> inner_;
    Setting setting_;
};

}  // namespace headroom::testing
