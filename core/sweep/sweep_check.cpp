// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep_check.h"

#include <fmt/format.h>
#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "core/sweep/head_dims.h"
#include "core/sweep/shape.h"

namespace headroom {
namespace {

SweepIssue error(SweepField field, std::string message) {
    return {SweepIssue::Severity::error, field, std::move(message)};
}

/// Errors of the fields taken one by one.
std::vector<SweepIssue> field_errors(const SweepSpec& spec) {
    std::vector<SweepIssue> issues;
    if (spec.heads.empty()) {
        issues.push_back(
            error(SweepField::heads,
                  fmt::format("no head count is chosen; give one, for example 12,24,32")));
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

std::vector<SweepIssue> validate(const SweepSpec& spec) {
    std::vector<SweepIssue> issues = field_errors(spec);
    if (issues.empty()) issues = whole_issues(spec);
    return issues;
}

}  // namespace headroom
