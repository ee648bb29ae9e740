// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/point_steps.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

/// The points of a curve that can be selected: all that are drawn.
std::vector<std::size_t> selectable(const FigureCurve& curve) {
    std::vector<std::size_t> indices;
    if (curve.hidden || !curve.run.isEmpty()) return indices;
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        if (curve.points[i].drawn()) indices.push_back(i);
    }
    return indices;
}

FigurePointRef nearest_to(const FigureCurve& curve, double x) {
    const std::vector<std::size_t> indices = selectable(curve);
    const auto distance = [&](std::size_t i) { return std::abs(curve.points[i].x - x); };
    return {curve.id, *std::min_element(indices.begin(), indices.end(),
                                        [&](std::size_t one, std::size_t two) {
                                            return distance(one) < distance(two);
                                        })};
}

FigurePointRef along_curve(const FigureCurve& curve, std::size_t index, PointStep step) {
    const std::vector<std::size_t> indices = selectable(curve);
    const auto here = std::find(indices.begin(), indices.end(), index);
    if (here == indices.end()) return {curve.id, indices.front()};
    auto to = here;
    if (step == PointStep::first) to = indices.begin();
    if (step == PointStep::last) to = indices.end() - 1;
    if (step == PointStep::previous && here != indices.begin()) to = here - 1;
    if (step == PointStep::next && here + 1 != indices.end()) to = here + 1;
    return {curve.id, *to};
}

}  // namespace

std::optional<FigurePointRef> stepped(const FigureContent& content,
                                      const std::optional<FigurePointRef>& from, PointStep step) {
    std::vector<const FigureCurve*> curves;
    for (const FigureCurve& curve : content.curves) {
        if (!selectable(curve).empty()) curves.push_back(&curve);
    }
    if (curves.empty()) return std::nullopt;
    const auto here = std::find_if(curves.begin(), curves.end(), [&](const FigureCurve* curve) {
        return from && curve->id == from->curve;
    });
    if (here == curves.end())
        return FigurePointRef{curves.front()->id, selectable(*curves.front()).front()};
    const double x = (*here)->points.at(from->index).x;
    if (step == PointStep::curve_above) {
        return here == curves.begin() ? *from : nearest_to(**(here - 1), x);
    }
    if (step == PointStep::curve_below) {
        return here + 1 == curves.end() ? *from : nearest_to(**(here + 1), x);
    }
    return along_curve(**here, from->index, step);
}

}  // namespace headroom
