// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "core/statistics/student_t.h"

namespace headroom {
namespace {

/// What orders and matches shapes.
using ShapeKey = std::array<std::int64_t, 5>;

ShapeKey shape_key(const Point& point) {
    const Shape& shape = point.shape;
    return {static_cast<std::int64_t>(shape.type()), shape.seq_len().value, shape.batch().value,
            shape.heads().value, shape.head_dim().value};
}

using AlignmentKey = std::pair<Alignment::Rule, std::int64_t>;

AlignmentKey alignment_key(const Point& point) {
    return {point.alignment.rule(), point.alignment.granularity()};
}

/// The points of a run by shape and alignment; of several alike the last.
using PointsByKey = std::map<std::pair<ShapeKey, AlignmentKey>, const Point*>;

PointsByKey by_key(const Run& run) {
    PointsByKey points;
    for (const Point& point : run.points) {
        points[{shape_key(point), alignment_key(point)}] = &point;
    }
    return points;
}

using Pairs = std::vector<ComparedPoint>;

ComparedPoint pair_of(const Point* a, const Point* b) {
    ComparedPoint pair;
    pair.a = a;
    pair.b = b;
    return pair;
}

/// Moves what both have under one key from them to `pairs`.
void match_exactly(PointsByKey& a, PointsByKey& b, Pairs& pairs) {
    for (auto at = a.begin(); at != a.end();) {
        const auto other = b.find(at->first);
        if (other == b.end()) {
            ++at;
            continue;
        }
        pairs.push_back(pair_of(at->second, other->second));
        b.erase(other);
        at = a.erase(at);
    }
}

/// The same by shape alone, each point once.
void match_by_shape(PointsByKey& a, PointsByKey& b, Pairs& pairs) {
    for (auto at = a.begin(); at != a.end();) {
        const ShapeKey& shape = at->first.first;
        const auto other = b.lower_bound({shape, AlignmentKey{Alignment::Rule::any, INT64_MIN}});
        if (other == b.end() || other->first.first != shape) {
            ++at;
            continue;
        }
        pairs.push_back(pair_of(at->second, other->second));
        b.erase(other);
        at = a.erase(at);
    }
}

Pairs matched(const Run& run_a, const Run& run_b) {
    PointsByKey a = by_key(run_a);
    PointsByKey b = by_key(run_b);
    Pairs pairs;
    match_exactly(a, b, pairs);
    match_by_shape(a, b, pairs);
    for (const auto& [key, point] : a) pairs.push_back(pair_of(point, nullptr));
    for (const auto& [key, point] : b) pairs.push_back(pair_of(nullptr, point));
    std::ranges::stable_sort(pairs, [](const ComparedPoint& one, const ComparedPoint& other) {
        const auto order = [](const Point& point) {
            const ShapeKey key = shape_key(point);
            return std::tuple(key[0], key[1], key[2], key[3], alignment_key(point), key[4]);
        };
        return order(one.either()) < order(other.either());
    });
    return pairs;
}

bool is_measured(const Point* point) {
    return point != nullptr && point->status == PointStatus::measured && point->measurement;
}

/// "skipped in B: needs 2.0 GiB, 1.0 GiB free", "not in A".
std::string absence(const Point* point, const char* side) {
    if (point == nullptr) return fmt::format("not in {}", side);
    return fmt::format("{} in {}{}{}", to_string(point->status), side,
                       point->reason.empty() ? "" : ": ", point->reason);
}

std::string why_not_compared(const ComparedPoint& pair) {
    std::string why;
    if (!is_measured(pair.a)) why = absence(pair.a, "A");
    if (!is_measured(pair.b)) why += (why.empty() ? "" : "; ") + absence(pair.b, "B");
    return why;
}

/// Half the width of a median's interval, as a difference of logarithms.
double log_half_width(const Summary& time) {
    return std::log(time.ci_high / time.ci_low) / 2;
}

double log_half_width(const ComparedPoint& pair) {
    return std::hypot(log_half_width(pair.a->measurement->time),
                      log_half_width(pair.b->measurement->time));
}

Ratio ratio_of(double logarithm, double half_width) {
    return {.value = std::exp(logarithm),
            .low = std::exp(logarithm - half_width),
            .high = std::exp(logarithm + half_width)};
}

/// The logarithm of B's throughput over A's: the work is the same, so A's time over B's.
double log_ratio(const ComparedPoint& pair) {
    return std::log(pair.a->measurement->time.median / pair.b->measurement->time.median);
}

/// Of one set of samples; its interval may have been renewed in one of two files.
bool are_of_the_same_samples(const Measurement& a, const Measurement& b) {
    return a.sample_count == b.sample_count && a.time.median == b.time.median &&
           a.time.min == b.time.min && a.time.max == b.time.max;
}

void judge_pair(ComparedPoint& pair, bool same_run) {
    if (!is_measured(pair.a) || !is_measured(pair.b)) {
        pair.reason = why_not_compared(pair);
        return;
    }
    const bool same_measurement =
        same_run && are_of_the_same_samples(*pair.a->measurement, *pair.b->measurement);
    Judgement judgement = judge(*pair.a, *pair.b, same_measurement);
    pair.verdict = judgement.verdict;
    pair.reason = std::move(judgement.reason);
    pair.in_mean = judgement.alike;
    pair.ratio = ratio_of(log_ratio(pair), log_half_width(pair));
}

std::optional<Ratio> mean_of(const Pairs& pairs) {
    double sum = 0;
    double own_squares = 0;
    std::size_t count = 0;
    for (const ComparedPoint& pair : pairs) {
        if (!pair.in_mean) continue;
        ++count;
        sum += log_ratio(pair);
        own_squares += std::pow(log_half_width(pair), 2);
    }
    if (count == 0) return std::nullopt;
    const auto n = static_cast<double>(count);
    const double mean = sum / n;
    const double own = std::sqrt(own_squares) / n;
    if (count == 1) return ratio_of(mean, own);
    double squares = 0;
    for (const ComparedPoint& pair : pairs) {
        if (pair.in_mean) squares += std::pow(log_ratio(pair) - mean, 2);
    }
    const double between = student_t_975(count - 1) * std::sqrt(squares / (n - 1) / n);
    return ratio_of(mean, std::hypot(between, own));
}

/// Whether both are one run, read from one file or from a file and a CSV of it.
bool is_same_run(const RunHeader& a, const RunHeader& b) {
    return a.utc == b.utc && a.device.name == b.device.name && a.kernel == b.kernel;
}

std::size_t count_if(const Pairs& pairs, auto&& is_so) {
    return static_cast<std::size_t>(std::ranges::count_if(pairs, is_so));
}

}  // namespace

std::size_t Comparison::count(Verdict verdict) const {
    return count_if(points, [&](const ComparedPoint& pair) { return pair.verdict == verdict; });
}

std::size_t Comparison::compared() const {
    return count_if(points, [](const ComparedPoint& pair) { return pair.verdict.has_value(); });
}

std::size_t Comparison::in_mean() const {
    return count_if(points, [](const ComparedPoint& pair) { return pair.in_mean; });
}

Comparison compare(const Run& a, const Run& b) {
    Comparison comparison{.differences = setting_differences(a.header, b.header),
                          .points = matched(a, b),
                          .mean = std::nullopt};
    const bool same_run = is_same_run(a.header, b.header);
    for (ComparedPoint& pair : comparison.points) judge_pair(pair, same_run);
    comparison.mean = mean_of(comparison.points);
    return comparison;
}

Run burst_numbers(const Run& run) {
    Run burst{run.header, {}, {}};
    for (const Point& point : run.points) {
        if (!point.burst) continue;
        Point& kept = burst.points.emplace_back(point);
        kept.measurement = std::exchange(kept.burst, std::nullopt);
    }
    return burst;
}

bool has_regressed(const ComparedPoint& point, double threshold) {
    return point.verdict == Verdict::slower && point.ratio->value < 1 - threshold;
}

bool mean_has_regressed(const Comparison& comparison, double threshold) {
    return comparison.mean && comparison.mean->high < 1 - threshold;
}

}  // namespace headroom
