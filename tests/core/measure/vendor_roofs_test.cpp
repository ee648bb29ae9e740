// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/vendor_roofs.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(VendorRoofs, AreTheDataSheetsDenseFigures) {
    const auto h100 = vendor_roofs("NVIDIA H100 80GB HBM3");
    EXPECT_EQ(h100->peak_tflops.at(DataType::fp16), 989.5);
    EXPECT_EQ(h100->peak_tflops.at(DataType::fp8), 1979);
    EXPECT_EQ(h100->bandwidth_gbs, 3350);
    EXPECT_EQ(h100->source, "NVIDIA H100 Tensor Core GPU data sheet, SXM");
}

TEST(VendorRoofs, HaveNoPeakOfATypeThatTheDeviceLacks) {
    const auto a100 = vendor_roofs("NVIDIA A100-SXM4-40GB");
    EXPECT_EQ(a100->peak_tflops.at(DataType::bf16), 312);
    EXPECT_EQ(a100->bandwidth_gbs, 1555);
    EXPECT_FALSE(a100->peak_tflops.contains(DataType::fp8));
}

TEST(VendorRoofs, AreOfTheWholeDeviceOfExactlyThatName) {
    EXPECT_FALSE(vendor_roofs("NVIDIA H100 80GB HBM3 MIG 1g.10gb"));
    EXPECT_FALSE(vendor_roofs("NVIDIA H100"));
    EXPECT_FALSE(vendor_roofs("AMD EPYC 9354"));
    EXPECT_FALSE(vendor_roofs(""));
}

TEST(VendorRoofs, ComeBesideTheMeasuredOnes) {
    Roofs roofs;
    roofs.peak_tflops = {{DataType::fp16, 780}};
    roofs.bandwidth_gbs = 3000;
    add_vendor_roofs(roofs, "NVIDIA H200");
    EXPECT_EQ(roofs.peak_tflops.at(DataType::fp16), 780);
    EXPECT_EQ(roofs.bandwidth_gbs, 3000);
    EXPECT_EQ(roofs.vendor_bandwidth_gbs, 4800);
    EXPECT_EQ(roofs.vendor_peak_tflops.at(DataType::fp16), 989.5);
}

TEST(VendorRoofs, AreAbsentForOthers) {
    Roofs roofs;
    add_vendor_roofs(roofs, "Fake device");
    EXPECT_EQ(roofs, Roofs{});
}

}  // namespace
}  // namespace headroom
