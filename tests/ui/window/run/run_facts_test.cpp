// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/run_facts.h"

#include <gtest/gtest.h>

#include "tests/ui/support/full_point.h"
#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

std::string fact(const RunHeader& header, const char* name,
                 const std::optional<Steadiness>& steadiness = std::nullopt) {
    for (const FactGroup& group : run_facts(header, steadiness)) {
        for (const Fact& one : group.facts) {
            if (one.name != QString::fromUtf8(name) || one.value.isEmpty()) continue;
            return QString(one.value).replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
        }
    }
    return "(none)";
}

TEST(RunFacts, NameProtocolModeRegimeAndData) {
    EXPECT_EQ(fact(full_header(), "Protocol"), "headroom-1");
    EXPECT_EQ(fact(full_header(), "Mode"), "Standard");
    EXPECT_EQ(fact(full_header(), "Regime"), "Both");
    EXPECT_EQ(fact(full_header(), "Input data"), "softmax");
}

TEST(RunFacts, DoNotGuessTheModeOfARunWithoutAProtocol) {
    EXPECT_EQ(fact(sample_run({32}).header, "Protocol"), "n/a");
    EXPECT_EQ(fact(sample_run({32}).header, "Mode"), "(none)");
}

TEST(RunFacts, SetTheVendorsFiguresBesideTheMeasuredRoofs) {
    EXPECT_EQ(fact(full_header(), "Arithmetic, fp16"),
              "798 TFLOP/s measured · 989 TFLOP/s by the vendor (81 %)");
    EXPECT_EQ(fact(full_header(), "Memory"), "3240 GB/s measured · 3350 GB/s by the vendor (97 %)");
    EXPECT_EQ(fact(full_header(), "Vendor's figures"), "NVIDIA H100 data sheet, SXM5");
}

TEST(RunFacts, SayThatARoofWasNotMeasured) {
    RunHeader header = full_header();
    header.roofs.peak_tflops.clear();
    header.roofs.vendor_bandwidth_gbs.reset();
    EXPECT_EQ(fact(header, "Arithmetic, fp16"), "not measured · 989 TFLOP/s by the vendor");
    EXPECT_EQ(fact(header, "Memory"), "3240 GB/s measured");
}

TEST(RunFacts, NameOtherProgramsAndWhyThereIsNoTelemetry) {
    RunHeader header = full_header();
    header.other_processes = {"python3 (pid 4711), 3.2 GiB", "Xorg (pid 12)"};
    header.telemetry_unavailable = "NVML is not installed";
    EXPECT_EQ(fact(header, "Other programs"), "python3 (pid 4711), 3.2 GiB\nXorg (pid 12)");
    EXPECT_EQ(fact(header, "No telemetry"), "NVML is not installed");
}

/// A time without noise.
Summary exactly(double seconds) {
    return {seconds, seconds, seconds, seconds, seconds, seconds, seconds};
}

TEST(RunFacts, SayHowSteadyTheDeviceWas) {
    const Steadiness steadiness{.sentinels = 12,
                                .shape = full_point().shape,
                                .slowest = exactly(1.03),
                                .fastest = exactly(1),
                                .unjudged_points = 5};
    const RunHeader header = full_header();
    EXPECT_EQ(fact(header, "Sentinels", steadiness), "12 of a = 32  h = 8192");
    EXPECT_EQ(fact(header, "Throughput", steadiness), "0.2669 to 0.2749 TFLOP/s");
    EXPECT_EQ(fact(header, "Fastest over slowest", steadiness), "+3.0 %");
    EXPECT_EQ(fact(header, "Not judged", steadiness), "5 points");
    EXPECT_EQ(fact(header, "Sentinels"), "(none)") << "without a sentinel";
}

}  // namespace
}  // namespace headroom
