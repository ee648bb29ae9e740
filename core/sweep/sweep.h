// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/sweep/alignment.h"
#include "core/sweep/data_type.h"
#include "core/sweep/input_data.h"
#include "core/sweep/quantity.h"

namespace headroom {

/// The hidden sizes of a sweep: first <= h <= last, h a multiple of `step` where one is given.
/// Without a step every h that is a multiple of a and meets the alignment counts.
struct HiddenRange {
    std::int64_t first = 0;
    std::int64_t last = 16384;
    std::optional<std::int64_t> step;

    friend bool operator==(const HiddenRange&, const HiddenRange&) = default;
};

/// The shapes to measure, as a person asks for them. A curve is one head count under one
/// alignment; with several alignments there is one curve for each.
struct SweepSpec {
    std::string name;  ///< the preset's name, or empty
    std::vector<HeadCount> heads;
    HiddenRange hidden;
    std::vector<Alignment> alignments{Alignment{}};
    BatchSize batch{1};
    SequenceLength seq_len{512};
    DataType type = DataType::fp32;
    InputData data = InputData::softmax;
    std::uint64_t seed = default_seed;
    /// At most so many points a curve: the first of the progressive order, so that they spread
    /// evenly. Nothing: all.
    std::optional<std::int64_t> max_points_per_curve;

    friend bool operator==(const SweepSpec&, const SweepSpec&) = default;
};

/// The settings that a message can be about; the window shows it beside that field.
enum class SweepField { heads, hidden, alignment, batch, seq_len, type, device, kernel };

/// "heads", "hidden", "align", "batch", "seq", "type", "device" or "kernel": the option's name.
std::string_view to_string(SweepField field);

/// "12,24,32" as head counts, in the order given. invalid_input for 0, negative, not a number,
/// twice, or none: with the rule and an example.
Expected<std::vector<HeadCount>> parse_heads(std::string_view text);
/// "0:16384" or "0:16384:1024" (first:last:step). invalid_input when it does not read so,
/// is upside down or negative, or its step is 0.
Expected<HiddenRange> parse_hidden_range(std::string_view text);
/// The text that parse_heads(), parse_hidden_range() and parse_alignments() read.
std::string to_string(const std::vector<HeadCount>& heads);
std::string to_string(const HiddenRange& range);
std::string to_string(const std::vector<Alignment>& alignments);
/// "64", "any", "=1,=2,=4,64": one alignment or several, comma separated.
Expected<std::vector<Alignment>> parse_alignments(std::string_view text);
/// A positive whole number of at most 2^31 - 1; `field` names it in the message.
Expected<std::int64_t> parse_positive(std::string_view text, SweepField field);

/// What is wrong with the first of the head counts that anything is wrong with (0, too large,
/// twice), with the rule and an example; nothing: all are good.
std::optional<std::string> heads_fault(const std::vector<HeadCount>& heads);
/// The same of a range: out of bounds, upside down, empty, or a step that is none.
std::optional<std::string> range_fault(const HiddenRange& range);

/// The most points that a sweep may have, so that a slip of the hand does not ask for years.
inline constexpr std::int64_t most_sweep_points = 100'000;
/// The largest batch, sequence, head count, hidden size and step that is taken.
inline constexpr std::int64_t largest_extent = 2'147'483'647;

/// The chart's title: "Attention over Values (h/a = 64)".
std::string sweep_title(const SweepSpec& spec);
/// What the sweep holds fixed: "fp16 · b = 4 · s = 2048".
std::string sweep_subtitle(const SweepSpec& spec);

}  // namespace headroom
