// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/preset_tour.h"

#include "ui/text/number_text.h"
#include "ui/window/flow/setup_presenter.h"
#include "ui/window/setup/sweep_setup.h"

namespace headroom {

bool PresetTour::start_next() {
    if (!before_) before_ = presenter_.state();
    const std::size_t count = setup_.presets().size();
    for (std::size_t tried = 0; tried < count; ++tried) {
        SweepState state;
        state.preset = to_qstring(setup_.presets()[next_ % count].name);
        state.device = before_->device;
        state.kernel = before_->kernel;
        state.regions = before_->regions;
        ++next_;
        presenter_.restore(state);
        if (run_()) return true;
    }
    return false;
}

void PresetTour::end() {
    if (before_) presenter_.restore(*before_);
    before_.reset();
    next_ = 0;
}

}  // namespace headroom
