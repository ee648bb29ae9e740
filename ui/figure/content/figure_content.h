// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/run/run.h"
#include "core/sweep/plan.h"
#include "core/sweep/size_region.h"
#include "ui/figure/content/axis_scale.h"
#include "ui/figure/content/figure_scales.h"
#include "ui/figure/content/view_range.h"
#include "ui/theme/curve_palette.h"

namespace headroom {

/// How a point is drawn.
enum class PointMark {
    measured,  ///< a filled marker
    flagged,   ///< measured, with a flag that asks for caution: a hollow marker
    wrong,     ///< its output failed the check: a cross on the axis at its h, no value
    failed,    ///< the device or kernel failed: a grey cross on the axis at its h, no value
    skipped,   ///< not drawn
};

/// A point of a curve.
struct FigurePoint {
    double x = 0;               ///< in the x quantity of the figure
    std::optional<double> y;    ///< in its y quantity; only when measured or flagged, and known
    std::optional<double> low;  ///< y at one quartile of time, and at the other: low <= high
    std::optional<double> high;
    PointMark mark = PointMark::measured;
    QString note;                       ///< flags, or why there is no value
    QStringList cautions;               ///< of a flagged point: what asks for caution
    std::optional<std::size_t> source;  ///< its index in Run::points
    double hidden = 0;                  ///< hidden size, whatever x counts
    std::optional<double> roof{};       ///< the measured roof over it, in the y quantity

    /// Whether there is something of it to see: a value, or a mark that says why there is none.
    bool drawn() const { return y || mark == PointMark::wrong || mark == PointMark::failed; }

    friend bool operator==(const FigurePoint&, const FigurePoint&) = default;
};

/// How a curve is drawn.
enum class CurveStyle {
    measured,   ///< solid, with markers
    published,  ///< solid, with markers: the published figure on its own
    reference,  ///< dashed and pale: the published curves under a measurement
    baseline,   ///< dashed: of the run that the one in front is compared with
    companion,  ///< thin and paler, with a dash and markers of its run's: of another open run
};
/// Whether the curve is of a run beside the one in front.
constexpr bool is_further(CurveStyle style) {
    return style == CurveStyle::baseline || style == CurveStyle::companion;
}

/// A curve. Its id is what tells it apart from all others; its colour comes from `key`.
struct FigureCurve {
    QString id;         ///< "a=12 64", "published a=12"
    QString label;      ///< in the legend: "a:12"
    QString end_label;  ///< at the right end of the curve; empty: none
    CurveKey key;
    ColorMeaning color = ColorMeaning::heads;
    CurveStyle style = CurveStyle::measured;
    bool hidden = false;
    bool listed = false;              ///< while hidden: its entry stays in the legend, dimmed
    std::vector<FigurePoint> points;  ///< rising in x
    QString run{};  ///< the name of a further run (further_run.h); empty: of the run in front
    int mark = 0;   ///< of a further run: which dash and marker

    friend bool operator==(const FigureCurve&, const FigureCurve&) = default;
};

/// Over which curves the measured roof is drawn.
enum class RoofLines {
    none,
    pointed,  ///< the one under the mouse, or else the one with the selected point
    all,
};

/// Everything that a figure shows: plain values, made by the functions below and drawn by
/// FigureChart on screen and in exports.
struct FigureContent {
    QString title;
    QString subtitle;
    QString x_label;
    QString y_label;
    QString y_label_short;  ///< where there is no room for y_label
    AxisScale x{0, 16384, 2048};
    AxisScale y{0, 250, 50};
    std::vector<FigureCurve> curves;  ///< in the order of the legend
    std::vector<SizeRegion> regions;
    bool legend = true;  ///< whether there is one
    /// While a run is under way: the smallest x of its plan. The legend then keeps one place.
    std::optional<double> first_planned;
    FigureScales scales;  ///< what x and y count
    ViewRange view;       ///< what of it is seen
    RoofLines roof_lines = RoofLines::none;
    bool ribbons = false;  ///< shade each curve between the quartiles
    QString remark;        ///< said in the middle of a plot that has nothing else to show

    /// The curve of that id, or null.
    const FigureCurve* find_curve(const QString& id) const;

    friend bool operator==(const FigureContent&, const FigureContent&) = default;
};

/// Names a point of a figure.
struct FigurePointRef {
    QString curve;          ///< FigureCurve::id
    std::size_t index = 0;  ///< into FigureCurve::points

    friend bool operator==(const FigurePointRef&, const FigurePointRef&) = default;
};

/// What else a run's figure shows.
struct FigureOptions {
    bool show_published = false;  ///< lay the published curves under it
    /// The y axis as it is drawn now: kept as long as the data lie in it. Nothing: made anew.
    std::optional<AxisScale> y_before = std::nullopt;
    /// While the run is under way: the smallest h of its plan.
    std::optional<double> first_planned = std::nullopt;
    /// Curves of further runs (further_curves()), drawn beneath this one's.
    std::span<const FigureCurve> beside{};
    FigureScales scales{};
    RoofLines roof_lines = RoofLines::none;
    bool ribbons = false;
};

/// A run's figure. Points come in any order; of two of the same shape the later counts. Works
/// for a run without points too: axes and regions of the sweep.
FigureContent figure_of_run(const Run& run, const std::vector<SizeRegion>& regions,
                            const FigureOptions& options = {});

/// The published figure alone: its own axes, title, curves and regions (DESIGN.md, "The published
/// figure").
FigureContent published_figure();

/// The point of the same curve and x in another content, whether it is drawn there or not;
/// nothing when it is not there.
std::optional<FigurePointRef> same_point(const FigureContent& before,
                                         const std::optional<FigurePointRef>& point,
                                         const FigureContent& after);

/// The curve and those of further runs with the same heads and alignment: what is hidden, shown
/// and lifted together, as they share their colour. Those that are neither drawn nor listed are
/// left out. The curve must be in the content.
QStringList curves_alike(const FigureContent& content, const FigureCurve& curve);

/// The point, where it is drawn: it has a value or a mark, and its curve is not hidden.
std::optional<FigurePointRef> shown_point(const FigureContent& content,
                                          const std::optional<FigurePointRef>& point);

/// The id of the curve that a point of a run is on.
QString curve_id(const CurveKey& curve);

/// Where the point Run::points[source] is in the figure; nothing when it is not there.
std::optional<FigurePointRef> find_source(const FigureContent& content, std::size_t source);

/// A sentence for who cannot see the figure: "7 curves, 54 points, highest 612 TFLOP/s at a = 12,
/// h = 16384"; wrong and failed points are counted too.
QString figure_summary(const FigureContent& content);

}  // namespace headroom
