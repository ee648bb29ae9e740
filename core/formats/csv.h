// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/formats/loaded_run.h"
#include "core/run/run.h"

namespace headroom {

/// One record of RFC 4180 text.
using CsvRecord = std::vector<std::string>;

/// The records of RFC 4180 text (quotes, doubled quotes, line breaks within quotes; CRLF or LF).
/// format names the line of a quote that is never closed or that stands in the wrong place.
Expected<std::vector<CsvRecord>> parse_csv(std::string_view text);
/// One record with its CRLF, quoted where needed.
std::string format_csv_record(const CsvRecord& record);

/// A run as CSV: a row of column names, then one row a point: heads, hidden_size, head_dim,
/// batch, seq_len, data_type, device, kernel, throughput_tflops, time_median_s, time_q1_s,
/// time_q3_s, samples, max_rel_error, flags, and further columns. Numbers with '.' and as many
/// digits as needed to read back the same double; what is absent is empty.
std::string run_to_csv(const Run& run);
/// The run of such text; column order does not matter, further columns are passed over. `name`
/// names the file in messages.
Expected<LoadedRun> run_from_csv(std::string_view text, const std::string& name);

}  // namespace headroom
