// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

#include "core/analysis/explain.h"
#include "core/run/run.h"
#include "ui/controls/fact_groups.h"
#include "ui/theme/marker_shape.h"
#include "ui/window/point/explanation_list.h"
#include "ui/window/point/flag_notes.h"
#include "ui/window/point/headroom_bar.h"
#include "ui/window/point/sample_histogram.h"

namespace headroom {

/// What one point shows, the most important first: its measurement, what its roof leaves, what
/// flags say of it, and how all that came about.
class PointPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PointPanel(QWidget* parent = nullptr);

    /// Shows a point of a run; `color` and `marker` are its curve's.
    void show_point(const PointInRun& place, const QColor& color, MarkerShape marker);
    /// Says again why the point that is shown is where it is: the run has more points now.
    void show_explanation(const PointInRun& place) { explanation_->show_point(place); }
    /// Says that no point is selected.
    void show_nothing();

signals:
    /// Another point of the run is to be selected, by its index.
    void point_chosen(std::size_t point);

private:
    void build_content();
    void build_headline(QVBoxLayout& column);
    void build_samples();
    void show_throughput(const Point& point);

    QScrollArea* scroll_;
    QWidget* content_;
    QLabel* nothing_;
    QLabel* mark_;  ///< the marker of the point's curve
    QLabel* shape_;
    QLabel* throughput_;
    QLabel* unit_;
    QLabel* summary_;
    QLabel* reason_;
    HeadroomBar* headroom_;
    FlagNotes* flags_;
    ExplanationList* explanation_;
    FactGroups* regimes_;
    QWidget* samples_;
    SampleHistogram* histogram_;
    FactList* times_;
    FactGroups* facts_;
};

}  // namespace headroom
