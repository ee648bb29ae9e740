// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

#include "ui/figure/view/figure_view.h"

namespace headroom {

/// Where to click on the entry of the legend that reads `label`; a test without it fails.
QPoint legend_place(const FigureView& view, const char* label);

}  // namespace headroom
