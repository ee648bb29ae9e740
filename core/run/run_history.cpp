// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_history.h"

#include "core/base/names.h"

namespace headroom {
namespace {

constexpr Names<RunEnd, 3> run_end_names{{
    {RunEnd::completed, "completed"},
    {RunEnd::cancelled, "cancelled"},
    {RunEnd::failed, "failed"},
}};

}  // namespace

std::string_view to_string(RunEnd end) {
    return name_of(run_end_names, end);
}

std::optional<RunEnd> parse_run_end(std::string_view name) {
    return value_of(run_end_names, name);
}

}  // namespace headroom
