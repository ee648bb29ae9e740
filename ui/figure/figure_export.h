// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <filesystem>
#include <utility>
#include <vector>

#include "core/error.h"
#include "core/run.h"
#include "ui/figure/figure_content.h"
#include "ui/theme/theme.h"

namespace headroom {

/// Facts about a figure, name and value, that go into the file's metadata.
using FigureFacts = std::vector<std::pair<QString, QString>>;

/// How a figure is written.
struct FigureExportOptions {
    QSize size{1280, 720};  ///< in px at scale 1; SVG and PDF have the same proportions
    double scale = 2;       ///< of a PNG: 2 makes 2560 x 1440 pixels of 1280 x 720
    Theme theme = light_theme();
    FigureFacts facts;
};

/// The smallest and largest side of a figure, px at scale 1, and the most pixels of a PNG's side.
inline constexpr int least_figure_side = 160;
inline constexpr int most_figure_side = 16384;

/// Writes the figure to `path` as its suffix says: .png, .svg or .pdf. An old file there stays
/// whole until the new one is; invalid_input for another suffix or a size out of bounds, io with
/// the reason otherwise.
Expected<void> export_figure(const FigureContent& content, const std::filesystem::path& path,
                             const FigureExportOptions& options);

/// The facts of a run: title, device, sweep, versions, command line, time.
FigureFacts facts_of_run(const RunHeader& header);

}  // namespace headroom
