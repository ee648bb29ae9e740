// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include "core/device/device_choice.h"
#include "support/fake_backend.h"

namespace headroom::testing {

/// A prepared workload of the fake device, of a small fp32 shape.
class TimedWorkload {
public:
    explicit TimedWorkload(FakeScript script)
        : backends_(fake_backends(std::move(script))),
          device_(*open_device(backends_, "fake:0")),
          workload_(*device_->prepare({.shape = shape(), .kernel = "fake"}, {})) {}

    Workload& operator*() { return *workload_; }
    static Shape shape() {
        return *Shape::make(BatchSize{1}, SequenceLength{8}, HeadCount{1}, HeadDim{8},
                            DataType::fp32);
    }

private:
    Backends backends_;
    std::unique_ptr<Device> device_;
    std::unique_ptr<Workload> workload_;
};

/// A script whose launches all take `launch`.
inline FakeScript launches_of(Seconds launch) {
    FakeScript script;
    script.launch_time = [launch](const Shape&) { return launch; };
    return script;
}

}  // namespace headroom::testing
