// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace headroom {

const Theme& light_theme() {
    static const Theme theme{
        .dark = false,
        .ground = QColor(0xf6f7f9),
        .card = QColor(0xffffff),
        .field = QColor(0xf3f5f8),
        .hairline = QColor(0xe3e6ea),
        .grid = QColor(0xd9dee5),
        .text = QColor(0x1c2430),
        .muted = QColor(0x667085),
        .accent = QColor(0x2f6fed),
        .chip = QColor(0xeaf1ff),
        .regions = {QColor(0xdff0df), QColor(0xdde7fb), QColor(0xfbe3ea)},
        .good = QColor(0x1f8a4c),
        .warning = QColor(0xb26a00),
        .curves = {QColor(0x1f77b4), QColor(0xff7f0e), QColor(0x2ca02c), QColor(0xd62728),
                   QColor(0x9467bd), QColor(0x8c564b), QColor(0xe377c2)},
    };
    return theme;
}

const Theme& dark_theme() {
    static const Theme theme{
        .dark = true,
        .ground = QColor(0x14171c),
        .card = QColor(0x1b1f26),
        .field = QColor(0x232934),
        .hairline = QColor(0x2b313b),
        .grid = QColor(0x313946),
        .text = QColor(0xe8ecf2),
        .muted = QColor(0x98a2b3),
        .accent = QColor(0x6ea0ff),
        .chip = QColor(0x243450),
        .regions = {QColor(0x1d2d22), QColor(0x1c2740), QColor(0x37222b)},
        .good = QColor(0x5ec486),
        .warning = QColor(0xe0a24a),
        .curves = {QColor(0x5aa9e6), QColor(0xff9d47), QColor(0x5cc46a), QColor(0xf2696b),
                   QColor(0xb697db), QColor(0xb98a7e), QColor(0xf0a3d6)},
    };
    return theme;
}

}  // namespace headroom
