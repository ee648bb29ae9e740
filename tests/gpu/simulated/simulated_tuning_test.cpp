// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/measure/measure_roofs.h"
#include "core/measure/tuning.h"
#include "tests/gpu/simulated/simulated_gpu_test.h"

namespace headroom::simulated {
namespace {

class SimulatedTuning : public SimulatedGpuTest {
protected:
    /// A GPU on which cuBLASLt offers these.
    void offer(std::vector<Algorithm> algorithms) {
        machine().change([&](Configuration& configuration) {
            configuration.gpus[0].algorithms = std::move(algorithms);
        });
    }

    /// The id of the algorithm that is chosen.
    std::string chosen(RegimeChoice regime = RegimeChoice::sustained) {
        Workload& workload = prepare({.shape = shape(2, 64, 4, 64), .kernel = "cublaslt-tuned"});
        const auto result =
            tune(workload, *workload.candidates(), {.regime = regime}, [] { return true; });
        EXPECT_TRUE(result) << result.error().message;
        return workload.algorithm().at("id");
    }
};

TEST_F(SimulatedTuning, FindsTheFasterOneThoughItTakesTenMillisecondsToLoad) {
    offer({{.id = 1}, {.id = 2, .speed = 1.02, .first_launch = 10ms}});
    EXPECT_EQ(chosen(), "2");
    machine().reset();
    offer({{.id = 1}, {.id = 2, .speed = 1.02, .first_launch = 10ms}});
    EXPECT_EQ(chosen(RegimeChoice::burst), "2");
}

TEST_F(SimulatedTuning, TakesNoAlgorithmThatAddsInLessThanFp32) {
    constexpr unsigned in_place = 1;
    constexpr unsigned compute_type = 2;
    constexpr unsigned output_type = 4;
    offer({{.id = 1, .speed = 3, .reduction = in_place},
           {.id = 2, .speed = 2, .reduction = output_type},
           {.id = 3, .speed = 1.5, .reduction = compute_type},
           {.id = 4}});
    EXPECT_EQ(chosen(), "3");
    for (const char* kernel : {"cublas", "cublaslt", "cublaslt-tuned"}) {
        EXPECT_TRUE(prepare({.shape = shape(1, 32, 2, 16), .kernel = kernel}).compute());
    }
    EXPECT_EQ(machine().reduced_sums(), 0);
}

TEST_F(SimulatedTuning, ThePeakIsThatOfTheBestAlgorithm) {
    machine().change([](Configuration& configuration) {
        configuration.gpus[0].peak_tflops = 1000;
        configuration.gpus[0].computes = false;
        configuration.gpus[0].shortest_launch = 1ns;
    });
    offer({{.id = 1}, {.id = 2, .speed = 1.25}});
    const auto peak = measure_peak(device(), DataType::fp16, Seconds{0.2}, [] { return true; }, {});
    ASSERT_TRUE(peak);
    ASSERT_TRUE(*peak);
    EXPECT_NEAR((*peak)->tflops, 1250, 10);
    EXPECT_NEAR(*(*peak)->clock_mhz, 1000, 1);
}

}  // namespace
}  // namespace headroom::simulated
