// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// A point's flag in a person's words.
struct FlagText {
    QString label;    ///< "throttled"
    QString meaning;  ///< a sentence or two: what it means for the number, and what to do
    /// The number is not to be taken as it stands: its marker is hollow, its text stands out.
    bool caution = true;

    friend bool operator==(const FlagText&, const FlagText&) = default;
};

/// The words for a flag of namespace flag (core/run/run.h). One that this program does not know is
/// called unknown, quoted, and asks for caution.
FlagText flag_text(std::string_view flag);
/// The words for each of a point's flags, those that ask for caution first.
std::vector<FlagText> flag_texts(const std::vector<std::string>& flags);

/// Whether any of the point's flags asks for caution.
bool needs_caution(const Point& point);
/// The labels of those flags of the point that ask for caution, in their order.
QStringList caution_labels(const Point& point);

}  // namespace headroom
