// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/formats/loaded_run.h"

namespace headroom {

/// Whether the text is a log of EleutherAI's cookbook, benchmarks/sizing, or its forebears; a run
/// file or a CSV of Headroom is none, whatever stands in its reasons.
bool is_cookbook_log(std::string_view text);

/// The run of such a log; `name` names the file in messages and in the run's header.
///
/// A point is a shape that a line "Throughput (in TFLOP/s) for attention_over_value (SHAPE): …"
/// is there for (or under its older name attention_prob_times_values, or bmm where the product is
/// of the form [b, s, s] x [b, s, d]). Its samples are the times work / throughput of all such
/// lines, one each; the elapsed times beside them have too few decimals. Batch and heads come
/// from the configuration line before it; where it is missing or is another shape's, all products
/// count as heads (b = 1) and the point has the flag "heads-unknown". Under tensor parallelism
/// heads are those of one device. The type is fp16 and the data normal: the scripts measure no
/// other. No point is checked; all have the flag "imported".
///
/// A run holds one batch and sequence: the most frequent, of equals the first. Notes count what
/// is left out: other batches and sequences, products of another form, broken lines (the first of
/// them by their number). format when no point is left.
Expected<LoadedRun> run_from_cookbook_log(std::string_view text, const std::string& name);

}  // namespace headroom
