// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// The text with a no-break space between each number and its unit ("219.0 TFLOP/s", "19 %"), so
/// that no line ends between them.
QString with_whole_quantities(QString text);

/// The same, and a word joiner behind each stroke, so that no line ends within "GB/s" either. For
/// what is shown and never copied.
QString with_unbroken_quantities(const QString& text);

}  // namespace headroom
