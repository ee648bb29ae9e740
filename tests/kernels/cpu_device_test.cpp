// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_device.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <ostream>
#include <string>

#include "core/measure/check.h"
#include "core/sweep/memory_need.h"
#include "fake_system.h"
#include "kernels/cpu/bfloat16.h"
#include "kernels/cpu/cores.h"
#include "kernels/cpu/cpu_backend.h"
#include "kernels/cpu/host_memory.h"

namespace headroom {

/// How GoogleTest prints a shape.
void PrintTo(const Shape& shape, std::ostream* out) {  // NOLINT: the name is GoogleTest's
    *out << shape.to_string();
}

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::StartsWith;

Shape shape(std::int64_t s, std::int64_t heads, std::int64_t d, DataType type = DataType::fp32) {
    return *Shape::make(BatchSize{1}, SequenceLength{s}, HeadCount{heads}, HeadDim{d}, type);
}

WorkloadRequest request(const Shape& shape) {
    return {.shape = shape, .kernel = "onednn"};
}

bool takes(DataType type) {
    const auto types = onednn_types();
    return std::find(types.begin(), types.end(), type) != types.end();
}

class CpuDeviceTest : public ::testing::Test {
protected:
    std::unique_ptr<Backend> backend_ = make_cpu_backend();
    std::unique_ptr<Device> device_ = std::move(*backend_->open("cpu"));
};

TEST_F(CpuDeviceTest, MultipliesGivenNumbersExactly) {
    const auto workload = device_->prepare_given(
        request(shape(2, 1, 2)), {{0.5F, 0.5F, 0.25F, 0.75F}, {1.0F, 2.0F, 3.0F, 4.0F}});
    ASSERT_TRUE(workload) << workload.error().message;
    ASSERT_TRUE((*workload)->compute());
    EXPECT_THAT(*(*workload)->output_row(0, 0), ElementsAre(2.0F, 3.0F));
    EXPECT_THAT(*(*workload)->output_row(0, 1), ElementsAre(2.5F, 3.5F));
}

TEST_F(CpuDeviceTest, EveryProductOfTheBatchHasItsOwnInputs) {
    // Two heads, s = 2, d = 1: the identity, then a swap of rows.
    const auto workload = device_->prepare_given(
        request(shape(2, 2, 1)),
        {{1.0F, 0.0F, 0.0F, 1.0F, 0.0F, 1.0F, 1.0F, 0.0F}, {5.0F, 6.0F, 7.0F, 8.0F}});
    ASSERT_TRUE(workload) << workload.error().message;
    ASSERT_TRUE((*workload)->compute());
    EXPECT_THAT(*(*workload)->output_row(0, 0), ElementsAre(5.0F));
    EXPECT_THAT(*(*workload)->output_row(0, 1), ElementsAre(6.0F));
    EXPECT_THAT(*(*workload)->output_row(1, 0), ElementsAre(8.0F));
    EXPECT_THAT(*(*workload)->output_row(1, 1), ElementsAre(7.0F));
    EXPECT_THAT(*(*workload)->probabilities_row(1, 0), ElementsAre(0.0F, 1.0F));
    EXPECT_THAT(*(*workload)->values(1), ElementsAre(7.0F, 8.0F));
}

TEST_F(CpuDeviceTest, GivenNumbersAreRoundedToBf16) {
    if (!takes(DataType::bf16)) GTEST_SKIP() << "this CPU has no bf16 instructions";
    const auto workload = device_->prepare_given(request(shape(1, 1, 2, DataType::bf16)),
                                                 {{1.0F}, {1.0F + 0x1p-9F, 3.0F}});
    ASSERT_TRUE(workload) << workload.error().message;
    ASSERT_TRUE((*workload)->compute());
    EXPECT_THAT(*(*workload)->values(0), ElementsAre(1.0F, 3.0F));
    EXPECT_THAT(*(*workload)->output_row(0, 0), ElementsAre(1.0F, 3.0F));
}

TEST_F(CpuDeviceTest, TooFewGivenNumbersAreRefused) {
    const auto workload = device_->prepare_given(request(shape(2, 1, 2)), {{1.0F}, {1.0F}});
    ASSERT_FALSE(workload);
    EXPECT_EQ(workload.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(workload.error().message,
                HasSubstr("takes 4 numbers of P and 4 of V, but 1 and 1 are given"));
}

class CpuDeviceCheck : public CpuDeviceTest, public ::testing::WithParamInterface<Shape> {};

TEST_P(CpuDeviceCheck, AgreesWithTheOracle) {
    const Shape& shape = GetParam();
    if (!takes(shape.type())) GTEST_SKIP() << "this CPU has no " << to_string(shape.type());
    const auto workload = device_->prepare(request(shape), {});
    ASSERT_TRUE(workload) << workload.error().message;
    const auto check = check_workload(**workload, shape, 3, {});
    ASSERT_TRUE(check) << check.error().message;
    EXPECT_TRUE(check->passed()) << check->max_rel_error << " > " << check->bound;
    EXPECT_GT(check->rows, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, CpuDeviceCheck,
    ::testing::Values(shape(1, 1, 1), shape(1, 5, 64), shape(2, 3, 1), shape(512, 2, 64),
                      shape(512, 3, 80), shape(512, 1, 256), shape(100, 2, 81), shape(129, 7, 33),
                      shape(1, 1, 1, DataType::bf16), shape(1, 5, 64, DataType::bf16),
                      shape(512, 2, 64, DataType::bf16), shape(512, 1, 256, DataType::bf16),
                      shape(100, 2, 81, DataType::bf16), shape(129, 7, 33, DataType::bf16)),
    [](const auto& tested) {
        return "s" + std::to_string(tested.param.seq_len().value) + "a" +
               std::to_string(tested.param.heads().value) + "d" +
               std::to_string(tested.param.head_dim().value) +
               std::string(to_string(tested.param.type()));
    });

TEST_F(CpuDeviceTest, AShapeGivesTheSameOutputWhateverWasPreparedBefore) {
    const Shape wanted = shape(64, 3, 16);
    auto fresh = device_->prepare(request(wanted), {});
    ASSERT_TRUE(fresh && (*fresh)->compute());
    const std::vector<float> first = *(*fresh)->output_row(2, 63);
    fresh->reset();

    auto larger = device_->prepare(request(shape(64, 11, 40)), {});
    ASSERT_TRUE(larger && (*larger)->compute());
    larger->reset();
    auto again = device_->prepare(request(wanted), {});
    ASSERT_TRUE(again && (*again)->compute());
    EXPECT_EQ(*(*again)->output_row(2, 63), first);
}

TEST_F(CpuDeviceTest, PoisonedOutputIsNan) {
    const auto workload = device_->prepare(request(shape(4, 1, 3)), {});
    ASSERT_TRUE(workload && (*workload)->compute());
    ASSERT_TRUE((*workload)->poison_output());
    for (std::int64_t row = 0; row < 4; ++row) {
        const auto output = (*workload)->output_row(0, row);
        ASSERT_TRUE(output);
        for (const float number : *output) EXPECT_TRUE(std::isnan(number));
    }
}

TEST_F(CpuDeviceTest, TimedLaunchesTakeTimeAndComputeTheOutput) {
    const auto workload = device_->prepare(request(shape(64, 2, 16)), {});
    ASSERT_TRUE(workload && (*workload)->poison_output());
    const auto time = (*workload)->time_launches({.launches = 3});
    ASSERT_TRUE(time) << time.error().message;
    EXPECT_GT(time->time.count(), 0);
    EXPECT_EQ(time->clock_mhz, std::nullopt);
    EXPECT_FALSE(std::isnan((*workload)->output_row(1, 63)->back()));
}

TEST_F(CpuDeviceTest, NamesOneDnnsImplementation) {
    const auto workload = device_->prepare(request(shape(64, 2, 16)), {});
    ASSERT_TRUE(workload);
    EXPECT_NE((*workload)->implementation(), "");
    EXPECT_THAT((*workload)->implementation(), ::testing::Not(StartsWith("ref")));
}

TEST_F(CpuDeviceTest, WhatDoesNotFitSaysWhatItNeeds) {
    // P alone takes 4 TiB.
    const WorkloadRequest huge = request(shape(1 << 20, 1, 64));
    const auto needed = device_->bytes_needed(huge);
    ASSERT_TRUE(needed) << needed.error().message;
    EXPECT_GE(*needed, 4ULL << 40U);
    const auto workload = device_->prepare(huge, {});
    ASSERT_FALSE(workload);
    EXPECT_EQ(workload.error().kind, ErrorKind::out_of_memory);
    EXPECT_THAT(workload.error().message, StartsWith("needs " + format_bytes(*needed) + ", "));
    EXPECT_THAT(workload.error().message, ::testing::EndsWith(" free"));
}

TEST_F(CpuDeviceTest, BytesNeededCoverPAndVAndO) {
    const Shape exact = shape(1024, 4, 512);  // 16 MiB, 8 MiB, 8 MiB
    const auto needed = device_->bytes_needed(request(exact));
    ASSERT_TRUE(needed);
    EXPECT_GE(*needed, 32ULL << 20U);
}

TEST_F(CpuDeviceTest, EverySetNeedsItsOwnBytes) {
    // 16 MiB, 8 MiB and 8 MiB a set.
    WorkloadRequest sets = request(shape(1024, 4, 512));
    const auto one = device_->bytes_needed(sets);
    sets.sets = 3;
    EXPECT_EQ(*device_->bytes_needed(sets) - *one, 64ULL << 20U);
}

TEST_F(CpuDeviceTest, EverySetIsComputed) {
    WorkloadRequest sets = request(shape(64, 2, 16));
    sets.sets = 5;
    const auto workload = device_->prepare(sets, {});
    ASSERT_TRUE(workload && (*workload)->poison_output() && (*workload)->compute());
    EXPECT_EQ((*workload)->sets(), 5);
    const std::uint64_t first = *(*workload)->output_checksum(0);
    for (int set = 1; set < 5; ++set) EXPECT_EQ(*(*workload)->output_checksum(set), first);
}

TEST_F(CpuDeviceTest, GivenNumbersAreInEverySet) {
    WorkloadRequest sets = request(shape(2, 1, 2));
    sets.sets = 2;
    const auto workload =
        device_->prepare_given(sets, {{0.5F, 0.5F, 0.25F, 0.75F}, {1.0F, 2.0F, 3.0F, 4.0F}});
    ASSERT_TRUE(workload && (*workload)->compute());
    EXPECT_EQ(*(*workload)->output_checksum(1), *(*workload)->output_checksum(0));
    EXPECT_EQ((*workload)->compare_output()->max_rel_error, 0);
}

TEST_F(CpuDeviceTest, NoSetsAreRefused) {
    WorkloadRequest none = request(shape(2, 1, 2));
    none.sets = 0;
    const auto workload = device_->prepare(none, {});
    ASSERT_FALSE(workload);
    EXPECT_EQ(workload.error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(workload.error().message, "0 sets of P, V and O; it takes at least 1");
}

TEST_F(CpuDeviceTest, WholeNumbersAreMultipliedExactly) {
    WorkloadRequest integers = request(shape(129, 3, 33));
    integers.data = InputData::integers;
    const auto workload = device_->prepare(integers, {});
    ASSERT_TRUE(workload && (*workload)->poison_output() && (*workload)->compute());
    const auto found = (*workload)->compare_output();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->max_rel_error, 0);
    EXPECT_EQ(found->not_finite, 0);
}

TEST_F(CpuDeviceTest, ZerosGiveZeros) {
    WorkloadRequest zeros = request(shape(16, 1, 4));
    zeros.data = InputData::zeros;
    const auto workload = device_->prepare(zeros, {});
    ASSERT_TRUE(workload && (*workload)->poison_output() && (*workload)->compute());
    EXPECT_THAT(*(*workload)->output_row(0, 15), ElementsAre(0, 0, 0, 0));
}

TEST_F(CpuDeviceTest, StreamsAtLeastWhatWasAskedFor) {
    const auto stream = device_->prepare_stream((4ULL << 20U) + 1);
    ASSERT_TRUE(stream) << stream.error().message;
    EXPECT_EQ((*stream)->bytes_per_pass(), 6ULL << 20U);
    EXPECT_GT((*stream)->time_passes(2)->count(), 0);
}

TEST_F(CpuDeviceTest, AStreamThatDoesNotFitSaysWhatItNeeds) {
    const auto stream = device_->prepare_stream(8ULL << 50U);
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().kind, ErrorKind::out_of_memory);
    EXPECT_THAT(stream.error().message, StartsWith("needs 8.0 PiB, "));
}

TEST_F(CpuDeviceTest, AStreamOfNothingIsRefused) {
    const auto stream = device_->prepare_stream(0);
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().kind, ErrorKind::invalid_input);
}

TEST_F(CpuDeviceTest, ItsTelemetryOutlivesIt) {
    const auto telemetry = device_->telemetry();
    device_.reset();
    ASSERT_NE(telemetry, nullptr);
    EXPECT_GT(telemetry->read().time.time_since_epoch().count(), 0);
    EXPECT_THAT(telemetry->other_processes(), ::testing::IsEmpty());
}

/// A machine with 4 GiB and so much of it available.
std::unique_ptr<testing::FakeSystem> system_with(const std::string& available_kib) {
    auto system = std::make_unique<testing::FakeSystem>();
    system->write("proc/meminfo", "MemTotal: 4194304 kB\nMemAvailable: " + available_kib + " kB\n");
    return system;
}

TEST(CpuDeviceMemory, WhatItHoldsCountsAsFree) {
    const auto system = system_with("4194304");
    CpuDevice device(system->root(), {allowed_cpus().front()});
    const WorkloadRequest small = request(shape(512, 2, 64));
    const auto needed = device.bytes_needed(small);
    const auto before = device.memory_free();
    const auto workload = device.prepare(small, {});
    ASSERT_TRUE(workload) << workload.error().message;
    // The made-up system does not notice the allocation, so that here it counts twice.
    EXPECT_EQ(*device.memory_free(), *before + *needed);
}

TEST(CpuDeviceMemory, WhatDoesNotFitIsRefusedInBothNumbers) {
    if (address_space_limited()) GTEST_SKIP() << "the address space is limited (ulimit -v)";
    const auto system = system_with("263168");  // 257 MiB, of which 256 are left alone
    CpuDevice device(system->root(), {allowed_cpus().front()});
    const WorkloadRequest small = request(shape(1024, 1, 512));
    const auto workload = device.prepare(small, {});
    ASSERT_FALSE(workload);
    EXPECT_EQ(workload.error().message,
              "needs " + format_bytes(*device.bytes_needed(small)) + ", 1.0 MiB free");
}

TEST(CpuDeviceMemory, ALargerShapesLeftoversMakeRoomForAnother) {
    if (address_space_limited()) GTEST_SKIP() << "the address space is limited (ulimit -v)";
    const auto system = system_with("278528");  // 16 MiB beside the 256 left alone
    CpuDevice device(system->root(), {allowed_cpus().front()});
    // The second shape does not fit beside the first one's V and O of 4 MiB each.
    ASSERT_TRUE(device.prepare(request(shape(8, 1, 131072)), {}));
    system->write("proc/meminfo", "MemTotal: 4194304 kB\nMemAvailable: 263168 kB\n");
    const auto free = device.memory_free();
    const WorkloadRequest next = request(shape(1024, 1, 8));
    ASSERT_LE(*device.bytes_needed(next), *free);
    ASSERT_TRUE(device.prepare(next, {}));
    EXPECT_EQ(*device.memory_free(), *device.bytes_needed(next) + (1ULL << 20U));
}

TEST_F(CpuDeviceTest, AStopWhilePreparingIsACancellation) {
    std::stop_source stop;
    stop.request_stop();
    const auto workload = device_->prepare(request(shape(64, 2, 16)), stop.get_token());
    ASSERT_FALSE(workload);
    EXPECT_EQ(workload.error().kind, ErrorKind::cancelled);
}

TEST_F(CpuDeviceTest, Fp16IsRefusedWithWhatThereIs) {
    const auto workload = device_->prepare(request(shape(64, 2, 16, DataType::fp16)), {});
    ASSERT_FALSE(workload);
    EXPECT_EQ(workload.error().kind, ErrorKind::unsupported);
    EXPECT_THAT(workload.error().message,
                StartsWith("this CPU does not compute in fp16; it can in fp32"));
}

TEST_F(CpuDeviceTest, AnUnknownKernelIsRefusedWithWhatThereIs) {
    const auto workload = device_->prepare({.shape = shape(64, 2, 16), .kernel = "cublas"}, {});
    ASSERT_FALSE(workload);
    EXPECT_EQ(workload.error().kind, ErrorKind::unsupported);
    EXPECT_EQ(workload.error().message, "the CPU has no kernel \"cublas\"; it has onednn");
}

TEST_F(CpuDeviceTest, ClosingItLetsTheThreadRunWhereItCould) {
    const std::vector<int> before = allowed_cpus();
    ASSERT_TRUE(device_->prepare(request(shape(64, 2, 16)), {}));
    device_.reset();
    EXPECT_EQ(allowed_cpus(), before);
}

TEST_F(CpuDeviceTest, TellsWhatItIs) {
    const DeviceInfo info = device_->info();
    EXPECT_EQ(info.id, "cpu");
    EXPECT_EQ(info.backend, "cpu");
    EXPECT_TRUE(info.available());
    EXPECT_NE(info.name, "");
    EXPECT_GE(info.processors.value_or(0), 1);
    EXPECT_GT(info.memory_bytes.value_or(0), info.memory_free_bytes.value_or(0));
    EXPECT_EQ(info.facts.at("threads"), std::to_string(*info.processors));
    EXPECT_THAT(info.facts.at("onednn"), MatchesRegex(R"([23]\.[0-9]+\.[0-9]+)"));
    ASSERT_NE(info.find_kernel("onednn"), nullptr);
    EXPECT_EQ(info.find_kernel("onednn")->types.front(), DataType::fp32);
}

TEST(CpuBackend, ListsOneDevice) {
    const auto devices = make_cpu_backend()->devices();
    ASSERT_EQ(devices.size(), 1U);
    EXPECT_EQ(devices.front().id, "cpu");
}

TEST(CpuBackend, AnotherDeviceIsNotThere) {
    const auto device = make_cpu_backend()->open("cpu:1");
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().kind, ErrorKind::no_such_device);
    EXPECT_EQ(device.error().message, "there is no device \"cpu:1\"; there is cpu");
}

}  // namespace
}  // namespace headroom
