// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "ui/figure/content/figure_content.h"

namespace headroom {

/// Those points of the run that the figure shows, as indices into Run::points in rising order: of
/// curves that are not hidden, within both axes; one without a value, within x.
std::vector<std::size_t> shown_points(const FigureContent& content);

}  // namespace headroom
