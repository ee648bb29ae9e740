// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// The text as a terminal can show it without doing anything: control characters but newline and
/// tab, characters that turn the direction of writing (Unicode's marks, embeddings, overrides and
/// isolates), and bytes that are not UTF-8 become "\x1b" each. What names in a file say must not
/// move the cursor, or the title, of whoever reads them.
std::string printable_text(std::string_view text);
/// The same of what is to be no more than a part of a line: newline and tab are shown so, too.
std::string printable_line(std::string_view text);

}  // namespace headroom
