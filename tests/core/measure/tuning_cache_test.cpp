// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/tuning_cache.h"

#include <gtest/gtest.h>

#include "support/fake_backend.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

using testing::fake_device_info;
using testing::TemporaryFolder;

Shape tuned_shape(DataType type = DataType::fp32, std::int64_t head_dim = 64) {
    return *Shape::make(BatchSize{1}, SequenceLength{512}, HeadCount{12}, HeadDim{head_dim}, type);
}

const Tuned sample_tuned{.candidate = "tile 128x64",
                         .candidates = 32,
                         .time = Seconds{0.001},
                         .first_choice = Seconds{0.0015}};

TEST(TuningCache, FindsWhatWasStored) {
    const TemporaryFolder folder;
    const TuningCache cache(folder.path(), fake_device_info());
    EXPECT_EQ(cache.find("cublaslt", tuned_shape()), std::nullopt);
    ASSERT_TRUE(cache.store("cublaslt", tuned_shape(), sample_tuned));
    EXPECT_EQ(cache.find("cublaslt", tuned_shape()), sample_tuned);
}

TEST(TuningCache, IsForOneKernelShapeTypeAndLibrary) {
    const TemporaryFolder folder;
    const TuningCache cache(folder.path(), fake_device_info());
    ASSERT_TRUE(cache.store("cublaslt", tuned_shape(), sample_tuned));
    EXPECT_EQ(cache.find("other", tuned_shape()), std::nullopt);
    EXPECT_EQ(cache.find("cublaslt", tuned_shape(DataType::fp32, 128)), std::nullopt);
    EXPECT_EQ(cache.find("cublaslt", tuned_shape(DataType::bf16)), std::nullopt);
    DeviceInfo newer = fake_device_info();
    newer.facts["cublaslt"] = "13.2";
    EXPECT_EQ(TuningCache(folder.path(), newer).find("cublaslt", tuned_shape()), std::nullopt);
}

TEST(TuningCache, PassesOverAnEntryThatCannotBe) {
    const TemporaryFolder folder;
    const TuningCache cache(folder.path(), fake_device_info());
    Tuned impossible = sample_tuned;
    impossible.time = Seconds{-1};
    ASSERT_TRUE(cache.store("cublaslt", tuned_shape(), impossible));
    EXPECT_EQ(cache.find("cublaslt", tuned_shape()), std::nullopt);
}

}  // namespace
}  // namespace headroom
