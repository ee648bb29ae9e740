// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <map>
#include <memory>
#include <optional>

#include "ui/figure/figure_content.h"
#include "ui/theme/theme.h"

class QValueAxis;

namespace headroom {

class CurveLine;
class EndLabelsItem;
class HoverItem;
class LegendItem;
class MarkersItem;
class RegionsItem;
class TitleItem;

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
    void set_theme(const Theme& theme);
    const Theme& theme() const { return theme_; }

    /// Rings a point and strengthens its curve; nothing: no point.
    void set_selected_point(const std::optional<FigurePointRef>& point);
    const std::optional<FigurePointRef>& selected_point() const { return selected_; }
    /// Shows the values at a point's h in a small card; nothing: no card.
    void set_hovered_point(const std::optional<FigurePointRef>& point);
    const std::optional<FigurePointRef>& hovered_point() const { return hovered_; }

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

    /// What the legend says.
    const LegendItem& legend_item() const { return *legend_item_; }
    /// How often a series was given new points since the chart was made.
    int replace_count() const { return replace_count_; }

private:
    void apply_axes();
    void apply_curves();
    void apply_theme();
    /// Whether the band for the legend is another one; the layout is then not settled.
    bool fit_legend();
    void fit_y_title();
    void place_items();
    void place_selection();

    Theme theme_;
    FigureContent content_;
    std::optional<FigurePointRef> selected_;
    std::optional<FigurePointRef> hovered_;
    bool long_paths_ = false;
    int replace_count_ = 0;
    double band_ = 0;       ///< above the plot, for the legend
    double plot_band_ = 0;  ///< the same, as plotArea() has it
    QValueAxis* x_axis_;
    QValueAxis* y_axis_;
    std::map<QString, std::unique_ptr<CurveLine>> lines_;
    TitleItem* title_;
    RegionsItem* regions_;
    MarkersItem* markers_;
    LegendItem* legend_item_;
    EndLabelsItem* end_labels_;
    HoverItem* hover_;
};

}  // namespace headroom
