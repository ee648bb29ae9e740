// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/sweep/head_dims.h"
#include "core/sweep/sweep_check.h"

namespace headroom {
namespace {

/// A curve's shapes in progressive order, no more than the spec allows.
Expected<std::vector<Shape>> curve_shapes(const CurveKey& curve, const SweepSpec& spec) {
    const HeadDims dims = head_dims(curve.heads, curve.alignment, spec.hidden);
    std::vector<std::size_t> order = progressive_order(static_cast<std::size_t>(dims.count));
    if (spec.max_points_per_curve) {
        order.resize(std::min(order.size(), static_cast<std::size_t>(*spec.max_points_per_curve)));
    }
    std::vector<Shape> shapes;
    for (const std::size_t index : order) {
        auto shape = Shape::make(spec.batch, spec.seq_len, curve.heads,
                                 dims[static_cast<std::int64_t>(index)], spec.type);
        if (!shape) return tl::unexpected(shape.error());
        shapes.push_back(*shape);
    }
    return shapes;
}

}  // namespace

std::vector<std::size_t> progressive_order(std::size_t n) {
    std::vector<std::size_t> order;
    if (n == 0) return order;
    order.push_back(0);
    if (n == 1) return order;
    order.push_back(n - 1);
    // Breadth first over the gaps: each entry is a pair of visited neighbours.
    std::vector<std::pair<std::size_t, std::size_t>> gaps{{0, n - 1}};
    for (std::size_t next = 0; next < gaps.size(); ++next) {
        const auto [low, high] = gaps[next];
        if (high - low < 2) continue;
        const std::size_t middle = low + (high - low) / 2;
        order.push_back(middle);
        gaps.emplace_back(low, middle);
        gaps.emplace_back(middle, high);
    }
    return order;
}

Expected<Plan> plan(const SweepSpec& spec) {
    Plan result;
    for (SweepIssue& issue : validate(spec)) {
        if (issue.severity == SweepIssue::Severity::error) {
            return fail(ErrorKind::invalid_input, std::move(issue.message));
        }
        result.notes.push_back(std::move(issue));
    }
    std::vector<std::vector<Shape>> curves;
    for (const HeadCount heads : spec.heads) {
        for (const Alignment& alignment : spec.alignments) {
            const CurveKey key{heads, alignment};
            auto shapes = curve_shapes(key, spec);
            if (!shapes) return tl::unexpected(shapes.error());
            if (shapes->empty()) continue;
            result.curves.push_back(key);
            curves.push_back(std::move(*shapes));
        }
    }
    const auto longest =
        std::max_element(curves.begin(), curves.end(),
                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
    for (std::size_t turn = 0; longest != curves.end() && turn < longest->size(); ++turn) {
        for (std::size_t curve = 0; curve < curves.size(); ++curve) {
            if (turn < curves[curve].size()) {
                result.shapes.push_back({curves[curve][turn], curve});
            }
        }
    }
    return result;
}

std::string curve_label(const CurveKey& curve, bool several_alignments) {
    const std::string label = fmt::format("a:{}", curve.heads.value);
    return several_alignments ? fmt::format("{} {}", label, curve.alignment.title()) : label;
}

}  // namespace headroom
