// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace headroom {

/// The program's font, Inter, from its own resources: 13 pixels. A QGuiApplication must exist.
/// Set it as the application's font; the figure uses it whatever that is.
QFont application_font();

/// The same in another size (pixels) and weight.
QFont inter_font(int pixels, QFont::Weight weight = QFont::Normal);

/// The font, made smaller until the text is no wider than `room` pixels, but no smaller than
/// `smallest` pixels.
QFont font_in_room(QFont font, const QString& text, double room, int smallest = 1);

}  // namespace headroom
