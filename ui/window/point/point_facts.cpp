// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/point/point_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/device/kernel_traits.h"
#include "core/statistics/serial_dependence.h"
#include "ui/figure/content/value_text.h"
#include "ui/text/capitalized.h"
#include "ui/text/measuring_text.h"
#include "ui/text/number_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

QString not_known() {
    return tr("n/a");
}

/// "2.49 – 2.56 ms", both ends with the digits that tell them apart.
QString span_text(double from, double to) {
    return tr("%1 – %2").arg(time_text(Seconds{from}, 4), time_text(Seconds{to}, 4));
}

/// "219.0 ± 0.4", the throughput that a measurement of the shape stands for.
QString rate_text(const Shape& shape, const Measurement& measurement) {
    return throughput_text(shape, measurement.time).with_interval();
}

/// "1.74 GHz, steady", or the span where the clock moved by more than a hundredth.
QString clock_text(double middle, double least, double most) {
    const bool steady = most - least <= 0.01 * middle;
    if (steady) return tr("%1, steady").arg(clock_rate_text(middle));
    // The span stays together where it needs a line of its own.
    const bool giga = middle >= 1000;
    const auto plain = [giga](double mhz) {
        return giga ? QString::number(mhz / 1000, 'f', 2) : QString::number(mhz, 'f', 0);
    };
    return tr("%1 (%2\u00a0–\u00a0%3)").arg(clock_rate_text(middle), plain(least), plain(most));
}

QString counted_clock_text(const Measurement& measurement) {
    const auto clock = measurement.clock_mhz();
    if (!clock) return not_known();
    const auto [least, most] = std::ranges::minmax_element(measurement.clocks_mhz);
    return clock_text(*clock, *least, *most);
}

QString reported_clock_text(const TelemetrySummary& telemetry) {
    if (!telemetry.clock_mhz) return not_known();
    return clock_text(*telemetry.clock_mhz, telemetry.clock_min_mhz.value_or(*telemetry.clock_mhz),
                      telemetry.clock_max_mhz.value_or(*telemetry.clock_mhz));
}

/// A number with three digits and its unit, or "n/a".
QString amount_text(const std::optional<double>& amount, const QString& unit) {
    if (!amount) return not_known();
    return QString::number(*amount, 'g', 3) + QChar(0x00A0) + unit;
}

QString throttle_texts(const TelemetrySummary& telemetry) {
    if (telemetry.readings == 0) return not_known();
    QStringList reasons;
    for (const ThrottleReason reason : telemetry.throttle) reasons += throttle_text(reason);
    return reasons.isEmpty() ? tr("nothing seen") : reasons.join(QStringLiteral(", "));
}

/// "31 of 639"
QString independent_samples_text(const std::vector<double>& samples) {
    const auto known = independent_samples(samples);
    if (!known) return not_known();
    const double independent = std::round(*known);
    return tr("%1 of %2")
        .arg(grouped(static_cast<std::int64_t>(independent)), grouped(std::ssize(samples)));
}

FactGroup measuring_group(const Point& point) {
    FactGroup group{tr("Measuring"), {}};
    if (!point.measurement) return group;
    const Measurement& measured = *point.measurement;
    const QString launches = measured.launches_per_sample == 1
                                 ? tr("1")
                                 : tr("%1, %2")
                                       .arg(measured.launches_per_sample)
                                       .arg(launch_mode_text(measured.launch_mode));
    group.facts = {
        {tr("Regime"), regime_text(measured.regime)},
        {tr("Launches a sample"), launches, false,
         tr("So many launches are timed together, by the device's own clock")},
        {tr("Ended by"), measured.stop ? stop_text(*measured.stop) : not_known(), false,
         tr("Why sampling stopped: the confidence interval of the median was under its target, "
            "more "
            "samples would not have made the noise less, or a limit was reached")},
        {tr("Sets in turn"), point.sets ? QString::number(*point.sets) : not_known(), false,
         tr("Copies of P, V and O that launches go round, so that none finds its inputs in the "
            "cache")},
    };
    if (!measured.samples.empty()) {
        group.facts.push_back(
            {tr("Independent samples"), independent_samples_text(measured.samples), false,
             tr("Samples that follow one another share a clock and neighbours; together they are "
                "worth so many independent ones, and the 95 % interval is as wide as these make "
                "it")});
    }
    if (measured.warm_up.count() > 0) {
        group.facts.push_back({tr("Warm-up"), time_text(measured.warm_up, 2)});
    }
    if (measured.sampling.count() > 0) {
        group.facts.push_back({tr("Sampling"), time_text(measured.sampling, 2)});
    }
    if (measured.idle_share) {
        group.facts.push_back({tr("Idle between chunks"), percent_text(*measured.idle_share), false,
                               tr("A device that rests now and then is cooler, and faster, than "
                                  "one under load")});
    }
    if (point.phases.tuning.count() > 0) {
        group.facts.push_back({tr("Choosing the algorithm"), time_text(point.phases.tuning, 2)});
    }
    return group;
}

FactGroup device_group(const Point& point) {
    FactGroup group{tr("Device meanwhile"), {}};
    if (!point.measurement) return group;
    group.facts.push_back({tr("Clock, counted"), counted_clock_text(*point.measurement), false,
                           tr("By the device's own counters, over the timed chunks")});
    if (point.roof && point.roof->at_clock_tflops && point.throughput_tflops()) {
        group.facts.push_back(
            {tr("Peak at that clock"),
             tr("%1 TFLOP/s, %2 reached")
                 .arg(tflops_text(*point.roof->at_clock_tflops),
                      percent_text(*point.throughput_tflops() / *point.roof->at_clock_tflops)),
             false,
             tr("Under its power limit a device lowers the clock, and with it what it can "
                "compute")});
    }
    const TelemetrySummary telemetry = point.telemetry.value_or(TelemetrySummary{});
    if (telemetry.readings == 0) {
        group.facts.push_back({tr("Telemetry"), not_known()});
        return group;
    }
    group.facts.insert(
        group.facts.end(),
        {{tr("Clock, reported"), reported_clock_text(telemetry), false, tr("By the driver")},
         {tr("Power"), amount_text(telemetry.power_w, tr("W")), false,
          tr("The mean; not known where the load had only just begun, as in a burst")},
         {tr("Energy"), amount_text(telemetry.energy_j, tr("J")), false,
          tr("Used while the samples were taken, all launches together; not known where they took "
             "too short a time for the device's counter")},
         {tr("Temperature"), amount_text(telemetry.temperature_c, tr("°C")), false,
          tr("The highest")},
         {tr("Other programs"), telemetry.load ? percent_text(*telemetry.load) : not_known(), false,
          tr("Share of the processors that they kept busy")},
         {tr("Slowed by"), throttle_texts(telemetry), telemetry.suspect()}});
    return group;
}

/// "0.18 of the bound", with both numbers in the tooltip.
Fact error_fact(const QString& name, const std::optional<double>& error,
                const std::optional<double>& bound, bool warning, const QString& help) {
    if (!error) return {name, {}};
    if (!bound || *bound <= 0) return {name, small_text(*error), warning, help};
    return {name, tr("%1 of the bound").arg(small_text(*error / *bound)), warning,
            tr("%1: error %2, bound %3").arg(help, small_text(*error), small_text(*bound))};
}

FactGroup check_group(const Point& point) {
    const bool wrong = point.status == PointStatus::wrong;
    FactGroup group{
        tr("Check"),
        {error_fact(tr("Sampled rows"), point.max_rel_error, point.error_bound, wrong,
                    tr("Against the fp64 oracle")),
         error_fact(tr("Whole output"), point.whole_rel_error, point.whole_error_bound, wrong,
                    tr("Every element against a plain fp32 product on the device"))}};
    if (point.output_checksum) {
        group.facts.push_back({tr("Checksum"),
                               to_qstring(fmt::format("{:016x}", *point.output_checksum)), false,
                               tr("Of the output's bits, before the timing")});
    }
    return group;
}

/// What a key of Point::algorithm is called; a key that has no better name is spelt out.
QString algorithm_name(const std::string& key) {
    if (key == "tile") return tr("Tile");
    if (key == "stages") return tr("Stages");
    if (key == "cluster") return tr("Cluster");
    if (key == "split_k") return tr("Split-K");
    if (key == "scale_p") return tr("Scale of P");
    if (key == "scale_v") return tr("Scale of V");
    if (key == "workspace") return tr("Workspace");
    QString name = to_qstring(key);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    return capitalized(name);
}

FactGroup kernel_group(const Point& point) {
    FactGroup group{tr("Kernel"),
                    {{tr("Kernel"), to_qstring(kernel_title(point.kernel))},
                     {tr("Implementation"), to_qstring(point.implementation)}}};
    for (const auto& [key, value] : point.algorithm) {
        group.facts.push_back({algorithm_name(key), to_qstring(value)});
    }
    if (point.beforehand) {
        group.facts.push_back({tr("Beforehand"), time_text(*point.beforehand), false,
                               tr("Work that is done once before the launches and is not in their "
                                  "time, such as transposing V for fp8")});
    }
    return group;
}

FactGroup shape_group(const Point& point) {
    const Shape& shape = point.shape;
    return {
        tr("Shape"),
        {{tr("Batch, sequence"),
          tr("%1, %2").arg(grouped(shape.batch().value), grouped(shape.seq_len().value))},
         {tr("Type"), to_qstring(to_string(shape.type()))},
         {tr("Work"),
          tr("%1 GFLOP").arg(QString::number(static_cast<double>(shape.work()) / 1e9, 'g', 4))},
         {tr("Intensity"), tr("%1 FLOP/byte").arg(QString::number(shape.intensity(), 'f', 1))}}};
}

FactGroup first_attempt_group(const Point& point) {
    FactGroup group{tr("First attempt, set aside"), {}};
    if (!point.first_attempt) return group;
    const auto& [measurement, telemetry] = *point.first_attempt;
    group.facts = {{tr("Throughput"), tr("%1 TFLOP/s").arg(rate_text(point.shape, measurement))},
                   {tr("Slowed by"), throttle_texts(telemetry)},
                   {tr("Clock, reported"), reported_clock_text(telemetry)},
                   {tr("Temperature"), amount_text(telemetry.temperature_c, tr("°C"))}};
    return group;
}

}  // namespace

std::vector<FactGroup> regime_facts(const Point& point) {
    if (!point.measurement || !point.burst) return {};
    const double gain = point.measurement->time.median / point.burst->time.median - 1;
    return {{tr("Sustained and burst, TFLOP/s"),
             {{tr("Sustained"), rate_text(point.shape, *point.measurement)},
              {tr("Burst"), rate_text(point.shape, *point.burst), false,
               tr("First launches of a device that has cooled")},
              {tr("Burst over sustained"), change_text(gain)}}}};
}

std::vector<Fact> time_facts(const Point& point) {
    if (!point.measurement) return {};
    const Summary& time = point.measurement->time;
    return {
        {tr("Median"), time_text(Seconds{time.median}, 4)},
        {tr("Quartiles"), span_text(time.q1, time.q3)},
        {tr("95 % interval"), span_text(time.ci_low, time.ci_high)},
        {tr("Fastest, slowest"), span_text(time.min, time.max)},
    };
}

std::vector<FactGroup> point_facts(const Point& point) {
    return {measuring_group(point), device_group(point), check_group(point),
            kernel_group(point),    shape_group(point),  first_attempt_group(point)};
}

}  // namespace headroom
