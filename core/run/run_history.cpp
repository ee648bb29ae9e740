// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_history.h"

namespace headroom {

std::string_view to_string(RunEnd end) {
    switch (end) {
        case RunEnd::completed:
            return "completed";
        case RunEnd::cancelled:
            return "cancelled";
        case RunEnd::failed:
            return "failed";
    }
    return "";
}

std::optional<RunEnd> parse_run_end(std::string_view name) {
    for (const RunEnd end : {RunEnd::completed, RunEnd::cancelled, RunEnd::failed}) {
        if (to_string(end) == name) return end;
    }
    return std::nullopt;
}

}  // namespace headroom
