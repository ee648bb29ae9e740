// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChart>
#include <memory>
#include <optional>
#include <vector>

#include "ui/figure/figure_content.h"
#include "ui/theme/theme.h"

class QLineSeries;
class QValueAxis;

namespace headroom {

class EndLabelItem;
class HeadlineItem;
class LegendItem;
class MarkItem;
class RegionItem;

/// A point of the figure, by its place in FigureContent.
struct FigureSpot {
    std::size_t curve = 0;
    std::size_t point = 0;

    friend bool operator==(const FigureSpot&, const FigureSpot&) = default;
};

/// Draws a FigureContent: the same on the screen and in every export.
class FigureChart final : public QChart {
    Q_OBJECT

public:
    explicit FigureChart(QGraphicsItem* parent = nullptr);
    ~FigureChart() override;

    /// Shows the content; a curve that did not change is not touched.
    void set_content(FigureContent content);
    const FigureContent& content() const { return content_; }
    void set_theme(const Theme& theme);
    const Theme& theme() const { return theme_; }
    /// Marks a point with a ring, or none.
    void set_selected(std::optional<FigureSpot> spot);
    std::optional<FigureSpot> selected() const { return selected_; }
    /// Draws each curve as one path with round joins: smaller vector files, finer corners.
    void set_continuous_lines(bool continuous);

    /// Where a point of the content lies, in the chart's coordinates; a wrong one lies on the
    /// lower edge.
    QPointF position_of(const FigurePoint& point) const;
    /// Where a hidden size lies, in the chart's coordinates.
    double x_position(double hidden) const;
    QColor color_of(const FigureCurve& curve) const;
    /// How often points were handed to a series since the chart was made; for tests.
    int replacements() const { return replacements_; }
    /// The texts beside the axes' ticks, rising; for tests.
    QStringList x_labels() const;
    QStringList y_labels() const;

private:
    void make_axes();
    void sync_series(const FigureContent& before);
    void sync_axes();
    void style();
    void style_series(QLineSeries& series, const FigureCurve& curve) const;
    void update_items();

    FigureContent content_;
    Theme theme_;
    std::optional<FigureSpot> selected_;
    bool continuous_lines_ = false;
    int replacements_ = 0;
    QValueAxis* x_axis_;
    QValueAxis* y_axis_;
    std::vector<QLineSeries*> series_;
    // Owned by the scene, as children of the chart.
    RegionItem* regions_;
    MarkItem* marks_;
    LegendItem* legend_;
    EndLabelItem* end_labels_;
    HeadlineItem* headline_;
};

}  // namespace headroom
