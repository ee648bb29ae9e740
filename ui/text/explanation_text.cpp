// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/explanation_text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/analysis/verdict.h"
#include "ui/text/capitalized.h"
#include "ui/text/flag_text.h"
#include "ui/text/number_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

constexpr int most_suggestions = 3;

QString citation(FindingSource source) {
    switch (source) {
        case FindingSource::roofline:
            return QStringLiteral("Williams, Waterman, Patterson: Roofline. CACM 52(4), 2009");
        case FindingSource::co_design:
            return QStringLiteral(
                "Anthony et al.: The Case for Co-Designing Model Architectures with Hardware. "
                "arXiv 2401.14489");
        case FindingSource::library:
            return tr("what the kernel's library told during this run");
        case FindingSource::measurements:
            return tr("the measurements of this run");
    }
    return {};
}

QString with_source(const QString& formula, const Finding& finding) {
    return tr("%1\nSource: %2").arg(formula, citation(source_of(finding)));
}

/// Three digits, and no more than a point reading needs.
QString rate_text(double flop_a_byte) {
    return QString::number(flop_a_byte, 'f', flop_a_byte < 99.95 ? 1 : 0);
}

QString tile_text(std::int64_t rows, std::int64_t columns) {
    return tr("%1×%2").arg(grouped(rows), grouped(columns));
}

std::int64_t rounded_up(std::int64_t extent, std::int64_t tile) {
    return (extent + tile - 1) / tile * tile;
}

/// A library's name for its code, short enough for a narrow panel.
QString short_name(const std::string& name) {
    constexpr int most = 24;
    const QString text = to_qstring(name);
    if (text.size() <= most) return text;
    return text.left(most / 2 - 1) + QChar(0x2026) + text.right(most / 2);
}

ExplanationNote note(const BoundFinding& found, const PointInRun&) {
    const QString formula =
        tr("Intensity = work / traffic. The limit lies where it is the measured peak / the "
           "measured bandwidth.");
    if (found.bound == Bound::arithmetic) {
        return {tr("Bound by arithmetic"),
                tr("It does %1 FLOP for each byte that it must move. From %2 on it is this "
                   "device's arithmetic that limits, not its memory.")
                    .arg(rate_text(found.intensity), rate_text(found.ridge)),
                formula, false};
    }
    const QString text = tr("It does %1 FLOP for each byte that it must move. Below %2 it is this "
                            "device's memory that limits, not its arithmetic.")
                             .arg(rate_text(found.intensity), rate_text(found.ridge));
    const QString more =
        found.ridge_at_d
            ? tr("From d = %1 on arithmetic would limit.")
                  .arg(grouped(static_cast<std::int64_t>(std::ceil(*found.ridge_at_d))))
            : tr("At this sequence length no d is large enough for that.");
    return {tr("Bound by memory"), text + QLatin1Char(' ') + more, formula, false};
}

ExplanationNote note(const AlignmentFinding& found, const PointInRun& place) {
    const Point& point = place.point();
    const QString type = to_qstring(to_string(point.shape.type()));
    const QString formula =
        tr("The largest power of two that divides d = h/a, times the bytes of one element.");
    const QString facts = tr("The largest power of two in d = %1 is %2: %3 bytes of %4.")
                              .arg(grouped(point.shape.head_dim().value),
                                   grouped(found.power_of_two), grouped(found.bytes), type);
    if (found.bytes >= found.wanted_bytes) {
        return {tr("d suits the tensor cores"),
                facts + QLatin1Char(' ') +
                    tr("Multiples of %1 bytes are what they want.").arg(found.wanted_bytes),
                formula, false};
    }
    return {tr("d does not suit the tensor cores"),
            facts + QLatin1Char(' ') +
                tr("They are at their best with multiples of %1 bytes, which is %2 elements.")
                    .arg(found.wanted_bytes)
                    .arg(found.wanted_bytes / bytes_per_element(point.shape.type())),
            formula, true};
}

ExplanationNote note(const TileFinding& found, const PointInRun& place) {
    const Point& point = place.point();
    const std::int64_t s = point.shape.seq_len().value;
    const std::int64_t d = point.shape.head_dim().value;
    const auto& [rows, columns] = found.tile;
    const QString tiles =
        found.assumed ? tr("Were the tiles %1 (s×d; assumed, the library does not tell)")
                            .arg(tile_text(rows, columns))
                      : tr("The library's tiles are %1 (s×d)").arg(tile_text(rows, columns));
    const QString formula = tr("Tile quantization: s·d / (⌈s/Tₘ⌉·Tₘ · ⌈d/Tₙ⌉·Tₙ).");
    if (found.filled >= 1) {
        return {tr("Tiles are filled whole"),
                (found.assumed ? tr("%1, they would cover the output without a rest.")
                               : tr("%1, and cover the output without a rest."))
                    .arg(tiles),
                formula, false};
    }
    const QString covered = tile_text(rounded_up(s, rows), rounded_up(d, columns));
    return {found.assumed ? tr("Tiles would be %1 filled").arg(percent_text(found.filled))
                          : tr("Tiles are %1 filled").arg(percent_text(found.filled)),
            (found.assumed ? tr("%1, they would cover %2 for an output of %3; what is outside is "
                                "computed for nothing.")
                           : tr("%1, and cover %2 for an output of %3; what is outside is computed "
                                "for nothing."))
                .arg(tiles, covered, tile_text(s, d)),
            formula, !found.assumed};
}

ExplanationNote note(const WaveFinding& found, const PointInRun&) {
    const QString waves = QString::number(found.waves, 'f', found.waves < 99.95 ? 1 : 0);
    const QString facts =
        found.counted ? (found.counted->assumed
                             ? tr("%1 tiles (assumed) on %2 multiprocessors, one each at a time, "
                                  "are %3 waves.")
                             : tr("%1 tiles on %2 multiprocessors, one each at a time, are %3 "
                                  "waves."))
                            .arg(grouped(found.counted->tiles))
                            .arg(found.counted->multiprocessors)
                            .arg(waves)
                      : tr("The library counts %1 waves on this device.").arg(waves);
    const QString formula = tr("Wave quantization: waves / ⌈waves⌉.");
    const bool known = !found.counted || !found.counted->assumed;
    if (found.busy >= 1) {
        return {tr("Waves are filled whole"), facts, formula, false};
    }
    return {
        tr("Waves are %1 filled").arg(percent_text(found.busy)),
        facts + QLatin1Char(' ') +
            tr("They take the time of %1; the last is not full.").arg(grouped(found.whole_waves)),
        formula, known && found.busy < 0.9};
}

ExplanationNote note(const KernelChange& found, const PointInRun& place) {
    const HeadDim d = place.points[found.neighbour].shape.head_dim();
    QStringList changes;
    for (const KernelChange::Difference& one : found.differences) {
        changes += (one.what == "tile" ? tr("tile %1 there, %2 here") : tr("%1 there, %2 here"))
                       .arg(short_name(one.there), short_name(one.here));
    }
    QString text = changes.join(QStringLiteral("; "));
    text = capitalized(text) + QLatin1Char('.');
    if (found.change) {
        text += QLatin1Char(' ') +
                tr("Its throughput is %1 of this one's.").arg(percent_text(1 + *found.change));
    }
    return {tr("Another kernel than at d = %1").arg(grouped(d.value)), text,
            tr("The next measured point of the curve."), found.change.value_or(0) > 0};
}

ExplanationNote note(const Alternatives& found, const PointInRun&) {
    const QString formula =
        tr("Shapes whose parameters, with as many layers, differ by 2 % at most. Faster: the 95 % "
           "intervals of the throughputs are apart.");
    const auto compared = static_cast<int>(found.compared);
    if (compared == 0) {
        return {tr("Nothing of its size to compare"),
                tr("The run has no other measured shape within 2 % of its parameters."), formula,
                false};
    }
    const QString among =
        compared == 1
            ? tr("One other shape within 2 % of its parameters was measured.")
            : tr("%1 other shapes within 2 % of its parameters were measured.").arg(compared);
    if (found.faster.empty()) {
        return {tr("None of its size is faster"),
                among + QLatin1Char(' ') +
                    (compared == 1 ? tr("It is not shown to be faster.")
                                   : tr("None is shown to be faster.")),
                formula, false};
    }
    const auto faster = static_cast<int>(found.faster.size());
    const QString result = faster == 1 ? tr("This one is faster:")
                           : faster > most_suggestions
                               ? tr("%1 are faster, first of all:").arg(faster)
                               : tr("These are faster:");
    return {tr("Faster at the same size"), among + QLatin1Char(' ') + result, formula, false};
}

ExplanationNote note(const NotCompared& found, const PointInRun&) {
    const QString formula =
        tr("Only numbers without doubt, and with a 95 % interval, are compared.");
    if (found.flag.empty()) {
        return {tr("Not compared with others"),
                tr("It has %1; an interval to compare by needs %2.")
                    .arg(samples_text(static_cast<std::size_t>(found.samples)))
                    .arg(least_samples),
                formula, false};
    }
    const auto flags = flag_texts({found.flag});
    return {tr("Not compared with others"),
            tr("The number is doubtful (%1), so that no other shape is held against it.")
                .arg(flags.empty() ? to_qstring(found.flag) : flags.front().label),
            formula, false};
}

/// "+5.4 %"; from a tenth on whole, "+82 %".
QString gain_text(double gain) {
    constexpr double tenth = 0.0995;
    return gain < tenth ? change_text(gain) : QLatin1Char('+') + percent_text(gain);
}

ShapeSuggestion suggestion(const FasterShape& faster, const PointInRun& place) {
    const Point& point = place.points[faster.point];
    const Shape& shape = point.shape;
    const auto text = throughput_text(point);
    const QString parameters = shape.hidden() == place.point().shape.hidden()
                                   ? tr("as many parameters")
                                   : tr("parameters %1").arg(change_text(faster.parameters_change));
    return {faster.point,
            tr("a = %1   h = %2").arg(grouped(shape.heads().value), grouped(shape.hidden().value)),
            gain_text(faster.gain),
            tr("d = %1, %2 TFLOP/s, %3. Press to select it.")
                .arg(grouped(shape.head_dim().value), text ? text->value : QString(), parameters)};
}

}  // namespace

Explanation explanation_of(const PointInRun& place) {
    Explanation explanation;
    for (const Finding& finding : explain(place)) {
        ExplanationNote words =
            std::visit([&](const auto& found) { return note(found, place); }, finding);
        words.source = with_source(words.source, finding);
        explanation.notes.push_back(std::move(words));
        if (const auto* found = std::get_if<Alternatives>(&finding)) {
            for (const FasterShape& faster : found->faster) {
                if (std::ssize(explanation.suggestions) == most_suggestions) break;
                explanation.suggestions.push_back(suggestion(faster, place));
            }
        }
    }
    return explanation;
}

}  // namespace headroom
