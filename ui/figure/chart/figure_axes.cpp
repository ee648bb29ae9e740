// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/chart/figure_axes.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPen>
#include <QValueAxis>

#include "ui/figure/content/axis_ticks.h"
#include "ui/figure/content/quantity_text.h"
#include "ui/figure/content/x_quantities.h"
#include "ui/figure/item/ticks_item.h"
#include "ui/figure/place/figure_metrics.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

using namespace figure_metrics;

/// Keeps the room of labels that are drawn by another, or by nobody.
const QString no_numbers = QStringLiteral(" ");

/// The axis shows `scale`, a tick at `anchor`. Interval and range are set in the order that never
/// asks for more ticks than one of the two scales has: Qt makes a label for each of them at once.
void show_scale(QValueAxis& axis, const AxisScale& scale, double anchor) {
    const bool coarser = scale.tick >= axis.tickInterval();
    axis.setTickAnchor(anchor);
    if (coarser) axis.setTickInterval(scale.tick);
    axis.setRange(scale.low, scale.high);
    if (!coarser) axis.setTickInterval(scale.tick);
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(tick_decimals(scale)));
}

/// An axis that is ready for show_scale().
QValueAxis* make_axis(QChart& chart, Qt::Alignment side) {
    auto* axis = new QValueAxis;
    // Before the type of ticks: dynamic ticks of interval 0 loop for ever in Qt 6.4.
    axis->setTickInterval(1);
    axis->setRange(0, 1);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setLabelsFont(inter_font(small_font));
    axis->setTitleFont(inter_font(small_font, QFont::Medium));
    axis->setMinorGridLineVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

QValueAxis* make_unseen_axis(QChart& chart, Qt::Alignment side) {
    QValueAxis* axis = make_axis(chart, side);
    axis->setVisible(false);
    return axis;
}

}  // namespace

FigureAxes::FigureAxes(QChart& chart)
    : x_(make_axis(chart, Qt::AlignBottom)),
      y_(make_axis(chart, Qt::AlignLeft)),
      curves_x_(make_unseen_axis(chart, Qt::AlignBottom)),
      curves_y_(make_unseen_axis(chart, Qt::AlignLeft)),
      ticks_(new TicksItem(&chart)) {
    x_->setGridLineVisible(false);
    y_->setLineVisible(false);
}

void FigureAxes::show(const FigureContent& content, bool numbered) {
    scales_ = content.scales;
    home_ = {{}, content.x, content.y, content.scales.log2_x};
    seen_ = home_;
    show_x(content);
    double anchor = content.y.low;
    if (content.view.y) {
        seen_.y = seen_scale(*content.view.y, false);
        anchor = first_tick(seen_.y);
    }
    // Its numbers are read in the figure's unit; nothing else is placed by them.
    const double unit = y_unit(content).size;
    show_scale(*y_, {seen_.y.low / unit, seen_.y.high / unit, seen_.y.tick / unit}, anchor / unit);
    if (!numbered) y_->setLabelFormat(no_numbers);
    y_title_ = content.y_label;
    y_title_short_ = content.y_label_short;
}

void FigureAxes::show_x(const FigureContent& content) {
    double anchor = content.x.low;
    if (content.view.x) {
        seen_.x = seen_scale(*content.view.x, x_quantity(content.scales.x).is_size);
        anchor = first_tick(seen_.x);
    }
    if (x_->titleText() != content.x_label) x_->setTitleText(content.x_label);
    const bool own = has_own_ticks(content.scales);
    x_->setLineVisible(!own);
    if (own) {
        show_scale(*x_, {0, 1, 1}, 0);
        x_->setLabelFormat(no_numbers);
    } else {
        show_scale(*x_, seen_.x, anchor);
    }
}

void FigureAxes::place(const QRectF& plot, const Theme& theme) {
    ticks_->place(seen(plot), scales_, theme);
}

void FigureAxes::wear(const Theme& theme) {
    for (QValueAxis* axis : {x_, y_}) {
        axis->setLabelsColor(theme.muted);
        axis->setTitleBrush(theme.muted);
        axis->setGridLinePen(QPen(theme.grid, 1));
        axis->setLinePen(QPen(theme.grid, 1));
    }
}

void FigureAxes::fit_y_title(double height) {
    constexpr double air = 8;
    const double wanted = QFontMetricsF(y_->titleFont()).horizontalAdvance(y_title_) + air;
    const QString& title = wanted <= height ? y_title_ : y_title_short_;
    if (title != y_->titleText()) y_->setTitleText(title);
}

void FigureAxes::show_x_title(bool shown) {
    if (shown != x_->isTitleVisible()) x_->setTitleVisible(shown);
}

PlotMap FigureAxes::seen(const QRectF& plot) const {
    PlotMap map = seen_;
    map.plot = plot;
    return map;
}

PlotMap FigureAxes::home(const QRectF& plot) const {
    PlotMap map = home_;
    map.plot = plot;
    return map;
}

}  // namespace headroom
