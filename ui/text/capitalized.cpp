// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/capitalized.h"

#include <algorithm>

namespace headroom {

QString capitalized(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

QString capitalized_sentence(const QString& sentence) {
    const QString first = sentence.section(QLatin1Char(' '), 0, 0);
    const bool word = std::ranges::all_of(first, [](QChar letter) { return letter.isLetter(); });
    return word ? capitalized(sentence) : sentence;
}

}  // namespace headroom
