// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "core/device/backend.h"
#include "kernels/cuda/cuda_backend.h"
#include "tests/gpu/simulated/machine.h"

namespace headroom::simulated {

/// A test of the CUDA backend on a machine with one simulated GPU, as the test changes it.
class SimulatedGpuTest : public ::testing::Test {
protected:
    SimulatedGpuTest() { machine().reset(); }
    ~SimulatedGpuTest() override {
        workload_.reset();
        device_.reset();
        EXPECT_EQ(machine().allocated(), 0U) << "bytes of the GPU that nobody gave back";
    }

    static Machine& machine() { return Machine::instance(); }

    static Shape shape(std::int64_t b, std::int64_t s, std::int64_t a, std::int64_t d,
                       DataType type = DataType::fp16) {
        return *Shape::make(BatchSize{b}, SequenceLength{s}, HeadCount{a}, HeadDim{d}, type);
    }

    /// The only device.
    DeviceInfo listed() { return backend_.devices().front(); }

    Device& device() {
        if (!device_) {
            auto opened = backend_.open("cuda:0");
            EXPECT_TRUE(opened) << opened.error().message;
            device_ = std::move(*opened);
        }
        return *device_;
    }

    Workload& prepare(const WorkloadRequest& request) {
        auto prepared = device().prepare(request, {});
        EXPECT_TRUE(prepared) << request.kernel << ": " << prepared.error().message;
        workload_ = std::move(*prepared);
        return *workload_;
    }

    CudaBackend backend_;
    std::unique_ptr<Device> device_;
    std::unique_ptr<Workload> workload_;
};

}  // namespace headroom::simulated
