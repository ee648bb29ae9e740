// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/head_dims.h"
#include "core/shape.h"

namespace headroom {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.push_back(trimmed(text.substr(0, at)));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

constexpr std::string_view heads_example = "for example 12,24,32";
constexpr std::string_view range_example = "for example 0:16384, or 0:16384:1024 with a step";

SweepIssue error(SweepField field, std::string message) {
    return {SweepIssue::Severity::error, field, std::move(message)};
}

/// What is wrong with one head count, or nothing; `twice`: it is there again.
std::optional<std::string> head_count_fault(HeadCount heads, bool twice) {
    if (heads.value < 1) {
        return fmt::format("{} is not a head count: it must be 1 or more, {}", heads.value,
                           heads_example);
    }
    if (heads.value > largest_extent) {
        return fmt::format("head count {} is too large: at most {}, {}", heads.value,
                           largest_extent, heads_example);
    }
    if (twice) {
        return fmt::format("head count {} is there twice; once is enough, {}", heads.value,
                           heads_example);
    }
    return std::nullopt;
}

/// What is wrong with the first that anything is wrong with; a file may have any number of them.
std::optional<std::string> heads_fault(const std::vector<HeadCount>& all) {
    std::vector<std::int64_t> sorted;
    for (const HeadCount heads : all) sorted.push_back(heads.value);
    std::ranges::sort(sorted);
    for (const HeadCount heads : all) {
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), heads.value);
        if (auto fault = head_count_fault(heads, last - first > 1)) return fault;
    }
    return std::nullopt;
}

std::optional<std::string> range_fault(const HiddenRange& range) {
    if (range.first < 0 || std::max(range.first, range.last) > largest_extent) {
        return fmt::format("hidden sizes {} to {} are out of bounds: 0 to {}, {}", range.first,
                           range.last, largest_extent, range_example);
    }
    if (range.last < range.first) {
        return fmt::format("the hidden sizes end at {} before they begin at {}; {}:{} would work",
                           range.last, range.first, range.last, range.first);
    }
    if (range.last == 0) {
        return fmt::format("no hidden size is between 0 and 0; {}", range_example);
    }
    if (range.step && *range.step < 1) {
        return fmt::format("the step {} must be 1 or more, {}", *range.step, range_example);
    }
    if (range.step && *range.step > largest_extent) {
        return fmt::format("the step {} must be at most {}, {}", *range.step, largest_extent,
                           range_example);
    }
    return std::nullopt;
}

/// Errors of the fields taken one by one.
std::vector<SweepIssue> field_errors(const SweepSpec& spec) {
    std::vector<SweepIssue> issues;
    if (spec.heads.empty()) {
        issues.push_back(
            error(SweepField::heads,
                  fmt::format("no head count is chosen; give one, {}", heads_example)));
    }
    if (auto fault = heads_fault(spec.heads)) issues.push_back(error(SweepField::heads, *fault));
    if (auto fault = range_fault(spec.hidden)) {
        issues.push_back(error(SweepField::hidden, *fault));
    }
    if (spec.alignments.empty()) {
        issues.push_back(error(SweepField::alignment, "no alignment is chosen; 64 would work"));
    }
    if (spec.batch.value < 1 || spec.batch.value > largest_extent) {
        issues.push_back(
            error(SweepField::batch, fmt::format("batch {} must be from 1 to {}, for example 4",
                                                 spec.batch.value, largest_extent)));
    }
    if (spec.seq_len.value < 1 || spec.seq_len.value > largest_extent) {
        issues.push_back(error(SweepField::seq_len,
                               fmt::format("sequence {} must be from 1 to {}, for example 2048",
                                           spec.seq_len.value, largest_extent)));
    }
    return issues;
}

/// "alignment 64 needs h to be a multiple of 64 x 80 = 5120": the smallest h that would work.
std::string no_point_message(const SweepSpec& spec, HeadCount heads) {
    const Alignment& alignment = spec.alignments.front();
    const HiddenRange unbounded{.first = 0, .last = largest_extent, .step = spec.hidden.step};
    const HeadDims dims = head_dims(heads, alignment, unbounded);
    const std::string rule =
        alignment.rule() == Alignment::Rule::any
            ? fmt::format("h must be a multiple of {}", heads.value)
            : fmt::format("h must be a multiple of {} x {}", alignment.granularity(), heads.value);
    const std::string example = dims.count > 0
                                    ? fmt::format("; h = {} would work", dims.first * heads.value)
                                    : std::string("; no step or a smaller alignment would work");
    return fmt::format("a = {} has no hidden size from {} to {}: {}{}", heads.value,
                       spec.hidden.first, spec.hidden.last, rule, example);
}

/// What one curve adds: its points, and the largest shape's fault if it has one.
struct CurveReview {
    std::int64_t points = 0;
    std::optional<std::string> fault;
};

CurveReview review_curve(const SweepSpec& spec, HeadCount heads, const Alignment& alignment) {
    const HeadDims dims = head_dims(heads, alignment, spec.hidden);
    CurveReview review;
    review.points = std::min(dims.count, spec.max_points_per_curve.value_or(dims.count));
    if (dims.count == 0) return review;
    // Work grows with d, so the largest shape speaks for all of the curve.
    const auto largest =
        Shape::make(spec.batch, spec.seq_len, heads, dims[dims.count - 1], spec.type);
    if (!largest) review.fault = largest.error().message;
    return review;
}

/// Errors and notes of the sweep as a whole; its fields are good.
std::vector<SweepIssue> whole_issues(const SweepSpec& spec) {
    std::vector<SweepIssue> notes;
    std::int64_t points = 0;
    for (const HeadCount heads : spec.heads) {
        std::int64_t of_heads = 0;
        for (const Alignment& alignment : spec.alignments) {
            const CurveReview review = review_curve(spec, heads, alignment);
            if (review.fault) return {error(SweepField::batch, *review.fault)};
            of_heads += review.points;
        }
        points += of_heads;
        if (of_heads == 0) {
            notes.push_back(
                {SweepIssue::Severity::note, SweepField::heads, no_point_message(spec, heads)});
        }
    }
    if (points == 0) {
        notes.front().severity = SweepIssue::Severity::error;
        return {notes.front()};
    }
    if (points > most_sweep_points) {
        return {error(SweepField::hidden,
                      fmt::format("{} points are more than the {} that a sweep may have; a step, a "
                                  "coarser alignment such as 64, or fewer points a curve would do",
                                  points, most_sweep_points))};
    }
    return notes;
}

}  // namespace

std::string_view to_string(SweepField field) {
    switch (field) {
        case SweepField::heads:
            return "heads";
        case SweepField::hidden:
            return "hidden";
        case SweepField::alignment:
            return "align";
        case SweepField::batch:
            return "batch";
        case SweepField::seq_len:
            return "seq";
        case SweepField::type:
            return "type";
        case SweepField::device:
            return "device";
        case SweepField::kernel:
            return "kernel";
    }
    return "";
}

Expected<std::vector<HeadCount>> parse_heads(std::string_view text) {
    std::vector<HeadCount> heads;
    for (const std::string_view part : split(text, ',')) {
        const auto number = whole_number(part);
        if (!number) {
            return fail(ErrorKind::invalid_input,
                        fmt::format("\"{}\" is not a head count: whole numbers from 1, separated "
                                    "by commas, {}",
                                    part, heads_example));
        }
        heads.push_back(HeadCount{*number});
    }
    if (auto fault = heads_fault(heads)) return fail(ErrorKind::invalid_input, *fault);
    return heads;
}

Expected<HiddenRange> parse_hidden_range(std::string_view text) {
    const std::vector<std::string_view> parts = split(text, ':');
    std::vector<std::int64_t> numbers;
    for (const std::string_view part : parts) {
        if (const auto number = whole_number(part)) numbers.push_back(*number);
    }
    if (numbers.size() != parts.size() || parts.size() < 2 || parts.size() > 3) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("\"{}\" is not a range of hidden sizes: first:last or "
                                "first:last:step, {}",
                                text, range_example));
    }
    HiddenRange range{.first = numbers[0], .last = numbers[1], .step = {}};
    if (numbers.size() == 3) range.step = numbers[2];
    if (auto fault = range_fault(range)) return fail(ErrorKind::invalid_input, *fault);
    return range;
}

Expected<std::vector<Alignment>> parse_alignments(std::string_view text) {
    std::vector<Alignment> alignments;
    for (const std::string_view part : split(text, ',')) {
        auto alignment = Alignment::parse(part);
        if (!alignment) return tl::unexpected(alignment.error());
        if (std::count(alignments.begin(), alignments.end(), *alignment) > 0) {
            return fail(ErrorKind::invalid_input,
                        fmt::format("alignment {} is there twice; once is enough", part));
        }
        alignments.push_back(*alignment);
    }
    return alignments;
}

Expected<std::int64_t> parse_positive(std::string_view text, SweepField field) {
    const auto number = whole_number(trimmed(text));
    if (!number || *number < 1 || *number > largest_extent) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("{} \"{}\" is not a whole number from 1 to {}, for example {}",
                                to_string(field), text, largest_extent,
                                field == SweepField::seq_len ? 2048 : 4));
    }
    return *number;
}

std::string to_string(const std::vector<HeadCount>& heads) {
    std::vector<std::int64_t> numbers;
    for (const HeadCount head : heads) numbers.push_back(head.value);
    return fmt::format("{}", fmt::join(numbers, ","));
}

std::string to_string(const HiddenRange& range) {
    return range.step ? fmt::format("{}:{}:{}", range.first, range.last, *range.step)
                      : fmt::format("{}:{}", range.first, range.last);
}

std::string to_string(const std::vector<Alignment>& alignments) {
    std::vector<std::string> texts;
    for (const Alignment& alignment : alignments) texts.push_back(alignment.to_string());
    return fmt::format("{}", fmt::join(texts, ","));
}

std::vector<SweepIssue> validate(const SweepSpec& spec) {
    std::vector<SweepIssue> issues = field_errors(spec);
    if (issues.empty()) issues = whole_issues(spec);
    return issues;
}

std::string sweep_title(const SweepSpec& spec) {
    const std::string rule = spec.alignments.size() == 1 ? spec.alignments.front().title()
                                                         : "by largest power of two in h/a";
    return fmt::format("Attention over Values ({})", rule);
}

std::string sweep_subtitle(const SweepSpec& spec) {
    return fmt::format("{} · b = {} · s = {}", to_string(spec.type), spec.batch.value,
                       spec.seq_len.value);
}

}  // namespace headroom
