// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foreign_text.h"

#include <QStringList>
#include <algorithm>

namespace headroom {
namespace {

constexpr QChar first_strong_isolate(0x2068);
constexpr QChar pop_directional_isolate(0x2069);

/// Embeddings, overrides, isolates and marks: whoever wrote them meant a text of their own.
bool is_bidi_control(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0x200E || code == 0x200F;
}

bool is_right_to_left(QChar c) {
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

}  // namespace

QString foreign_text(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (is_bidi_control(c)) continue;
        const bool breaks = c.category() == QChar::Other_Control ||
                            c.category() == QChar::Separator_Line ||
                            c.category() == QChar::Separator_Paragraph;
        clean += breaks ? QLatin1Char(' ') : c;
    }
    if (std::none_of(clean.begin(), clean.end(), is_right_to_left)) return clean;
    return first_strong_isolate + clean + pop_directional_isolate;
}

QString shortened(const QString& text, qsizetype most) {
    if (text.size() <= most) return text;
    qsizetype head = (most - 1) / 2;
    qsizetype tail = most - 1 - head;
    // No half of a surrogate pair stays behind.
    if (text.at(head - 1).isHighSurrogate()) --head;
    if (text.at(text.size() - tail).isLowSurrogate()) --tail;
    return text.left(head) + QChar(0x2026) + text.right(tail);
}

QString with_short_words(const QString& text, qsizetype most) {
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        QStringList words = line.split(QLatin1Char(' '));
        for (QString& word : words) word = shortened(word, most);
        line = words.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace headroom
