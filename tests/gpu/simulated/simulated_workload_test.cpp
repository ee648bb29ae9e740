// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/measure/check.h"
#include "tests/gpu/simulated/simulated_gpu_test.h"

namespace headroom::simulated {
namespace {

using SimulatedWorkload = SimulatedGpuTest;

TEST_F(SimulatedWorkload, ComputesRightInEveryKernelAndType) {
    for (const KernelInfo& kernel : listed().kernels) {
        for (const DataType type : kernel.types) {
            const WorkloadRequest request{
                .shape = shape(2, 32, 2, 16, type), .kernel = kernel.name, .sets = 2};
            Workload& workload = prepare(request);
            const auto result = check_workload(workload, request.shape, default_seed, {});
            ASSERT_TRUE(result) << kernel.name << ": " << result.error().message;
            EXPECT_TRUE(result->passed())
                << kernel.name << " " << to_string(type) << ": " << result->fault();
        }
    }
}

TEST_F(SimulatedWorkload, TimesLaunchesByTheDevicesClock) {
    // 2 x 64 x 64 x 64 x 8 FLOP at 1 TFLOP/s.
    Workload& workload = prepare({.shape = shape(2, 64, 4, 64), .kernel = "cublas", .sets = 2});
    const auto queued = workload.time_launches({.launches = 1000, .mode = LaunchMode::queued});
    ASSERT_TRUE(queued);
    EXPECT_NEAR(queued->time.count() / 1000, 4.19e-6, 1e-8);
    EXPECT_NEAR(*queued->clock_mhz, 1000, 0.1);
    const auto graph = workload.time_launches({.launches = 1000, .mode = LaunchMode::graph});
    ASSERT_TRUE(graph);
    EXPECT_NEAR(graph->time.count() / 1000, 4.19e-6, 1e-8);
}

TEST_F(SimulatedWorkload, TellsTheClockThatHeld) {
    Workload& workload = prepare({.shape = shape(2, 64, 4, 64), .kernel = "cublas"});
    machine().change([](Configuration& configuration) { configuration.gpus[0].clock_mhz = 640; });
    const auto timed = workload.time_launches({.launches = 1000, .mode = LaunchMode::queued});
    ASSERT_TRUE(timed);
    EXPECT_NEAR(*timed->clock_mhz, 640, 0.1);
}

TEST_F(SimulatedWorkload, SaysThatMemoryIsShort) {
    const auto prepared =
        device().prepare({.shape = shape(64, 512, 64, 64), .kernel = "cublas"}, {});
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().kind, ErrorKind::out_of_memory);
    EXPECT_TRUE(device().prepare({.shape = shape(2, 64, 4, 64), .kernel = "cublas"}, {}))
        << "what fits is taken afterwards";
}

TEST_F(SimulatedWorkload, GivesBackWhatItHoldsWhereAnAllocationFails) {
    prepare({.shape = shape(2, 64, 4, 64), .kernel = "cublas"});
    workload_.reset();
    // Workspace, scratch and stamps come first, then P, V and O; so the next shape's P fails.
    machine().change([](Configuration& configuration) { configuration.failing_allocation = 6; });
    EXPECT_TRUE(device().prepare({.shape = shape(2, 64, 8, 64), .kernel = "cublas"}, {}));
}

TEST_F(SimulatedWorkload, AStickyErrorEndsEveryFurtherCall) {
    Workload& workload = prepare({.shape = shape(2, 64, 4, 64), .kernel = "cublas"});
    machine().change([](Configuration& configuration) {
        configuration.fails_at_call = Machine::instance().calls() + 3;
    });
    EXPECT_EQ(workload.compute().error().kind, ErrorKind::device);
    const auto again = workload.compute();
    ASSERT_FALSE(again);
    EXPECT_THAT(again.error().message,
                ::testing::HasSubstr("cannot be used any more by this process"));
}

TEST_F(SimulatedWorkload, RefusesAGpuThatAnotherProcessHasForItself) {
    machine().change([](Configuration& configuration) { configuration.gpus[0].is_taken = true; });
    const auto opened = backend_.open("cuda:0");
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().message, ::testing::HasSubstr("another process has it"));
    machine().change([](Configuration& configuration) { configuration.gpus[0].is_taken = false; });
    EXPECT_TRUE(backend_.open("cuda:0")) << "and it can be opened when that one has ended";
}

TEST_F(SimulatedWorkload, SaysWhatFailsWhereTheModuleHasNoCodeForTheGpu) {
    device();
    machine().change([](Configuration& configuration) { configuration.gpus[0].has_code = false; });
    const auto prepared = device().prepare({.shape = shape(2, 64, 4, 64), .kernel = "cublas"}, {});
    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().kind, ErrorKind::device);
}

}  // namespace
}  // namespace headroom::simulated
