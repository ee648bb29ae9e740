// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/advise.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/analysis/comparable.h"
#include "core/sweep/head_dims.h"
#include "core/sweep/size_region.h"

namespace headroom {
namespace {

std::optional<Error> fault_of(const AdviceRequest& request) {
    if (!std::isfinite(request.parameters) || request.parameters < 1) {
        return Error{ErrorKind::invalid_input, "the parameters must be 1 or more, for example 7e9"};
    }
    if (!(request.tolerance > 0 && request.tolerance <= 0.5)) {
        return Error{ErrorKind::invalid_input,
                     "the tolerance must be more than 0 % and at most 50 %, for example 2 %"};
    }
    if (request.vocabulary < 1 || request.seq_len < 1) {
        return Error{ErrorKind::invalid_input,
                     "vocabulary and sequence must be 1 or more, for example 51200 and 2048"};
    }
    return std::nullopt;
}

/// Finds the models of a request among shapes.
class ModelSearch {
public:
    ModelSearch(const SweepSpec& sweep, const AdviceRequest& request)
        : sweep_(sweep),
          request_(request),
          least_(request.parameters * (1 - request.tolerance)),
          most_(request.parameters * (1 + request.tolerance)),
          first_(first_hidden(least_)),
          last_(first_hidden(std::nextafter(most_, 2 * most_)) - 1) {}

    ModelShape model(HeadCount heads, HeadDim head_dim) const {
        ModelShape model{heads, head_dim, 0, 0};
        model.layers = request_.layers.layers(model.hidden());
        model.parameters = parameters(model.hidden().value);
        return model;
    }

    bool meets(const Shape& shape) const {
        const std::int64_t hidden = shape.hidden().value;
        return hidden >= first_ && hidden <= last_;
    }

    /// The head dimensions of a curve that meet the request.
    HeadDims meeting(HeadCount heads, const Alignment& alignment) const {
        return head_dims(heads, alignment, {first_, last_, sweep_.hidden.step});
    }

    /// The next smaller and the next larger model of the sweep's curves.
    std::vector<ModelShape> nearest() const {
        std::optional<ModelShape> below;
        std::optional<ModelShape> above;
        for (const HeadCount heads : sweep_.heads) {
            for (const Alignment& alignment : sweep_.alignments) {
                const HeadDims less =
                    head_dims(heads, alignment, {1, first_ - 1, sweep_.hidden.step});
                const HeadDims more =
                    head_dims(heads, alignment, {last_ + 1, largest_extent, sweep_.hidden.step});
                if (less.count > 0) keep_larger(below, model(heads, less[less.count - 1]));
                if (more.count > 0) keep_smaller(above, model(heads, more[0]));
            }
        }
        std::vector<ModelShape> found;
        if (below) found.push_back(*below);
        if (above) found.push_back(*above);
        return found;
    }

private:
    double parameters(std::int64_t hidden) const {
        return parameter_count(static_cast<double>(hidden),
                               {.layers = request_.layers.layers(HiddenSize{hidden}),
                                .vocabulary = request_.vocabulary,
                                .seq_len = request_.seq_len});
    }

    /// The smallest h with so many parameters or more: they never fall as h grows.
    std::int64_t first_hidden(double wanted) const {
        std::int64_t low = 1;
        std::int64_t high = largest_extent;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (parameters(middle) >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static void keep_larger(std::optional<ModelShape>& kept, const ModelShape& other) {
        if (!kept || other.hidden() > kept->hidden()) kept = other;
    }
    static void keep_smaller(std::optional<ModelShape>& kept, const ModelShape& other) {
        if (!kept || other.hidden() < kept->hidden()) kept = other;
    }

    const SweepSpec& sweep_;
    const AdviceRequest& request_;
    double least_;
    double most_;
    std::int64_t first_;
    std::int64_t last_;
};

bool of_sweep(const Point& point, const SweepSpec& sweep) {
    return point.shape.batch() == sweep.batch && point.shape.seq_len() == sweep.seq_len &&
           point.shape.type() == sweep.type;
}

using HeadsAndDim = std::pair<HeadCount, HeadDim>;

/// The best point of each shape that meets the request: a comparable one before any other.
std::map<HeadsAndDim, std::size_t> points_that_meet(const ModelSearch& search,
                                                    const SweepSpec& sweep,
                                                    const std::vector<Point>& points) {
    std::map<HeadsAndDim, std::size_t> found;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point& point = points[i];
        if (!of_sweep(point, sweep) || !search.meets(point.shape)) continue;
        const auto [place, is_new] =
            found.try_emplace({point.shape.heads(), point.shape.head_dim()}, i);
        if (!is_new && comparable(point) && !comparable(points[place->second])) place->second = i;
    }
    return found;
}

void rank(std::vector<MeasuredAdvice>& measured, const std::vector<Point>& points) {
    // Clang 14, which builds the fuzzers, cannot compile the subrange of libstdc++ 12's ranges.
    const auto end = std::stable_partition(
        measured.begin(), measured.end(),
        [&](const MeasuredAdvice& one) { return comparable(points[one.point]); });
    std::stable_sort(measured.begin(), end, [&](const auto& one, const auto& other) {
        return *points[one.point].throughput_tflops() > *points[other.point].throughput_tflops();
    });
    if (measured.begin() == end) return;
    const Point& fastest = points[measured.front().point];
    for (auto one = measured.begin(); one != end; ++one) {
        const Point& point = points[one->point];
        one->change = *point.throughput_tflops() / *fastest.throughput_tflops() - 1;
        one->standing = !measured_alike(point, fastest) ? Standing::unlike
                        : shown_faster(fastest, point)  ? Standing::slower
                                                        : Standing::level;
    }
    measured.front().standing = Standing::fastest;
}

/// What divides d, in bytes, as far as it counts (arXiv 2401.14489).
std::int64_t aligned_bytes(HeadDim d, DataType type) {
    constexpr std::int64_t all_that_counts = 128;
    return std::min(all_that_counts, (d.value & -d.value) * bytes_per_element(type));
}

std::optional<Interpolation> interpolate(const ModelShape& model, const Alignment& alignment,
                                         const SweepSpec& sweep, const std::vector<Point>& points) {
    std::optional<std::size_t> below;
    std::optional<std::size_t> above;
    const auto dim = [&points](std::size_t i) { return points[i].shape.head_dim(); };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point& point = points[i];
        if (!of_sweep(point, sweep) || point.shape.heads() != model.heads ||
            point.alignment != alignment || !comparable(point) ||
            aligned_bytes(dim(i), sweep.type) != aligned_bytes(model.head_dim, sweep.type)) {
            continue;
        }
        if (dim(i) < model.head_dim && (!below || dim(i) > dim(*below))) below = i;
        if (dim(i) > model.head_dim && (!above || dim(i) < dim(*above))) above = i;
    }
    if (!below || !above || !measured_alike(points[*below], points[*above])) return std::nullopt;
    const auto left = static_cast<double>(dim(*below).value);
    const auto right = static_cast<double>(dim(*above).value);
    const double share = (static_cast<double>(model.head_dim.value) - left) / (right - left);
    return Interpolation{
        *below, *above,
        std::lerp(*points[*below].throughput_tflops(), *points[*above].throughput_tflops(), share)};
}

std::optional<PointRoof> roof_over(const ModelShape& model, const RunHeader& header) {
    const SweepSpec& sweep = header.sweep;
    const auto shape =
        Shape::make(sweep.batch, sweep.seq_len, model.heads, model.head_dim, sweep.type);
    return shape ? roof_of(*shape, header.roofs) : std::nullopt;
}

void sort_predicted(std::vector<PredictedAdvice>& predicted) {
    std::ranges::stable_sort(predicted, [](const auto& one, const auto& other) {
        if (one.between && other.between) return one.between->tflops > other.between->tflops;
        if (one.between || other.between) return one.between.has_value();
        return (one.roof ? one.roof->tflops : 0) > (other.roof ? other.roof->tflops : 0);
    });
}

}  // namespace

Expected<Advice> advise(const RunHeader& header, const std::vector<Point>& points,
                        const AdviceRequest& request) {
    if (auto fault = fault_of(request)) return tl::unexpected(*fault);
    const SweepSpec& sweep = header.sweep;
    const ModelSearch search(sweep, request);
    const auto present = points_that_meet(search, sweep, points);
    auto count = static_cast<std::int64_t>(present.size());
    for (const HeadCount heads : sweep.heads) {
        for (const Alignment& alignment : sweep.alignments) {
            count += search.meeting(heads, alignment).count;
        }
    }
    if (count > most_advised) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("more than {} shapes are within {:g} % of {} parameters; a smaller "
                                "tolerance would do",
                                most_advised, request.tolerance * 100,
                                parameters_text(request.parameters)));
    }

    Advice advice;
    for (const auto& [key, point] : present) {
        advice.measured.push_back(
            {search.model(key.first, key.second), point, Standing::unranked, {}});
    }
    rank(advice.measured, points);
    std::map<HeadsAndDim, PredictedAdvice> predicted;
    for (const HeadCount heads : sweep.heads) {
        for (const Alignment& alignment : sweep.alignments) {
            const HeadDims dims = search.meeting(heads, alignment);
            for (std::int64_t i = 0; i < dims.count; ++i) {
                const HeadsAndDim key{heads, dims[i]};
                if (present.contains(key)) continue;
                const ModelShape model = search.model(heads, dims[i]);
                auto between = interpolate(model, alignment, sweep, points);
                PredictedAdvice& one =
                    predicted
                        .try_emplace(key, PredictedAdvice{model, between, roof_over(model, header)})
                        .first->second;
                // Several alignments may admit it: the curve that has points round it counts.
                if (!one.between) one.between = between;
            }
        }
    }
    for (const auto& entry : predicted) advice.predicted.push_back(entry.second);
    sort_predicted(advice.predicted);
    if (advice.measured.empty() && advice.predicted.empty()) advice.nearest = search.nearest();
    return advice;
}

}  // namespace headroom
