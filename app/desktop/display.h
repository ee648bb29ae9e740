// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace headroom {

/// Why no window can be opened, and what would do instead; nothing where one can. To be asked
/// before there is a QApplication: Qt ends the program by an abort where it reaches no display.
std::optional<std::string> display_fault();

}  // namespace headroom
