// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/point/point_facts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/ui/support/full_point.h"
#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

/// The value of a fact as ASCII-friendly UTF-8, with plain spaces; "(none)" where there is none.
std::string fact(const std::vector<FactGroup>& groups, const char* heading, const char* name) {
    for (const FactGroup& group : groups) {
        if (group.heading != QString::fromUtf8(heading)) continue;
        for (const Fact& one : group.facts) {
            if (one.name != QString::fromUtf8(name) || one.value.isEmpty()) continue;
            return QString(one.value).replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
        }
    }
    return "(none)";
}

TEST(PointFacts, SayHowThePointWasMeasured) {
    const auto facts = point_facts(full_point());
    EXPECT_EQ(fact(facts, "Measuring", "Regime"), "Sustained");
    EXPECT_EQ(fact(facts, "Measuring", "Launches a sample"), "20, as one graph");
    EXPECT_EQ(fact(facts, "Measuring", "Ended by"), "narrow interval");
    EXPECT_EQ(fact(facts, "Measuring", "Sets in turn"), "3");
}

TEST(PointFacts, SayWhatTheDeviceDidMeanwhile) {
    const auto facts = point_facts(full_point());
    EXPECT_EQ(fact(facts, "Device meanwhile", "Clock, counted"), "1.74 GHz, steady");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Clock, reported"), "1.74 GHz (1.65 – 1.75)");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Power"), "412 W");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Energy"), "660 J");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Temperature"), "61 °C");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Other programs"), "3 %");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Slowed by"), "power limit (normal)");
}

TEST(PointFacts, CallNotKnownWhatWasNotTold) {
    Point point = full_point();
    point.telemetry->power_w.reset();
    point.measurement->clocks_mhz.clear();
    const auto facts = point_facts(point);
    EXPECT_EQ(fact(facts, "Device meanwhile", "Power"), "n/a");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Clock, counted"), "n/a");
}

TEST(PointFacts, SayOnceThatThereIsNoTelemetry) {
    Point point = full_point();
    point.telemetry.reset();
    const auto facts = point_facts(point);
    EXPECT_EQ(fact(facts, "Device meanwhile", "Telemetry"), "n/a");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Power"), "(none)");
}

TEST(PointFacts, SetBothErrorsBesideTheirBounds) {
    const auto facts = point_facts(full_point());
    EXPECT_EQ(fact(facts, "Check", "Sampled rows"), "0.15 of the bound");
    EXPECT_EQ(fact(facts, "Check", "Whole output"), "0.27 of the bound");
    EXPECT_EQ(fact(facts, "Check", "Checksum"), "0123456789abcdef");
}

TEST(PointFacts, NameTheAlgorithm) {
    const auto facts = point_facts(full_point());
    EXPECT_EQ(fact(facts, "Kernel", "Implementation"), "sm90_xmma_gemm_f16f16");
    EXPECT_EQ(fact(facts, "Kernel", "Tile"), "128x256x64");
    EXPECT_EQ(fact(facts, "Kernel", "Split-K"), "1");
    EXPECT_EQ(fact(facts, "Kernel", "Beforehand"), "120 µs");
}

TEST(PointFacts, SayToHowManyIndependentSamplesTheirsCome) {
    Point point = full_point();
    EXPECT_EQ(fact(point_facts(point), "Measuring", "Independent samples"), "31 of 31");
    std::ranges::sort(point.measurement->samples);
    EXPECT_EQ(fact(point_facts(point), "Measuring", "Independent samples"), "1 of 31");
    point.measurement->samples.resize(11);
    EXPECT_EQ(fact(point_facts(point), "Measuring", "Independent samples"), "n/a");
    point.measurement->samples.clear();
    EXPECT_EQ(fact(point_facts(point), "Measuring", "Independent samples"), "(none)");
}

TEST(PointFacts, KeepTheFirstAttemptInSight) {
    const auto facts = point_facts(full_point());
    EXPECT_EQ(fact(facts, "First attempt, set aside", "Slowed by"), "heat (driver)");
    EXPECT_TRUE(fact(facts, "First attempt, set aside", "Throughput").starts_with("182."));
}

TEST(PointFacts, OfAPointThatIsNotMeasuredAreShapeKernelAndCheck) {
    Point point = point_without_value(32, 8192, PointStatus::wrong, "error 2");
    point.max_rel_error = 2;
    point.error_bound = 0.5;
    const auto facts = point_facts(point);
    EXPECT_EQ(fact(facts, "Check", "Sampled rows"), "4 of the bound");
    EXPECT_EQ(fact(facts, "Kernel", "Kernel"), "cuBLAS");
    EXPECT_EQ(fact(facts, "Device meanwhile", "Telemetry"), "(none)");
}

TEST(RegimeFacts, SetBurstBesideSustained) {
    const auto facts = regime_facts(full_point());
    EXPECT_TRUE(fact(facts, "Sustained and burst, TFLOP/s", "Sustained").starts_with("219.0 ± "));
    EXPECT_EQ(fact(facts, "Sustained and burst, TFLOP/s", "Burst over sustained"), "+5.0 %");
}

TEST(RegimeFacts, AreNoneWithOneRegimeOnly) {
    EXPECT_TRUE(regime_facts(measured_point(32, 8192, 219.0)).empty());
}

}  // namespace
}  // namespace headroom
