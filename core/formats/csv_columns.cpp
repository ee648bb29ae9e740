// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_columns.h"

#include <string_view>

#include "core/statistics/summary_fields.h"

namespace headroom {
namespace {

using enum CsvKind;

/// The columns of the first format: their order never changes.
const std::vector<CsvColumn> first_columns{
    {"heads", whole, true},
    {"hidden_size", whole, true},
    {"head_dim", whole, true},
    {"batch", whole, true},
    {"seq_len", whole, true},
    {"data_type", text, true},
    {"device", text, true},
    {"kernel", text, true},
    {"throughput_tflops", number, true},
    {"time_median_s", number, true},
    {"time_q1_s", number, true},
    {"time_q3_s", number, true},
    {"samples", whole, true},
    {"max_rel_error", number, true},
    {"flags", list, true},
    {"status", text, true},
    {"reason", text, false},
    {"align", text, false},
    {"time_min_s", number, true},
    {"time_max_s", number, true},
    {"time_ci_low_s", number, true},
    {"time_ci_high_s", number, true},
    {"launches_per_sample", whole, true},
    {"error_bound", number, false},
    {"set_up_s", number, false},
    {"check_s", number, false},
    {"warm_up_s", number, false},
    {"sampling_s", number, false},
    {"device_name", text, false},
    {"utc", text, false},
};

/// What a measurement has beside the columns of the first format.
const std::vector<CsvColumn> measurement_columns{
    {"regime", text}, {"launch_mode", text}, {"stop", text}, {"device_clock_mhz", number}};

const std::vector<CsvColumn> point_columns{{"roof_tflops", number},
                                           {"bound", text},
                                           {"headroom", number},
                                           {"whole_rel_error", number},
                                           {"whole_error_bound", number},
                                           {"output_checksum", text},
                                           {"sets", whole},
                                           {"implementation", text},
                                           {"beforehand_s", number},
                                           {"tuning_s", number}};

/// What a measurement has that came after all of the others.
const std::vector<CsvColumn> later_columns{{"idle_share", number}};

/// How the run was measured: of its header, the same in every row.
const std::vector<CsvColumn> run_columns{{"input_data", text}, {"protocol", text}, {"mode", text}};

/// How often the run had been interrupted before the point; empty where it never was.
const CsvColumn session_column{"session", whole};

const std::vector<CsvColumn> telemetry_columns{
    {"telemetry_readings", whole}, {"clock_mhz", number}, {"clock_min_mhz", number},
    {"clock_max_mhz", number},     {"power_w", number},   {"energy_j", number},
    {"temperature_c", number},     {"load", number},      {"throttle", list}};

/// What a measurement of another regime or attempt needs to be read back.
std::vector<CsvColumn> time_columns() {
    std::vector<CsvColumn> columns;
    for (const Statistic& statistic : statistics) columns.push_back({time_key(statistic), number});
    columns.push_back({"samples", whole});
    columns.push_back({"launches_per_sample", whole});
    return columns;
}

void append(std::vector<CsvColumn>& all, const std::vector<CsvColumn>& columns,
            std::string_view prefix = {}) {
    for (const CsvColumn& column : columns) {
        all.push_back({std::string(prefix) + column.name, column.kind, column.required});
    }
}

std::vector<CsvColumn> make_columns() {
    std::vector<CsvColumn> all = first_columns;
    append(all, measurement_columns);
    append(all, point_columns);
    append(all, telemetry_columns);
    all.push_back({"burst_throughput_tflops", number});
    append(all, time_columns(), "burst_");
    append(all, measurement_columns, "burst_");
    append(all, time_columns(), "first_");
    append(all, measurement_columns, "first_");
    append(all, telemetry_columns, "first_");
    append(all, run_columns);
    all.push_back(session_column);
    for (const char* prefix : {"", "burst_", "first_"}) append(all, later_columns, prefix);
    all.push_back({"roof_at_clock_tflops", number});
    return all;
}

}  // namespace

const std::vector<CsvColumn>& csv_columns() {
    static const std::vector<CsvColumn> columns = make_columns();
    return columns;
}

}  // namespace headroom
