// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// A throughput for reading, without its unit: one digit after the point, and at least three
/// significant ones: "219.0", "7.31", "0.0421".
QString tflops_text(double tflops);

/// A hidden size or another whole number for reading: "8192", "16384".
QString whole_text(double value);

/// A count of parameters for reading, three digits: "500M", "1B", "13.2B".
QString short_parameters_text(double count);

}  // namespace headroom
