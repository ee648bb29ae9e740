// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/run_facts.h"

#include <set>

#include "core/device/kernel_traits.h"
#include "ui/text/core_text.h"
#include "ui/text/measuring_text.h"
#include "ui/text/number_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

FactGroup protocol_group(const RunHeader& header) {
    FactGroup group{tr("Run that is shown"),
                    {{tr("Device"), to_qstring(header.device.name)},
                     {tr("Kernel"), to_qstring(kernel_title(header.kernel))},
                     {tr("Started"), to_qstring(header.utc)}}};
    const bool own_protocol = !header.protocol.empty();
    group.facts.push_back(
        {tr("Protocol"), own_protocol ? to_qstring(header.protocol) : tr("n/a"), false,
         tr("The name of the measuring protocol; an older run, or another program's, has none")});
    if (own_protocol) {
        group.facts.push_back({tr("Mode"), mode_text(header.settings.mode)});
        group.facts.push_back({tr("Regime"), regime_text(header.settings.regime)});
    }
    group.facts.push_back({tr("Input data"), input_data_text(header.sweep.data)});
    QStringList others;
    for (const std::string& process : header.other_processes) others += to_qstring(process);
    if (!others.isEmpty()) {
        group.facts.push_back({tr("Other programs"), others.join(QLatin1Char('\n')), true,
                               tr("They used the device when the run began")});
    }
    if (!header.telemetry_unavailable.empty()) {
        group.facts.push_back({tr("No telemetry"), core_text(header.telemetry_unavailable), true});
    }
    return group;
}

/// "798 TFLOP/s measured · 989 TFLOP/s by the vendor (81 %)".
QString beside_vendor(const std::optional<double>& measured, const std::optional<double>& vendor,
                      const QString& unit) {
    QString own = measured ? tr("%1 %2 measured").arg(QString::number(*measured, 'g', 4), unit)
                           : tr("not measured");
    if (!vendor) return own;
    const QString theirs = tr("%1 %2 by the vendor").arg(QString::number(*vendor, 'g', 4), unit);
    if (!measured || *vendor <= 0) return tr("%1 · %2").arg(own, theirs);
    return tr("%1 · %2 (%3)").arg(own, theirs, percent_text(*measured / *vendor));
}

std::optional<double> found(const std::map<DataType, double>& peaks, DataType type) {
    const auto peak = peaks.find(type);
    return peak == peaks.end() ? std::nullopt : std::optional(peak->second);
}

FactGroup roof_group(const Roofs& roofs) {
    FactGroup group{tr("Roofs"), {}};
    std::set<DataType> types;
    for (const auto& [type, peak] : roofs.peak_tflops) types.insert(type);
    for (const auto& [type, peak] : roofs.vendor_peak_tflops) types.insert(type);
    for (const DataType type : types) {
        group.facts.push_back({tr("Arithmetic, %1").arg(to_qstring(to_string(type))),
                               beside_vendor(found(roofs.peak_tflops, type),
                                             found(roofs.vendor_peak_tflops, type), tr("TFLOP/s")),
                               false, tr("The largest sustained product that was found")});
    }
    if (roofs.bandwidth_gbs || roofs.vendor_bandwidth_gbs) {
        group.facts.push_back(
            {tr("Memory"),
             beside_vendor(roofs.bandwidth_gbs, roofs.vendor_bandwidth_gbs, tr("GB/s")), false,
             tr("A stream that mostly reads")});
    }
    if (!roofs.remark.empty()) {
        group.facts.push_back({tr("Not known"), core_text(roofs.remark), true});
    }
    if (group.facts.empty()) return group;
    group.facts.push_back({tr("Measured at"), to_qstring(roofs.measured_utc)});
    group.facts.push_back({tr("Vendor's figures"), to_qstring(roofs.vendor_source)});
    return group;
}

FactGroup steadiness_group(const std::optional<Steadiness>& steadiness) {
    FactGroup group{tr("Steadiness of the device"), {}};
    if (!steadiness) return group;
    const Shape& shape = steadiness->shape;
    group.facts = {
        {tr("Sentinels"),
         tr("%1 of a = %2  h = %3")
             .arg(grouped(steadiness->sentinels), grouped(shape.heads().value),
                  grouped(shape.hidden().value)),
         false, tr("The shape that is measured again and again through a run")},
        {tr("Throughput"), tr("%1 to %2 TFLOP/s")
                               .arg(throughput_text(shape, steadiness->slowest).with_interval(),
                                    throughput_text(shape, steadiness->fastest).with_interval())},
        {tr("Fastest over slowest"), change_text(steadiness->spread()), false,
         tr("Over the whole run: drifts add up that are each too small to be marked")}};
    if (steadiness->unjudged_points > 0) {
        group.facts.push_back(
            {tr("Not judged"), points_text(static_cast<std::size_t>(steadiness->unjudged_points)),
             false,
             tr("Points of which a drift is not known: no two sentinels lie about them, as before "
                "a stop, or these are too noisy to show 1 %")});
    }
    return group;
}

}  // namespace

std::vector<FactGroup> run_facts(const RunHeader& header,
                                 const std::optional<Steadiness>& steadiness) {
    return {protocol_group(header), steadiness_group(steadiness), roof_group(header.roofs)};
}

}  // namespace headroom
