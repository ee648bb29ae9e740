// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// A text that comes from a file, fit for the middle of a sentence or a line of ours: line breaks
/// and control characters are spaces, and one written from right to left is isolated (Unicode
/// UAX 9, FSI and PDI), so that it does not turn round what stands beside it.
QString foreign_text(const QString& text);

/// The text with its middle left out where it has more than `most` characters; `most` >= 3.
QString shortened(const QString& text, qsizetype most);

/// The text with the middle left out of every word of more than `most` characters, so that lines
/// can be broken: a path without a space, most likely.
QString with_short_words(const QString& text, qsizetype most);

}  // namespace headroom
