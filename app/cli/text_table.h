// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom::cli {

/// A column of a table: its title, which side its cells keep to, and the cells from the top.
struct TextColumn {
    enum class Side { left, right };
    std::string title;
    Side side = Side::right;
    std::vector<std::string> cells{};
};

/// The columns side by side, two spaces between them, each as wide as the widest of its cells
/// (UTF-8, every character taken for one column wide); all have as many cells as the first. No
/// line ends with spaces.
std::string text_table(const std::vector<TextColumn>& columns);

}  // namespace headroom::cli
