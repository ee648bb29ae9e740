// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/figure/export/figure_export.h"
#include "ui/figure/export/figure_format.h"
#include "ui/figure/export/figure_parts.h"

namespace headroom {

/// In what a figure's size is given.
enum class LengthUnit { pixels, millimetres };

/// In which colours a figure is exported.
enum class ExportColors { window, light, dark };

/// What a person chose in the export dialog; remembered for the next time.
struct ExportChoice {
    FigureFormat format = FigureFormat::png;
    LengthUnit unit = LengthUnit::pixels;
    double width = 1920;  ///< in `unit`
    double height = 1080;
    int dpi = 0;       ///< pixels per inch; 0: to suit the size, where that is in pixels
    double scale = 0;  ///< pixels of the result for one on screen; 0: to suit the size
    ExportColors colors = ExportColors::window;
    FigureParts parts;

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

/// The pixels per inch where the size is in millimetres and none is chosen: what print asks for.
inline constexpr int print_dpi = 300;

/// The same size in the other unit; the pixels per inch become those of print where none is chosen.
ExportChoice in_unit(ExportChoice choice, LengthUnit unit);

/// The choice as export_figure() takes it, still without facts and caption. A size in millimetres
/// has text and lines in their true size: 12 pixels on screen are 9 points on paper.
FigureExportOptions export_options(const ExportChoice& choice, const Theme& window);

/// "format=svg unit=mm width=160 …": for the settings.
QString to_text(const ExportChoice& choice);
/// What to_text() wrote; whatever of it cannot be read is as in a new choice.
ExportChoice export_choice_of_text(const QString& text);

}  // namespace headroom
