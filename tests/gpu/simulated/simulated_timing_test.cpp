// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/measure/measure.h"
#include "core/measure/warm_up.h"
#include "tests/gpu/simulated/simulated_gpu_test.h"

namespace headroom::simulated {
namespace {

class SimulatedTiming : public SimulatedGpuTest {
protected:
    /// A GPU whose launches of one_shape() take so long.
    void launches_take(nanoseconds time) {
        machine().change([&](Configuration& configuration) {
            configuration.gpus[0].peak_tflops = 1e6;
            configuration.gpus[0].shortest_launch = time;
            configuration.gpus[0].computes = false;
        });
    }
    Workload& one_shape() {
        return prepare({.shape = shape(2, 64, 4, 64), .kernel = "cublas", .sets = 2});
    }
    static MeasureSettings short_settings() {
        return {.per_point = Seconds{0.05}, .warm_up = Seconds{0.01}};
    }
    Measurement measured() {
        auto result = measure(one_shape(), short_settings(), [] { return true; });
        EXPECT_TRUE(result) << result.error().message;
        return *result;
    }
};

TEST_F(SimulatedTiming, SeesAHostThatFallsBehindTheDevice) {
    launches_take(30us);
    Workload& workload = one_shape();
    EXPECT_FALSE(workload.time_launches({.launches = 100})->host_behind);
    machine().change([](Configuration& configuration) { configuration.host_call = 40us; });
    EXPECT_TRUE(workload.time_launches({.launches = 100})->host_behind);
}

TEST_F(SimulatedTiming, TakesAGraphWhereTheHostFallsBehind) {
    launches_take(30us);
    machine().change([](Configuration& configuration) { configuration.host_call = 40us; });
    const Measurement result = measured();
    EXPECT_EQ(result.launch_mode, LaunchMode::graph);
    EXPECT_LE(result.chunks_behind, 1) << "then the device is given more time ahead";
    EXPECT_NEAR(result.time.median, 30e-6, 0.02e-6);
}

TEST_F(SimulatedTiming, KeepsTheDeviceBusyBetweenChunks) {
    for (const nanoseconds launch : {nanoseconds{5us}, nanoseconds{20us}, nanoseconds{58us},
                                     nanoseconds{860us}, nanoseconds{3ms}, nanoseconds{40ms}}) {
        launches_take(launch);
        const Measurement result = measured();
        ASSERT_TRUE(result.idle_share) << launch.count();
        EXPECT_LE(*result.idle_share, 0.02) << launch.count();
        EXPECT_NEAR(result.time.median, Seconds{launch}.count(), Seconds{launch}.count() * 2e-3);
    }
}

TEST_F(SimulatedTiming, ComparesInLaunchesThatNoWatchdogEnds) {
    launches_take(1us);
    machine().change([](Configuration& configuration) {
        configuration.gpus[0].peak_tflops = 0.24;  // 30 GFLOP/s of comparing a multiprocessor
    });
    Workload& workload = prepare({.shape = shape(1, 1024, 4, 512), .kernel = "cublas"});
    ASSERT_TRUE(workload.compute());
    ASSERT_TRUE(workload.compare_output());
    EXPECT_LE(machine().longest_kernel(), 100ms);
}

}  // namespace
}  // namespace headroom::simulated
