// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/measuring_text.h"

#include "ui/text/number_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

QString seconds(Seconds time) {
    return QString::number(time.count(), 'g', 3);
}

}  // namespace

QString mode_text(MeasureMode mode) {
    switch (mode) {
        case MeasureMode::quick:
            return tr("Quick");
        case MeasureMode::standard:
            return tr("Standard");
        case MeasureMode::publish:
            return tr("Publish");
    }
    return {};
}

QString mode_purpose(MeasureMode mode) {
    switch (mode) {
        case MeasureMode::quick:
            return tr("For a look: the form of the curves, within the time it takes to watch.");
        case MeasureMode::standard:
            return tr("For comparing kernels, drivers and devices.");
        case MeasureMode::publish:
            return tr("For a figure that others will cite: the narrowest intervals.");
    }
    return {};
}

QString mode_effort(MeasureMode mode) {
    const MeasureSettings settings = MeasureSettings::for_mode(mode);
    return tr("at least %1 samples, %2 to %3 s a point")
        .arg(settings.min_samples)
        .arg(seconds(settings.per_point), seconds(settings.per_point_limit));
}

QString regime_text(RegimeChoice choice) {
    switch (choice) {
        case RegimeChoice::sustained:
            return tr("Sustained");
        case RegimeChoice::burst:
            return tr("Burst");
        case RegimeChoice::both:
            return tr("Both");
    }
    return {};
}

QString regime_text(Regime regime) {
    return regime_text(regime == Regime::burst ? RegimeChoice::burst : RegimeChoice::sustained);
}

QString regime_help(RegimeChoice choice) {
    switch (choice) {
        case RegimeChoice::sustained:
            return tr("Under load until clocks and power have settled: what training gets.");
        case RegimeChoice::burst:
            return tr(
                "The first launches of a device that has cooled: what short tests get, and "
                "often higher. The chart says so.");
        case RegimeChoice::both:
            return tr(
                "Both for each point: the chart shows the sustained one, the point card the "
                "burst beside it.");
    }
    return {};
}

QString input_data_text(InputData data) {
    switch (data) {
        case InputData::softmax:
            return tr("softmax");
        case InputData::uniform:
            return tr("uniform");
        case InputData::normal:
            return tr("normal");
        case InputData::zeros:
            return tr("zeros, no real work");
        case InputData::integers:
            return tr("integers");
    }
    return {};
}

QString input_data_help(InputData data) {
    switch (data) {
        case InputData::softmax:
            return tr(
                "P is a softmax of random scores, V uniform in [−1, 1): what attention "
                "multiplies. Choose this unless you study the data themselves.");
        case InputData::uniform:
            return tr(
                "P and V uniform in [−1, 1): what NVIDIA's guideline for timing matrix "
                "products takes, for comparing with such numbers.");
        case InputData::normal:
            return tr(
                "P and V nearly normal, mean 0, variance 1: what benchmark scripts with "
                "randn take, for comparing with them.");
        case InputData::zeros:
            return tr(
                "All zeros: fewer transistors switch, so a device at its power limit clocks "
                "higher. Shows what power costs; it is no measurement of real work.");
        case InputData::integers:
            return tr(
                "Whole numbers from −2 to 2, exact in every type: many bits stay zero, so "
                "power is lower than with real data.");
    }
    return {};
}

QString stop_text(StopReason reason) {
    switch (reason) {
        case StopReason::interval:
            return tr("narrow interval");
        case StopReason::noise_stable:
            return tr("stable noise");
        case StopReason::time_limit:
            return tr("time limit");
        case StopReason::sample_limit:
            return tr("sample limit");
    }
    return {};
}

QString launch_mode_text(LaunchMode mode) {
    return mode == LaunchMode::graph ? tr("as one graph") : tr("one by one");
}

QString throttle_text(ThrottleReason reason) {
    switch (reason) {
        case ThrottleReason::power_cap:
            return tr("power limit (normal)");
        case ThrottleReason::software_thermal:
            return tr("heat (driver)");
        case ThrottleReason::hardware_thermal:
            return tr("heat (hardware)");
        case ThrottleReason::hardware_slowdown:
            return tr("hardware slowdown");
        case ThrottleReason::power_brake:
            return tr("power brake");
    }
    return {};
}

}  // namespace headroom
