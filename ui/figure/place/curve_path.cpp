// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/curve_path.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace headroom {
namespace {

/// Lines are cut where they leave this many plots below and above: unseen, and small numbers.
constexpr double cut_low = -1;
constexpr double cut_high = 2;

/// The points in sight and the one before and after, to which lines lead.
std::span<const FigurePoint> in_sight(const std::vector<FigurePoint>& points, const PlotMap& map) {
    auto first = std::lower_bound(points.begin(), points.end(), map.x.low,
                                  [](const FigurePoint& one, double x) { return one.x < x; });
    auto last = std::upper_bound(first, points.end(), map.x.high,
                                 [](double x, const FigurePoint& one) { return x < one.x; });
    if (first != points.begin()) --first;
    if (last != points.end()) ++last;
    return {first, last};
}

/// The lowest and the highest point of each column, in the order in which they come; the ends stay.
QList<QPointF> thinned(const QList<QPointF>& line, const std::vector<double>& columns) {
    QList<QPointF> kept;
    const auto count = line.size();
    for (qsizetype from = 0; from < count;) {
        const auto column = [&](qsizetype i) { return columns[static_cast<std::size_t>(i)]; };
        qsizetype lowest = from;
        qsizetype highest = from;
        qsizetype to = from;
        for (; to < count && column(to) == column(from); ++to) {
            if (line[to].y() < line[lowest].y()) lowest = to;
            if (line[to].y() > line[highest].y()) highest = to;
        }
        std::array<qsizetype, 4> wanted{from == 0 ? 0 : lowest, std::min(lowest, highest),
                                        std::max(lowest, highest), to == count ? to - 1 : highest};
        std::sort(wanted.begin(), wanted.end());
        const auto* end = std::unique(wanted.begin(), wanted.end());
        for (const auto* i = wanted.begin(); i != end; ++i) kept += line[*i];
        from = to;
    }
    return kept;
}

QPointF between(const QPointF& from, const QPointF& to, double share) {
    return from + (to - from) * share;
}

/// The line whose ends reach no further left and right than the cut.
void cut_ends(QList<QPointF>& line) {
    if (line.size() < 2) return;
    const auto cut = [](QPointF& end, const QPointF& inner) {
        const double x = std::clamp(end.x(), cut_low, cut_high);
        if (x == end.x() || inner.x() == end.x()) return;
        end = between(end, inner, (x - end.x()) / (inner.x() - end.x()));
    };
    cut(line.front(), line[1]);
    cut(line.back(), line[line.size() - 2]);
}

/// The line that runs along the cut instead of beyond it.
QList<QPointF> cut_heights(const QList<QPointF>& line) {
    const auto inside = [](const QPointF& one) {
        return one.y() >= cut_low && one.y() <= cut_high;
    };
    if (std::all_of(line.begin(), line.end(), inside)) return line;
    QList<QPointF> result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF& to = line[i];
        if (i > 0) {
            const QPointF& from = line[i - 1];
            std::array<double, 2> crossings{(cut_low - from.y()) / (to.y() - from.y()),
                                            (cut_high - from.y()) / (to.y() - from.y())};
            if (crossings[0] > crossings[1]) std::swap(crossings[0], crossings[1]);
            for (const double at : crossings) {
                if (at > 0 && at < 1) result += between(from, to, at);
            }
        }
        result += QPointF(to.x(), std::clamp(to.y(), cut_low, cut_high));
    }
    return result;
}

/// How wide a column is along x. Rounded, so that it is the same wherever a view of one size
/// stands.
double column_width(const PlotMap& map, double column) {
    const double width =
        column * (map.along_x(map.x.high) - map.along_x(map.x.low)) / map.plot.width();
    constexpr int digits = 6;
    const double unit = std::pow(10.0, std::floor(std::log10(width)) - digits);
    return std::round(width / unit) * unit;
}

}  // namespace

std::vector<QList<QPointF>> curve_paths(const std::vector<FigurePoint>& points, const PlotMap& map,
                                        double column) {
    std::vector<QList<QPointF>> paths;
    // Before the layout is settled there is nothing to thin for.
    constexpr double least_plot = 16;
    const bool thin = map.plot.width() >= least_plot;
    const double width = thin ? column_width(map, column) : 1;
    QList<QPointF> line;
    std::vector<double> columns;
    const auto finish = [&] {
        if (line.isEmpty()) return;
        if (thin) line = thinned(line, columns);
        cut_ends(line);
        paths.push_back(cut_heights(line));
        line.clear();
        columns.clear();
    };
    for (const FigurePoint& point : in_sight(points, map)) {
        if (!point.y) {
            finish();
            continue;
        }
        line += QPointF(map.x_share(point.x), map.y_share(*point.y));
        columns.push_back(std::floor(map.along_x(point.x) / width));
    }
    finish();
    return paths;
}

std::size_t points_in_sight(const std::vector<FigurePoint>& points, const PlotMap& map) {
    return in_sight(points, map).size();
}

}  // namespace headroom
