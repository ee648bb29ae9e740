// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>
#include <QWidget>

#include "core/run.h"
#include "ui/window/fact_list.h"
#include "ui/window/sample_histogram.h"

namespace headroom {

/// What one point shows: its measurement and what follows from it by formula, nothing else.
class PointPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PointPanel(QWidget* parent = nullptr);

    /// Shows a point; `color` is its curve's.
    void show_point(const Point& point, const QColor& color);
    /// Says that no point is selected.
    void show_nothing();

private:
    void show_throughput(const Point& point);

    QWidget* content_;
    QLabel* nothing_;
    QLabel* dot_;
    QLabel* shape_;
    QLabel* throughput_;
    QLabel* unit_;
    QLabel* summary_;
    QLabel* reason_;
    FactList* times_;
    QLabel* samples_title_;
    SampleHistogram* histogram_;
    FactList* facts_;
};

}  // namespace headroom
