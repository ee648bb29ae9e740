// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_backend.h"

#include <chrono>
#include <limits>
#include <utility>

#include "core/sweep/memory_need.h"

namespace headroom::testing {
namespace {

class FakeWorkload final : public Workload {
public:
    FakeWorkload(const FakeScript& script, const WorkloadRequest& request)
        : script_(script), shape_(request.shape), sets_(request.sets) {}

    int sets() const override { return sets_; }

    Expected<void> poison_output() override {
        written_ = false;
        return {};
    }

    Expected<void> compute() override {
        const auto time = time_launches({.launches = sets_});
        if (!time) return tl::unexpected(time.error());
        return {};
    }

    Expected<ChunkTime> time_launches(const Chunk& chunk) override {
        if (script_.on_launch) script_.on_launch();
        if (script_.launch_error) {
            if (auto error = script_.launch_error(shape_)) return tl::unexpected(*error);
        }
        if (script_.candidate_error && !chosen_.empty()) {
            if (auto error = script_.candidate_error(chosen_)) return tl::unexpected(*error);
        }
        written_ = true;
        ++chunks_;
        ChunkTime timed{.time = launch_time() * chunk.launches, .clock_mhz = {}};
        if (script_.clock_mhz) timed.clock_mhz = script_.clock_mhz();
        return timed;
    }

    Expected<OutputComparison> compare_output() override {
        const bool right = !script_.output_right || script_.output_right(shape_);
        return OutputComparison{.max_rel_error = right ? 0.0 : 0.5};
    }

    Expected<std::uint64_t> output_checksum(int) override {
        const int last = script_.checksum_changes_after;
        return last > 0 && chunks_ > last ? 0xbadU : 0x600dU;
    }

    Expected<std::vector<std::string>> candidates() override {
        std::vector<std::string> names;
        for (const auto& [name, time] : script_.candidates) names.push_back(name);
        return names;
    }

    Expected<void> choose(const std::string& candidate) override {
        if (!script_.candidates.contains(candidate) ||
            script_.refused_candidates.contains(candidate)) {
            return fail(ErrorKind::unsupported, "there is no algorithm " + candidate);
        }
        chosen_ = candidate;
        return {};
    }

    std::map<std::string, std::string> algorithm() const override {
        if (chosen_.empty()) return {};
        return {{"id", chosen_}};
    }

    Expected<std::vector<float>> probabilities_row(std::int64_t, std::int64_t) override {
        const auto s = static_cast<std::size_t>(shape_.seq_len().value);
        return std::vector<float>(s, 1.0F / static_cast<float>(s));
    }

    Expected<std::vector<float>> values(std::int64_t) override {
        return std::vector<float>(
            static_cast<std::size_t>(shape_.seq_len().value * shape_.head_dim().value), 1.0F);
    }

    Expected<std::vector<float>> output_row(std::int64_t, std::int64_t) override {
        const bool right = !script_.output_right || script_.output_right(shape_);
        const float nan = std::numeric_limits<float>::quiet_NaN();
        return std::vector<float>(static_cast<std::size_t>(shape_.head_dim().value),
                                  !written_ ? nan : (right ? 1.0F : 1.5F));
    }

private:
    Seconds launch_time() const {
        if (!chosen_.empty()) return script_.candidates.at(chosen_);
        if (script_.launch_time) return script_.launch_time(shape_);
        return Seconds{static_cast<double>(shape_.work()) / 1e12};
    }

    const FakeScript& script_;
    Shape shape_;
    int sets_;
    std::string chosen_;
    int chunks_ = 0;
    bool written_ = false;
};

/// A stream whose passes take as long as the script's bandwidth says.
class FakeStream final : public Stream {
public:
    FakeStream(std::uint64_t bytes, double bandwidth) : bytes_(bytes), bandwidth_(bandwidth) {}

    std::uint64_t bytes_per_pass() const override { return bytes_; }
    Expected<Seconds> time_passes(int passes) override {
        return Seconds{static_cast<double>(bytes_) / bandwidth_} * passes;
    }

private:
    std::uint64_t bytes_;
    double bandwidth_;
};

/// Reads what the script says.
class FakeTelemetry final : public TelemetrySource {
public:
    explicit FakeTelemetry(FakeScript script) : script_(std::move(script)) {}

    TelemetryReading read() override {
        TelemetryReading reading = script_.telemetry ? script_.telemetry() : TelemetryReading{};
        reading.time = std::chrono::steady_clock::now();
        return reading;
    }
    std::vector<std::string> other_processes() override { return script_.other_processes; }
    std::string unavailable_reason() const override {
        return script_.telemetry ? "" : "the fake device has no telemetry";
    }

private:
    FakeScript script_;
};

class FakeDevice final : public Device {
public:
    FakeDevice(FakeScript script, DeviceInfo info)
        : script_(std::move(script)), info_(std::move(info)) {}

    DeviceInfo info() const override { return info_; }
    Expected<std::uint64_t> memory_free() const override { return script_.memory_free; }
    Expected<std::uint64_t> bytes_needed(const WorkloadRequest& request) const override {
        return tensor_bytes(request.shape) * static_cast<std::uint64_t>(request.sets);
    }

    Expected<std::unique_ptr<Workload>> prepare(const WorkloadRequest& request,
                                                std::stop_token stop) override {
        if (script_.on_prepare) script_.on_prepare(request);
        if (stop.stop_requested()) return fail(ErrorKind::cancelled, "stopped");
        if (script_.prepare_error) {
            if (auto error = script_.prepare_error(request.shape)) return tl::unexpected(*error);
        }
        return std::make_unique<FakeWorkload>(script_, request);
    }

    Expected<std::unique_ptr<Workload>> prepare_given(const WorkloadRequest& request,
                                                      const GivenInputs&) override {
        return prepare(request, {});
    }

    Expected<std::unique_ptr<Stream>> prepare_stream(std::uint64_t bytes) override {
        if (script_.stream_error) return tl::unexpected(*script_.stream_error);
        return std::make_unique<FakeStream>(bytes, script_.bandwidth);
    }

    std::unique_ptr<TelemetrySource> telemetry() const override {
        return std::make_unique<FakeTelemetry>(script_);
    }

private:
    FakeScript script_;
    DeviceInfo info_;
};

}  // namespace

DeviceInfo fake_device_info() {
    DeviceInfo info;
    info.id = "fake:0";
    info.backend = "fake";
    info.name = "Fake device";
    info.memory_bytes = 1ULL << 40U;
    info.memory_free_bytes = 1ULL << 40U;
    info.processors = 8;
    info.kernels = {{"fake", {DataType::fp32, DataType::bf16, DataType::fp16}},
                    {"slow", {DataType::fp32}}};
    return info;
}

FakeBackend::FakeBackend(FakeScript script, std::vector<DeviceInfo> devices)
    : script_(std::move(script)), devices_(std::move(devices)), name_(devices_.front().backend) {}

Expected<std::unique_ptr<Device>> FakeBackend::open(std::string_view id) {
    for (const DeviceInfo& device : devices_) {
        if (device.id != id) continue;
        if (!device.available()) return fail(ErrorKind::no_such_device, *device.unavailable_reason);
        return std::make_unique<FakeDevice>(script_, device);
    }
    return fail(ErrorKind::no_such_device, "there is no such fake device");
}

Backends fake_backends(FakeScript script, std::vector<DeviceInfo> devices) {
    Backends backends;
    backends.push_back(std::make_unique<FakeBackend>(std::move(script), std::move(devices)));
    return backends;
}

}  // namespace headroom::testing
