// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace headroom {

/// The signs on the buttons that drive a run.
enum class Glyph {
    run,
    stop,
    pause,
};

/// The sign as an icon that takes the pen's colour of whoever paints it; sharp at any scale.
QIcon glyph_icon(Glyph glyph);

}  // namespace headroom
