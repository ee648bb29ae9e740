// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace headroom::figure_metrics {

/// Sizes of the figure on a grid of 8 pixels.
inline constexpr double padding = 24;     ///< from the edge to the title
inline constexpr double title_line = 24;  ///< height of the title's line
inline constexpr double subtitle_line = 20;
inline constexpr double title_gap = 12;  ///< from the subtitle to the plot
inline constexpr double strip = 24;      ///< above the plot, for the names of the regions
inline constexpr double foot = 12;       ///< below the x axis's label
inline constexpr double label_gap = 8;   ///< from the plot to the labels at the curves' ends

inline constexpr int title_font = 18;
inline constexpr int small_font = 12;

inline constexpr double line_width = 2;
inline constexpr double strong_line_width = 3;
inline constexpr double reference_line_width = 1.5;
inline constexpr double companion_line_width = 1.25;

/// What is drawn above what; Qt Charts has plot area 0, shades 1, grid 2, axes 3, series 4.
inline constexpr double regions_z = 1.5;
inline constexpr double references_z = 4.1;
inline constexpr double companions_z = 4.2;
inline constexpr double baseline_z = 4.3;
inline constexpr double curves_z = 4.4;  ///< of the run in front
inline constexpr double ribbons_z = 2.5;
inline constexpr double roof_lines_z = 2.7;
inline constexpr double ticks_z = 3;
inline constexpr double markers_z = 4.5;
inline constexpr double end_labels_z = 6;
inline constexpr double legend_z = 7;
inline constexpr double title_z = 8;
inline constexpr double cursors_z = 10;
inline constexpr double hover_z = 12;
inline constexpr double zoom_box_z = 13;

}  // namespace headroom::figure_metrics
