// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include "core/run.h"
#include "ui/window/fact_groups.h"
#include "ui/window/flag_notes.h"
#include "ui/window/headroom_bar.h"
#include "ui/window/sample_histogram.h"

namespace headroom {

/// What one point shows, the most important first: its measurement, what its roof leaves, what
/// flags say of it, and how all that came about.
class PointPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PointPanel(QWidget* parent = nullptr);

    /// Shows a point; `color` is its curve's.
    void show_point(const Point& point, const QColor& color);
    /// Says that no point is selected.
    void show_nothing();

private:
    void build_content();
    void build_headline(QVBoxLayout& column);
    void build_samples();
    void show_throughput(const Point& point);

    QWidget* content_;
    QLabel* nothing_;
    QLabel* dot_;
    QLabel* shape_;
    QLabel* throughput_;
    QLabel* unit_;
    QLabel* summary_;
    QLabel* reason_;
    HeadroomBar* headroom_;
    FlagNotes* flags_;
    FactGroups* regimes_;
    QWidget* samples_;
    SampleHistogram* histogram_;
    FactList* times_;
    FactGroups* facts_;
};

}  // namespace headroom
