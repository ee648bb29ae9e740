// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace headroom {

/// How the samples of a point spread: bars over their time, the ends of the axis beneath.
class SampleHistogram final : public QWidget {
    Q_OBJECT

public:
    explicit SampleHistogram(QWidget* parent = nullptr);

    /// Samples in seconds, in any order; none: nothing is drawn.
    void set_samples(const std::vector<double>& samples);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<int> counts_;  ///< of each bar
    double from_ = 0;          ///< seconds at the left end
    double to_ = 0;            ///< seconds at the right end
};

/// How many of the samples fall into each of `bars` equal parts of [smallest, largest].
std::vector<int> histogram(const std::vector<double>& samples, int bars);

}  // namespace headroom
