// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/window/open_runs/baseline_difference.h"

namespace headroom {

/// The run in front against the baseline in a few sentences: first what was not measured alike,
/// then the mean, the verdicts, and what is not compared.
class ComparisonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget* parent = nullptr);

    void show_difference(const QString& baseline, const BaselineDifference& difference);
    /// In place of a comparison: why there is none, and how to get one.
    void show_hint(const QString& hint);

private:
    QLabel* hint_;
    QLabel* baseline_;
    QLabel* obstacles_;
    QLabel* settings_;
    QLabel* mean_;
    QLabel* counts_;
    QLabel* left_out_;
};

}  // namespace headroom
