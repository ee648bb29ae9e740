// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom {

/// How a column's text becomes the JSON value of the same name.
enum class CsvKind {
    whole,
    number,
    text,
    list,  ///< texts with ';' between them
};

/// One column of a run's CSV; its name is that of a point's key in a run file.
struct CsvColumn {
    std::string name;
    CsvKind kind = CsvKind::text;
    bool required = false;  ///< must be in a file that is read
};

/// The columns, in the order in which they are written. New ones come last, so that a script that
/// counts columns keeps working.
const std::vector<CsvColumn>& csv_columns();

}  // namespace headroom
