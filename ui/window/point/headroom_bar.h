// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "core/run/run.h"

namespace headroom {

/// How much of its roof a point reaches: a figure, a bar, and the roof in words.
class HeadroomBar final : public QWidget {
    Q_OBJECT

public:
    explicit HeadroomBar(QWidget* parent = nullptr);

    /// Shows a measured point; without a roof it says that there is none, and why (`remark`, of
    /// the run's roofs) where that is known.
    void show_point(const Point& point, const QString& remark);

private:
    class Bar;

    QLabel* percent_;
    Bar* bar_;
    QLabel* words_;
};

}  // namespace headroom
