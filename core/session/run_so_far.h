// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "core/run/drift.h"
#include "core/run/run.h"
#include "core/session/run_event.h"

namespace headroom {

/// A run under way, as its events have told it so far: the points in the order in which they came,
/// those of earlier sessions first, the sentinels, and the drift that these show, as a reader of
/// the run file finds them. Whoever shows a run under way reads this one.
class RunSoFar {
public:
    RunSoFar() = default;

    /// Takes an event in. The rows (indices of Run::points) of which the event made known that
    /// they drifted, and which carry flag::drift from now on; nothing: none.
    std::optional<PointSpan> take(const RunEvent::What& event);

    /// The run; the same object until another run starts. Never null.
    std::shared_ptr<const Run> run() const { return run_; }

private:
    void begin(const RunStarted& started);
    std::optional<PointSpan> add(Sentinel sentinel);

    std::shared_ptr<Run> run_ = std::make_shared<Run>();
    /// Lines of points in the file that are no rows: of points that failed and are tried again.
    std::int64_t superseded_ = 0;
};

}  // namespace headroom
