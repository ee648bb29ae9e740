// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <map>
#include <memory>
#include <optional>

#include "ui/figure/chart/figure_axes.h"
#include "ui/figure/content/figure_content.h"
#include "ui/figure/place/cursor_pair.h"
#include "ui/theme/theme.h"

namespace headroom {

class CurveLine;
class CursorsItem;
class EndLabelsItem;
class HoverItem;
class LegendItem;
class MarkersItem;
class RegionsItem;
class RemarkItem;
class RibbonsItem;
class RoofLinesItem;
class TitleItem;
class ZoomBoxItem;

/// The figure as a Qt chart: regions, grid, curves, markers, legend, titles. One class draws it on
/// screen and in every export.
class FigureChart final : public QChart {
    Q_OBJECT

public:
    explicit FigureChart(const Theme& theme, QGraphicsItem* parent = nullptr);
    ~FigureChart() override;

    /// Shows the content. Only what differs from what is shown is touched: each changed curve
    /// that is not hidden costs one replace() of its series.
    void set_content(const FigureContent& content);
    const FigureContent& content() const { return content_; }
    /// Shows another part of the same content. Costs one replace() for each curve that is not
    /// hidden.
    void set_view(const ViewRange& view);
    /// While the view moves, many points are drawn coarser, so that it moves smoothly: lowest and
    /// highest of wider columns. Then all of them again.
    void set_moving(bool moving);
    void set_theme(const Theme& theme);
    const Theme& theme() const { return theme_; }

    /// Rings a point and strengthens its curve; nothing: no point.
    void set_selected_point(const std::optional<FigurePointRef>& point);
    const std::optional<FigurePointRef>& selected_point() const { return selected_; }
    /// Shows the values at a point's h in a small card; nothing: no card.
    void set_hovered_point(const std::optional<FigurePointRef>& point);
    const std::optional<FigurePointRef>& hovered_point() const { return hovered_; }

    /// Sets the cursors A and B; each must be on a point that exists.
    void set_cursors(const CursorPair& cursors);
    const CursorPair& cursors() const { return cursors_; }
    /// Lifts curves out of the others, which fade; empty: none.
    void set_lifted(const QStringList& curves);
    const QStringList& lifted() const { return lifted_; }
    /// The box that is being drawn round what to see next, in the chart's coordinates.
    void set_zoom_box(const std::optional<QRectF>& box);
    std::optional<QRectF> zoom_box() const;
    /// Leaves so much room at the right of the title, pixels.
    void set_title_room(double room);
    /// Whether the x axis says what it counts; without, the plot is higher. settle() shows it.
    void set_x_title_shown(bool shown) { axes_.show_x_title(shown); }

    /// Where data lie in what is seen, and where they would with all in sight.
    PlotMap seen_map() const { return axes_.seen(plotArea()); }
    PlotMap home_map() const { return axes_.home(plotArea()); }

    /// The drawn point that is nearest to `position` (in the chart's coordinates) within `reach`
    /// pixels.
    std::optional<FigurePointRef> nearest_point(const QPointF& position, double reach) const;
    /// Where a point is drawn, in the chart's coordinates; for one without a value, its mark on
    /// the axis. The point must exist.
    QPointF point_position(const FigurePointRef& point) const;
    /// Where data coordinates are drawn, in the chart's coordinates.
    QPointF position_of(double x, double y) const;

    /// Draws curves as few long paths instead of many short lines, for vector files.
    void set_long_paths(bool on);
    /// Settles the layout now instead of at the next turn of the event loop.
    void settle();

    /// How many curves have their roof drawn, and what the cursors' card says.
    int roof_count() const;
    const CursorCard& cursor_card() const;
    /// What the legend says.
    const LegendItem& legend_item() const { return *legend_item_; }
    /// The labels at the ends of the curves.
    const EndLabelsItem& end_labels() const { return *end_labels_; }
    /// What shades the regions.
    const RegionsItem& regions_item() const { return *regions_; }
    /// How often a series was given new points since the chart was made.
    int replace_count() const { return replace_count_; }

private:
    /// What has to be placed anew: all, or what moves with the view.
    enum class Changed { all, view };

    /// Whether the margins are others; the layout is then not settled.
    bool apply_axes();
    void apply_curves();
    void apply_theme();
    /// Whether the band for the legend is another one; the layout is then not settled.
    bool fit_legend();
    void place_items(Changed changed = Changed::all);
    void place_selection();
    void place_cursors();
    /// How wide the columns are to which curves are thinned, pixels.
    double column() const;
    /// The values of x that are drawn about where a point is.
    Interval nearby_x(const PlotMap& map, const FigurePointRef& point) const;
    /// Whether a point is in the plot as it is seen.
    bool in_sight(const FigurePointRef& point) const;

    Theme theme_;
    FigureContent content_;
    std::optional<FigurePointRef> selected_;
    std::optional<FigurePointRef> hovered_;
    CursorPair cursors_;
    QStringList lifted_;
    bool settling_ = false;  ///< the plot area is on its way; what is in it is placed at its end
    bool moving_ = false;
    bool long_paths_ = false;
    double title_room_ = 0;
    int replace_count_ = 0;
    double band_ = 0;       ///< above the plot, for the legend
    double plot_band_ = 0;  ///< the same, as plotArea() has it
    QSizeF legend_size_;    ///< of the chart for which the legend was placed
    FigureAxes axes_;
    std::map<QString, std::unique_ptr<CurveLine>> lines_;
    TitleItem* title_;
    RegionsItem* regions_;
    RibbonsItem* ribbons_;
    RoofLinesItem* roof_lines_;
    MarkersItem* markers_;
    LegendItem* legend_item_;
    EndLabelsItem* end_labels_;
    RemarkItem* remark_;
    CursorsItem* cursors_item_;
    HoverItem* hover_;
    ZoomBoxItem* zoom_box_;
};

}  // namespace headroom
