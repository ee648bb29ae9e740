// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

#include "ui/window/choices/settings.h"

namespace headroom {

class SetupPresenter;
class SweepSetup;

/// Runs the presets one after the other on the chosen device, from the first again after the last;
/// one that cannot be run there is passed over. What was set up before comes back at the end.
class PresetTour {
public:
    /// Both outlive the tour. `run` starts what is set up, and says whether it did.
    PresetTour(SweepSetup& setup, SetupPresenter& presenter, std::function<bool()> run)
        : setup_(setup), presenter_(presenter), run_(std::move(run)) {}

    /// Starts the next preset; false: none can be run.
    bool start_next();
    /// Sets up again what was set up before the first.
    void end();

private:
    SweepSetup& setup_;
    SetupPresenter& presenter_;
    std::function<bool()> run_;
    std::optional<SweepState> before_;
    std::size_t next_ = 0;
};

}  // namespace headroom
