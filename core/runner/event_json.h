// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/error.h"
#include "core/session/run_event.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

/// An event of a run as a JSON object, for a stream with one a line. The key "event" names its
/// kind: run_started (with "header", as in a run file, and for a run that goes on "earlier", its
/// points from before, each with "index" and "point", "earlier_sentinels", and in "earlier_lines"
/// how many points its file has, failed ones that are tried again among them), stage_started
/// ("stage", and where it is the sentinel's the keys of its shape), point_started ("index"),
/// point_finished ("index", "point" as in a run file), sentinel_measured ("sentinel"; that points
/// drifted follows from two of them, core/run/drift.h), storage_paused ("message"),
/// storage_resumed, run_noted ("message"), run_paused, run_resumed, run_ended ("end", "message",
/// and "remark" where a stop has something to say). Indices count the plan's shapes from 0; the
/// plan follows from the header's sweep.
nlohmann::ordered_json to_json(const RunEvent::What& event);

/// The line of such a stream, with its newline.
std::string event_line(const RunEvent::What& event);

/// The event of such a line, without its newline. format errors say what is wrong with it.
Expected<RunEvent::What> event_from_line(std::string_view line);

}  // namespace headroom
