// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace headroom {

/// In which process the points of a run are measured. Some faults of a device cannot be cured in
/// the process that met them.
enum class Isolation {
    own,        ///< in this one, to its end
    child,      ///< in a child, and in a new one after each fault
    automatic,  ///< in this one, and after its first fault in children
};
/// "own", "child", "automatic".
std::string_view to_string(Isolation isolation);
std::optional<Isolation> parse_isolation(std::string_view name);

}  // namespace headroom
