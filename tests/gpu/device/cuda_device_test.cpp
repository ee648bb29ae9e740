// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "core/device/device_choice.h"
#include "core/measure/check.h"
#include "core/statistics/statistics.h"
#include "kernels/backends.h"

namespace headroom {
namespace {

/// A test on the first GPU; skipped, with the reason, where there is none.
class CudaDeviceTest : public ::testing::Test {
protected:
    void SetUp() override {
        backends_ = make_backends();
        const auto devices = list_devices(backends_);
        info_ = devices.front();
        if (!info_.available()) GTEST_SKIP() << info_.id << ": " << *info_.unavailable_reason;
        auto opened = open_device(backends_, info_.id);
        ASSERT_TRUE(opened) << opened.error().message;
        device_ = std::move(*opened);
    }

    static Shape shape(std::int64_t b, std::int64_t s, std::int64_t a, std::int64_t d,
                       DataType type) {
        return *Shape::make(BatchSize{b}, SequenceLength{s}, HeadCount{a}, HeadDim{d}, type);
    }

    /// The workload, or nothing with the test failed.
    std::unique_ptr<Workload> prepare(const WorkloadRequest& request) {
        auto workload = device_->prepare(request, {});
        EXPECT_TRUE(workload) << request.kernel << " " << request.shape.to_string() << ": "
                              << workload.error().message;
        return workload ? std::move(*workload) : nullptr;
    }

    /// Computes O from poison, and holds the whole of it against the plain product.
    static void expect_right(Workload& workload, const WorkloadRequest& request) {
        const std::string what = request.kernel + " " + request.shape.to_string() + " " +
                                 std::string(to_string(request.data));
        ASSERT_TRUE(workload.poison_output()) << what;
        ASSERT_TRUE(workload.compute()) << what;
        const auto comparison = workload.compare_output();
        ASSERT_TRUE(comparison) << what << ": " << comparison.error().message;
        EXPECT_LE(comparison->max_rel_error, whole_error_bound(request.shape)) << what;
        EXPECT_EQ(comparison->not_finite, 0) << what;
    }

    static Seconds median_time(Workload& workload, const Chunk& chunk) {
        std::vector<double> times;
        for (int i = 0; i < 15; ++i) {
            const auto time = workload.time_launches(chunk);
            EXPECT_TRUE(time) << time.error().message;
            if (time) times.push_back(time->time.count());
        }
        return Seconds{summarize(std::span<const double>(times)).median};
    }

    Backends backends_;
    DeviceInfo info_;
    std::unique_ptr<Device> device_;
};

TEST_F(CudaDeviceTest, EveryKernelIsRightInEveryTypeThatItTakes) {
    for (const KernelInfo& kernel : info_.kernels) {
        for (const DataType type : kernel.types) {
            for (const std::int64_t d : {1, 63, 64, 80, 256}) {
                if (type == DataType::fp8 && d % 16 != 0) continue;
                const WorkloadRequest request{.shape = shape(2, 512, 3, d, type),
                                              .kernel = kernel.name};
                const auto workload = device_->prepare(request, {});
                // cuBLASLt may refuse rows that are no multiples of 16 bytes; cuBLAS may not.
                if (!workload && workload.error().kind == ErrorKind::unsupported &&
                    kernel.name.starts_with("cublaslt") && d % 8 != 0) {
                    continue;
                }
                ASSERT_TRUE(workload) << workload.error().message;
                expect_right(**workload, request);
            }
        }
    }
}

TEST_F(CudaDeviceTest, SampledRowsAgreeWithTheOracle) {
    for (const DataType type : {DataType::fp16, DataType::fp32}) {
        const WorkloadRequest request{.shape = shape(2, 512, 3, 80, type), .kernel = "cublas"};
        const auto workload = prepare(request);
        ASSERT_TRUE(workload);
        const auto result = check_workload(*workload, request.shape, default_seed, {});
        ASSERT_TRUE(result) << result.error().message;
        EXPECT_LE(result->max_rel_error, result->bound) << to_string(type);
    }
}

TEST_F(CudaDeviceTest, EveryKindOfInputIsRight) {
    for (const InputData data : all_input_data()) {
        for (const char* kernel : {"cublas", "cublaslt", "reference"}) {
            const WorkloadRequest request{
                .shape = shape(1, 384, 4, 96, DataType::fp16), .kernel = kernel, .data = data};
            if (const auto workload = prepare(request)) expect_right(*workload, request);
        }
    }
}

TEST_F(CudaDeviceTest, Fp8IsRightWithEveryKindOfInputAndSaysItsScales) {
    const KernelInfo* kernel = info_.find_kernel("cublaslt");
    ASSERT_NE(kernel, nullptr);
    if (std::ranges::find(kernel->types, DataType::fp8) == kernel->types.end()) {
        GTEST_SKIP() << info_.name << " multiplies no fp8";
    }
    for (const InputData data : all_input_data()) {
        const WorkloadRequest request{.shape = shape(2, 1024, 3, 112, DataType::fp8),
                                      .kernel = "cublaslt",
                                      .data = data,
                                      .sets = 2};
        const auto workload = prepare(request);
        ASSERT_TRUE(workload);
        expect_right(*workload, request);
        EXPECT_GT(*workload->beforehand(), Seconds::zero());
        if (data == InputData::softmax) {
            EXPECT_EQ(workload->algorithm().at("scale_p"), "0.001953125");
            EXPECT_EQ(workload->algorithm().at("scale_v"), "0.00390625");
        }
    }
}

TEST_F(CudaDeviceTest, RefusesFp8ThatCublasltDoesNotTake) {
    const KernelInfo* kernel = info_.find_kernel("cublaslt");
    if (std::ranges::find(kernel->types, DataType::fp8) == kernel->types.end()) {
        GTEST_SKIP() << info_.name << " multiplies no fp8";
    }
    const auto refused =
        device_->prepare({.shape = shape(1, 128, 1, 72, DataType::fp8), .kernel = "cublaslt"}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::unsupported);
}

TEST_F(CudaDeviceTest, RowsOfPSumToOne) {
    const auto workload =
        prepare({.shape = shape(1, 1000, 2, 8, DataType::fp32), .kernel = "cublas"});
    ASSERT_TRUE(workload);
    for (const std::int64_t row : {0, 999}) {
        double sum = 0;
        const auto probabilities = *workload->probabilities_row(1, row);
        for (const float p : probabilities) {
            EXPECT_GE(p, 0);
            sum += static_cast<double>(p);
        }
        EXPECT_NEAR(sum, 1.0, 1e-5);
    }
}

TEST_F(CudaDeviceTest, InputsDoNotDependOnWhatWasPreparedBefore) {
    const WorkloadRequest small{
        .shape = shape(1, 256, 2, 64, DataType::fp16), .kernel = "cublas", .sets = 3};
    const WorkloadRequest large{.shape = shape(1, 256, 8, 128, DataType::fp16), .kernel = "cublas"};
    auto workload = prepare(small);
    ASSERT_TRUE(workload);
    const auto fresh_p = *workload->probabilities_row(1, 255);
    const auto fresh_v = *workload->values(1);
    workload.reset();
    prepare(large).reset();
    workload = prepare(small);
    EXPECT_EQ(*workload->probabilities_row(1, 255), fresh_p);
    EXPECT_EQ(*workload->values(1), fresh_v);
    expect_right(*workload, small);
}

TEST_F(CudaDeviceTest, EverySetGivesTheSameOutput) {
    for (const char* kernel : {"cublas", "cublaslt"}) {
        const auto workload =
            prepare({.shape = shape(2, 512, 3, 80, DataType::bf16), .kernel = kernel, .sets = 5});
        ASSERT_TRUE(workload);
        EXPECT_EQ(workload->sets(), 5);
        ASSERT_TRUE(workload->poison_output());
        const std::uint64_t poison = *workload->output_checksum(0);
        ASSERT_TRUE(workload->compute());
        const std::uint64_t first = *workload->output_checksum(0);
        EXPECT_NE(first, poison);
        for (int set = 1; set < 5; ++set) {
            EXPECT_EQ(*workload->output_checksum(set), first) << kernel << " set " << set;
        }
        EXPECT_FALSE(workload->output_checksum(5));
    }
}

TEST_F(CudaDeviceTest, LaunchesGoRoundTheSetsInBothModes) {
    for (const LaunchMode mode : {LaunchMode::queued, LaunchMode::graph}) {
        const auto workload =
            prepare({.shape = shape(1, 128, 2, 64, DataType::fp16), .kernel = "cublas", .sets = 4});
        ASSERT_TRUE(workload);
        ASSERT_TRUE(workload->compute());
        const std::uint64_t right = *workload->output_checksum(0);
        ASSERT_TRUE(workload->poison_output());
        const std::uint64_t poison = *workload->output_checksum(0);
        const auto written = [&] {
            std::vector<bool> sets;
            for (int set = 0; set < 4; ++set)
                sets.push_back(*workload->output_checksum(set) == right);
            return sets;
        };
        ASSERT_TRUE(workload->time_launches({.launches = 3, .mode = mode}));
        EXPECT_EQ(written(), (std::vector<bool>{true, true, true, false})) << to_string(mode);
        EXPECT_EQ(*workload->output_checksum(3), poison);
        ASSERT_TRUE(workload->poison_output());
        ASSERT_TRUE(workload->time_launches({.launches = 2, .mode = mode}));
        EXPECT_EQ(written(), (std::vector<bool>{true, false, false, true})) << to_string(mode);
        // The same number from another set on: another graph.
        ASSERT_TRUE(workload->poison_output());
        ASSERT_TRUE(workload->time_launches({.launches = 3, .mode = mode}));
        EXPECT_EQ(written(), (std::vector<bool>{false, true, true, true})) << to_string(mode);
    }
}

TEST_F(CudaDeviceTest, ChunksLongerThanAGraphComputeEverySet) {
    const auto workload =
        prepare({.shape = shape(1, 64, 1, 64, DataType::fp16), .kernel = "cublas", .sets = 3});
    ASSERT_TRUE(workload);
    ASSERT_TRUE(workload->poison_output());
    const auto time = workload->time_launches({.launches = 10'000, .mode = LaunchMode::graph});
    ASSERT_TRUE(time) << time.error().message;
    EXPECT_GT(time->time, Seconds{10'000 * 0.5e-6});
    EXPECT_EQ(*workload->output_checksum(2), *workload->output_checksum(0));
}

TEST_F(CudaDeviceTest, GraphAndQueuedTimesAgreeForLaunchesThatAreLong) {
    const auto workload =
        prepare({.shape = shape(4, 2048, 32, 128, DataType::fp16), .kernel = "cublas", .sets = 2});
    ASSERT_TRUE(workload);
    median_time(*workload, {.launches = 8});  // warm-up
    const Seconds queued = median_time(*workload, {.launches = 8});
    const Seconds graph = median_time(*workload, {.launches = 8, .mode = LaunchMode::graph});
    EXPECT_NEAR(queued / graph, 1.0, 0.02);
}

TEST_F(CudaDeviceTest, QueuedLaunchesFollowEachOtherWithoutGaps) {
    // If the host fell behind, twice the launches would take other than twice the time.
    const auto workload =
        prepare({.shape = shape(4, 2048, 12, 64, DataType::fp16), .kernel = "cublas", .sets = 2});
    ASSERT_TRUE(workload);
    median_time(*workload, {.launches = 20});  // warm-up
    const Seconds once = median_time(*workload, {.launches = 20});
    const Seconds twice = median_time(*workload, {.launches = 40});
    EXPECT_NEAR(twice / once, 2.0, 0.04);
}

TEST_F(CudaDeviceTest, TellsTheClockOfAChunk) {
    const auto workload =
        prepare({.shape = shape(4, 2048, 32, 128, DataType::fp16), .kernel = "cublas"});
    ASSERT_TRUE(workload);
    const auto chunk = workload->time_launches({.launches = 50});
    ASSERT_TRUE(chunk);
    ASSERT_TRUE(chunk->clock_mhz);
    EXPECT_GT(*chunk->clock_mhz, 200);
    EXPECT_LT(*chunk->clock_mhz, 4000);
}

TEST_F(CudaDeviceTest, EveryCandidateOfCublasltIsRight) {
    const KernelInfo* kernel = info_.find_kernel("cublaslt-tuned");
    ASSERT_NE(kernel, nullptr);
    for (const DataType type : kernel->types) {
        const WorkloadRequest request{.shape = shape(2, 512, 3, 64, type), .kernel = kernel->name};
        const auto workload = prepare(request);
        ASSERT_TRUE(workload);
        const auto candidates = workload->candidates();
        ASSERT_TRUE(candidates) << candidates.error().message;
        ASSERT_GE(candidates->size(), 1U);
        for (const std::string& candidate : *candidates) {
            const auto chosen = workload->choose(candidate);
            ASSERT_TRUE(chosen) << chosen.error().message;
            expect_right(*workload, request);
            EXPECT_NE(workload->algorithm().at("tile"), "");
        }
        EXPECT_EQ(workload->choose("no algorithm").error().kind, ErrorKind::unsupported);
    }
}

TEST_F(CudaDeviceTest, ChoosingAnotherAlgorithmChangesTheGraphsToo) {
    const WorkloadRequest request{.shape = shape(2, 512, 3, 64, DataType::fp16),
                                  .kernel = "cublaslt-tuned"};
    const auto workload = prepare(request);
    ASSERT_TRUE(workload);
    const auto candidates = *workload->candidates();
    for (const std::string& candidate : {candidates.front(), candidates.back()}) {
        ASSERT_TRUE(workload->choose(candidate));
        ASSERT_TRUE(workload->poison_output());
        ASSERT_TRUE(workload->time_launches({.launches = 4, .mode = LaunchMode::graph}));
        EXPECT_EQ(workload->compare_output()->not_finite, 0);
    }
}

TEST_F(CudaDeviceTest, ComputesGivenNumbersExactly) {
    const GivenInputs inputs{.probabilities = {0.5F, 0.5F, 0.25F, 0.75F}, .values = {2, 4, 6, 8}};
    auto workload = device_->prepare_given(
        {.shape = shape(1, 2, 1, 2, DataType::fp16), .kernel = "cublas"}, inputs);
    ASSERT_TRUE(workload) << workload.error().message;
    ASSERT_TRUE((*workload)->compute());
    EXPECT_EQ(*(*workload)->output_row(0, 0), (std::vector<float>{4, 6}));
    EXPECT_EQ(*(*workload)->output_row(0, 1), (std::vector<float>{5, 7}));
}

TEST_F(CudaDeviceTest, MoreMatricesThanOneCallTakesAreRight) {
    for (const char* kernel : {"cublas", "cublaslt"}) {
        const WorkloadRequest request{.shape = shape(70'000, 4, 1, 8, DataType::fp16),
                                      .kernel = kernel};
        if (const auto workload = prepare(request)) expect_right(*workload, request);
    }
}

TEST_F(CudaDeviceTest, ComparingTheWholeOfALargeOutputIsQuick) {
    const auto workload =
        prepare({.shape = shape(4, 2048, 32, 512, DataType::fp16), .kernel = "cublas"});
    ASSERT_TRUE(workload);
    ASSERT_TRUE(workload->compute());
    ASSERT_TRUE(workload->compare_output());  // loads the kernel
    const auto begin = std::chrono::steady_clock::now();
    const auto comparison = workload->compare_output();
    const Seconds taken = std::chrono::steady_clock::now() - begin;
    ASSERT_TRUE(comparison);
    RecordProperty("seconds", std::to_string(taken.count()));
    EXPECT_LT(taken, Seconds{5});  // half a second on an H100
}

TEST_F(CudaDeviceTest, ReadsMemoryAtAPlausibleRate) {
    const auto stream = device_->prepare_stream(1ULL << 30U);
    ASSERT_TRUE(stream) << stream.error().message;
    EXPECT_GE((*stream)->bytes_per_pass(), 1ULL << 30U);
    const auto once = (*stream)->time_passes(4);
    const auto twice = (*stream)->time_passes(8);
    ASSERT_TRUE(once && twice);
    EXPECT_NEAR(*twice / *once, 2.0, 0.1);
    const double gbs = 4 * static_cast<double>((*stream)->bytes_per_pass()) / once->count() / 1e9;
    EXPECT_GT(gbs, 50);
    EXPECT_LT(gbs, 20'000);
}

TEST_F(CudaDeviceTest, TelemetryIsPlausible) {
    const auto source = device_->telemetry();
    if (!source->unavailable_reason().empty()) GTEST_SKIP() << source->unavailable_reason();
    const TelemetryReading reading = source->read();
    EXPECT_LT(reading.clock_mhz.value_or(0), 4000);
    if (reading.power_w) {
        EXPECT_GT(*reading.power_w, 5);
        EXPECT_LT(*reading.power_w, 2000);
    }
    if (reading.temperature_c) {
        EXPECT_GT(*reading.temperature_c, 5);
        EXPECT_LT(*reading.temperature_c, 120);
    }
    EXPECT_TRUE(info_.facts.contains("driver"));
    for (const std::string& process : source->other_processes()) {
        EXPECT_NE(process.find("(pid "), std::string::npos) << process;
    }
}

TEST_F(CudaDeviceTest, NeedsAsMuchMemoryAsItTakes) {
    const WorkloadRequest request{
        .shape = shape(4, 2048, 12, 64, DataType::fp16), .kernel = "cublas", .sets = 4};
    const std::uint64_t needed = *device_->bytes_needed(request);
    const std::uint64_t before = *device_->memory_free();
    const auto workload = prepare(request);
    ASSERT_TRUE(workload);
    // What it holds counts as free for the next; nothing else was taken, but for code loaded.
    EXPECT_NEAR(static_cast<double>(*device_->memory_free()), static_cast<double>(before), 256e6);
    EXPECT_GE(needed, 4 * static_cast<std::uint64_t>(request.shape.traffic()));
}

TEST_F(CudaDeviceTest, RefusesWhatDoesNotFit) {
    const WorkloadRequest huge{.shape = shape(4096, 8192, 12, 64, DataType::fp16),
                               .kernel = "cublas"};
    EXPECT_GT(*device_->bytes_needed(huge), *device_->memory_free());
    const auto refused = device_->prepare(huge, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::out_of_memory);
    // And goes on with what does.
    const WorkloadRequest small{.shape = shape(1, 256, 2, 64, DataType::fp16), .kernel = "cublas"};
    if (const auto workload = prepare(small)) expect_right(*workload, small);
}

}  // namespace
}  // namespace headroom
