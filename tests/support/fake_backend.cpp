// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_backend.h"

#include <limits>
#include <utility>

#include "core/memory_need.h"

namespace headroom::testing {
namespace {

class FakeWorkload final : public Workload {
public:
    FakeWorkload(const FakeScript& script, const Shape& shape) : script_(script), shape_(shape) {}

    Expected<void> poison_output() override {
        written_ = false;
        return {};
    }

    Expected<void> compute() override {
        const auto time = time_launches(1);
        if (!time) return tl::unexpected(time.error());
        return {};
    }

    Expected<Seconds> time_launches(int launches) override {
        if (script_.on_launch) script_.on_launch();
        if (script_.launch_error) {
            if (auto error = script_.launch_error(shape_)) return tl::unexpected(*error);
        }
        written_ = true;
        const Seconds one = script_.launch_time
                                ? script_.launch_time(shape_)
                                : Seconds{static_cast<double>(shape_.work()) / 1e12};
        return one * launches;
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
    const FakeScript& script_;
    Shape shape_;
    bool written_ = false;
};

class FakeDevice final : public Device {
public:
    FakeDevice(FakeScript script, DeviceInfo info)
        : script_(std::move(script)), info_(std::move(info)) {}

    DeviceInfo info() const override { return info_; }
    Expected<std::uint64_t> memory_free() const override { return script_.memory_free; }
    Expected<std::uint64_t> bytes_needed(const WorkloadRequest& request) const override {
        return tensor_bytes(request.shape);
    }

    Expected<std::unique_ptr<Workload>> prepare(const WorkloadRequest& request,
                                                std::stop_token stop) override {
        if (script_.on_prepare) script_.on_prepare(request);
        if (stop.stop_requested()) return fail(ErrorKind::cancelled, "stopped");
        if (script_.prepare_error) {
            if (auto error = script_.prepare_error(request.shape)) return tl::unexpected(*error);
        }
        return std::make_unique<FakeWorkload>(script_, request.shape);
    }

    Expected<std::unique_ptr<Workload>> prepare_given(const WorkloadRequest& request,
                                                      const GivenInputs&) override {
        return prepare(request, {});
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
