// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <optional>
#include <vector>

class QKeyEvent;

namespace headroom {

/// What a key or a menu can do with a figure.
enum class FigureCommand {
    home,
    back,
    forward,
    zoom_in,
    zoom_out,
    pan_left,
    pan_right,
    pan_up,
    pan_down,
    cursor_a,
    cursor_b,
    clear_cursors,
    hide_curve,  ///< that of the selected point
    solo_curve,
    show_all_curves,
    toggle_log,
    toggle_ribbons,
    next_roofs,
};

/// The keys of a command, the one to show in a menu first; matplotlib's where it has one.
std::vector<QKeySequence> keys_of(FigureCommand command);

/// The command that a key asks for.
std::optional<FigureCommand> command_of(const QKeyEvent& event);

/// What a menu calls it: "Zoom &in".
QString command_text(FigureCommand command);

}  // namespace headroom
