// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/run/run.h"

namespace headroom {

/// What the table and the point card say of a point's state: its flags in words, or why it was
/// not measured.
QString point_status_text(const Point& point);

}  // namespace headroom
