// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <filesystem>
#include <optional>

#include "core/base/error.h"
#include "ui/figure/content/figure_content.h"
#include "ui/figure/export/figure_facts.h"
#include "ui/figure/export/figure_format.h"
#include "ui/theme/theme.h"

namespace headroom {

/// Smallest and largest side of an exported figure, pixels; a PNG has at most
/// largest_export_pixels in all (about 400 MiB while it is drawn).
inline constexpr int smallest_export_side = 160;
inline constexpr int largest_export_side = 16384;
inline constexpr long long largest_export_pixels = 100'000'000;

/// Pixels per inch of a screen without scaling, and of a pixel of CSS (CSS Values 4, 6.2).
inline constexpr double screen_dpi = 96;

/// How a figure is written.
struct FigureExportOptions {
    QSize size{1920, 1080};  ///< of the result, pixels
    /// Pixels of the result for one pixel on screen: how large text and lines are. Nothing: chosen
    /// so that text has its true size, or in a small figure less, down to two thirds of it.
    std::optional<double> scale;
    /// The scale at which text has its true size on paper. Nothing: there is no paper, and the
    /// figure is to look as in a window of about 1280 x 720, never below 1.
    std::optional<double> true_scale{};
    /// Pixels per inch: what a PNG says of itself, a PDF's page and an SVG's size in millimetres
    /// follow from it. Nothing: 96 x scale; for an SVG 96, one pixel of CSS each.
    std::optional<double> dpi;
    Theme theme = light_theme();
    FigureFacts facts;
    QString caption{};  ///< below the figure, within its size; empty: none
};

/// The scale that the options ask for, or that suits the size.
double export_scale(const FigureExportOptions& options);

/// Draws the figure into a file; its format follows the name's ending (.png, .svg, .pdf). The
/// file appears whole or not at all: on an error the old one is untouched. invalid_input for a
/// size, scale, dpi or ending that does not work; io with the path and the system's reason.
/// Needs a QApplication and must be called on its thread.
Expected<void> export_figure(const FigureContent& content, const std::filesystem::path& path,
                             const FigureExportOptions& options = {});

/// The figure that export_figure() would write, drawn on `pixels` instead of its own size: a
/// preview, or a picture for the clipboard. invalid_input where a file of that format cannot be
/// written; out_of_memory.
Expected<QImage> draw_figure(const FigureContent& content, const FigureExportOptions& options,
                             FigureFormat format, const QSize& pixels);

}  // namespace headroom
