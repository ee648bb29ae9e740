// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/device/backend.h"
#include "tests/screenshots/measured_runs.h"
#include "ui/window/choices/settings.h"

namespace headroom {

/// What a picture is taken of.
struct PictureState {
    const char* name;
    QSize size;          ///< of the window, in points
    bool needs_measure;  ///< it shows a run
};

/// "empty", "running", "finished", "comparing", "presenting", "error".
const std::vector<PictureState>& picture_states();

/// Brings the real window into its states and takes pictures of it, in a folder of its own.
class WindowPictures {
public:
    /// `backends` outlive it. `folder` is empty or not there; `cache` has the device's roofs.
    WindowPictures(Backends& backends, std::filesystem::path folder, std::filesystem::path cache)
        : backends_(backends), folder_(std::move(folder)), cache_(std::move(cache)) {}

    /// The window of that size in that state and theme; device where the state was not reached.
    Expected<QImage> take(std::string_view state, ThemeChoice theme, const QSize& size,
                          const std::optional<MeasuredRuns>& runs);

private:
    Backends& backends_;
    std::filesystem::path folder_;
    std::filesystem::path cache_;
};

}  // namespace headroom
