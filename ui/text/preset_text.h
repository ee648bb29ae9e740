// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace headroom {

/// A preset's name or description in the window's language, where it is a shipped one's; a
/// person's own stays as it is.
QString preset_text(const std::string& text);

}  // namespace headroom
