// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <functional>
#include <memory>
#include <vector>

#include "core/run/run.h"
#include "ui/theme/marker_shape.h"
#include "ui/window/open_runs/baseline_difference.h"

namespace headroom {

/// The points of the run that is shown, one a row, in the order in which they came.
class RunModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        heads_column,
        hidden_column,
        head_dim_column,
        throughput_column,
        interval_column,
        time_column,
        headroom_column,
        bound_column,
        difference_column,  ///< against the baseline
        verdict_column,     ///< against the baseline
        status_column,
        column_count,
    };
    enum Role {
        sort_role = Qt::UserRole,  ///< the number behind a cell; what is absent sorts last
        trouble_role,              ///< bool: wrong or failed, or flags ask for caution
        quiet_role,                ///< bool: the cell says nothing that needs an eye
        gain_role,                 ///< bool: faster than the baseline
        marker_role,               ///< int: the MarkerShape of the curve, where it has a colour
    };
    /// The colour of the curve that a point belongs to.
    using CurveColor = std::function<QColor(const Point&)>;
    /// The shape of its markers.
    using CurveMarker = std::function<MarkerShape(const Point&)>;

    explicit RunModel(QObject* parent = nullptr);

    /// Shows the run's points as they are now; null: none.
    void show(std::shared_ptr<const Run> run);
    /// Shows what the run has beyond the points that are shown, all in one go: the same run, or one
    /// that begins with the same points.
    void show_growth(std::shared_ptr<const Run> run);
    /// Shows that points first … last have got a flag.
    void show_marked(std::size_t first, std::size_t last);
    /// What the points are beside the baseline's, one for each; fewer: the others are not compared.
    void set_differences(std::vector<PointDifference> differences);
    /// In what colours the dots of the first column are; asked again at each call.
    void set_curve_color(CurveColor color);
    /// In what shapes they are; asked again with every set_curve_color().
    void set_curve_marker(CurveMarker marker) { marker_ = std::move(marker); }

    const std::vector<Point>& points() const { return run_->points; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Points that were there have got a flag.
    void points_marked();

private:
    QVariant difference_data(std::size_t point, int column, int role) const;

    std::shared_ptr<const Run> run_;  ///< never null
    std::size_t shown_ = 0;           ///< how many of its points are rows
    std::vector<PointDifference> differences_;
    CurveColor color_;
    CurveMarker marker_;
};

}  // namespace headroom
