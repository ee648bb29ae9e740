// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/alignment_text.h"

#include <QCoreApplication>
#include <optional>

#include "core/sweep/sweep.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

QString multiple_phrase() {
    return QCoreApplication::translate("AlignmentText", "multiple of %1");
}

QString exact_phrase() {
    return QCoreApplication::translate("AlignmentText", "largest power of two exactly %1");
}

/// What stands for %1 when `text` reads like `phrase`.
std::optional<QString> argument_of(const QString& phrase, const QString& text) {
    const qsizetype at = phrase.indexOf(QLatin1String("%1"));
    const QString before = phrase.left(at);
    const QString after = phrase.mid(at + 2);
    if (!text.startsWith(before, Qt::CaseInsensitive) || !text.endsWith(after)) return std::nullopt;
    return text.mid(before.size(), text.size() - before.size() - after.size());
}

}  // namespace

QString alignment_label(const std::vector<Alignment>& alignments) {
    if (alignments.size() != 1) return to_qstring(to_string(alignments));
    const Alignment& alignment = alignments.front();
    switch (alignment.rule()) {
        case Alignment::Rule::any:
            return QCoreApplication::translate("AlignmentText", "any");
        case Alignment::Rule::multiple_of:
            return multiple_phrase().arg(alignment.granularity());
        case Alignment::Rule::exact_power:
            return exact_phrase().arg(alignment.granularity());
    }
    return {};
}

Expected<std::vector<Alignment>> read_alignment_text(const QString& text) {
    const QString typed = text.simplified();
    if (typed == alignment_label({Alignment{}})) return std::vector<Alignment>{Alignment{}};
    QString plain = typed;
    if (const auto granularity = argument_of(multiple_phrase(), typed)) plain = *granularity;
    if (const auto power = argument_of(exact_phrase(), typed)) plain = QLatin1Char('=') + *power;
    return parse_alignments(plain.toStdString());
}

}  // namespace headroom
