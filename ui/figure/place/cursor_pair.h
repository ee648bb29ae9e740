// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "ui/figure/content/figure_content.h"
#include "ui/theme/theme.h"

namespace headroom {

/// The two cursors, A and B, each on a point or not set.
using CursorPair = std::array<std::optional<FigurePointRef>, 2>;

/// Which of the two a click without a name sets: the first that is not, and then B anew.
std::size_t next_cursor(const CursorPair& cursors);

/// What the cursors' card says.
struct CursorCard {
    struct Row {
        QString name;   ///< "A"; of the difference "B − A"
        QString text;   ///< "a:12, h = 8192"; of the difference "h + 1024"
        QString value;  ///< "219.0"; "+12.3 (+5.9 %)"
        std::optional<QColor> color{};

        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows;  ///< A, B, and their difference where both are set
    QString unit;           ///< of the values

    friend bool operator==(const CursorCard&, const CursorCard&) = default;
};

/// The card for cursors on points that exist; without rows where none is set.
CursorCard cursor_card(const FigureContent& content, const CursorPair& cursors, const Theme& theme);

}  // namespace headroom
