// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/device_claim.h"

#include <gtest/gtest.h>

#include "support/claiming_process.h"
#include "support/fake_backend.h"
#include "support/temporary_folder.h"

namespace headroom::testing {
namespace {

TEST(DeviceClaim, NamesTheOtherThatMeasuresOnTheDevice) {
    const TemporaryFolder folder;
    {
        const ClaimingProcess other(folder.path(), fake_device_info());
        const DeviceClaim claim(folder.path(), fake_device_info());
        ASSERT_TRUE(claim.other());
        EXPECT_TRUE(claim.other()->starts_with("another headroom")) << *claim.other();
    }
    EXPECT_EQ(DeviceClaim(folder.path(), fake_device_info()).other(), std::nullopt)
        << "it ended with its process";
}

TEST(DeviceClaim, IsOfOneDevice) {
    const TemporaryFolder folder;
    const ClaimingProcess other(folder.path(), fake_device_info());
    DeviceInfo second = fake_device_info();
    second.id = "fake:1";
    EXPECT_EQ(DeviceClaim(folder.path(), second).other(), std::nullopt);
}

TEST(DeviceClaim, SaysNothingOfThisProcess) {
    const TemporaryFolder folder;
    const DeviceClaim first(folder.path(), fake_device_info());
    EXPECT_EQ(DeviceClaim(folder.path(), fake_device_info()).other(), std::nullopt);
}

TEST(DeviceClaim, KnowsNobodyWhereItsFolderCannotBeMade) {
    const TemporaryFolder folder;
    make_file(folder / "file", "");
    EXPECT_EQ(DeviceClaim(folder / "file" / "cache", fake_device_info()).other(), std::nullopt);
}

}  // namespace
}  // namespace headroom::testing
