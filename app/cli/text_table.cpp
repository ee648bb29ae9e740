// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>

#include "core/base/printable_text.h"

namespace headroom::cli {
namespace {

/// Columns of a cell: its characters, not its bytes ("h/a = 8 · odd").
std::size_t columns_of(const std::string& cell) {
    return static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

std::size_t width_of(const TextColumn& column) {
    std::size_t width = columns_of(column.title);
    for (const std::string& cell : column.cells) {
        width = std::max(width, columns_of(printable_line(cell)));
    }
    return width;
}

std::string padded(const std::string& cell, std::size_t width, TextColumn::Side side) {
    const std::string gap(width - columns_of(cell), ' ');
    return side == TextColumn::Side::left ? cell + gap : gap + cell;
}

}  // namespace

std::string text_table(const std::vector<TextColumn>& columns) {
    std::vector<std::string> lines(columns.empty() ? 0 : columns.front().cells.size() + 1);
    for (const TextColumn& column : columns) {
        const std::size_t width = width_of(column);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!lines[i].empty()) lines[i] += "  ";
            const std::string cell = i == 0 ? column.title : printable_line(column.cells[i - 1]);
            lines[i] += padded(cell, width, column.side);
        }
    }
    std::string table;
    for (const std::string& line : lines) {
        table += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return table;
}

}  // namespace headroom::cli
