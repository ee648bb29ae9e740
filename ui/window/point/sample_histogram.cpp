// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/point/sample_histogram.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

constexpr int bars_height = 48;
constexpr int label_height = 20;
constexpr int most_bars = 28;

/// Enough digits to tell both ends apart.
int digits_for(double from, double to) {
    if (to <= from) return 3;
    return std::clamp(static_cast<int>(std::ceil(-std::log10((to - from) / to))) + 2, 3, 6);
}

}  // namespace

std::vector<int> histogram(const std::vector<double>& samples, int bars) {
    std::vector<int> counts(static_cast<std::size_t>(bars), 0);
    if (samples.empty()) return counts;
    const auto [low, high] = std::minmax_element(samples.begin(), samples.end());
    const double width = *high - *low;
    for (const double sample : samples) {
        const double share = width > 0 ? (sample - *low) / width : 0.5;
        const int bar = std::min(static_cast<int>(share * bars), bars - 1);
        ++counts[static_cast<std::size_t>(bar)];
    }
    return counts;
}

SampleHistogram::SampleHistogram(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("sample_histogram"));
}

void SampleHistogram::set_samples(const std::vector<double>& samples) {
    counts_.clear();
    setVisible(!samples.empty());
    if (samples.empty()) return;
    // Twice the cube root rule's number of bars, as far as there is room.
    const int bars = std::clamp(
        static_cast<int>(2 * std::ceil(2 * std::cbrt(static_cast<double>(samples.size())))), 1,
        most_bars);
    counts_ = histogram(samples, bars);
    const auto [low, high] = std::minmax_element(samples.begin(), samples.end());
    from_ = *low;
    to_ = *high;
    const int digits = digits_for(from_, to_);
    setAccessibleName(tr("%1 from %2 to %3")
                          .arg(samples_text(samples.size()), time_text(Seconds{from_}, digits),
                               time_text(Seconds{to_}, digits)));
    setToolTip(accessibleName());
    update();
}

QSize SampleHistogram::sizeHint() const {
    return {160, bars_height + label_height};
}

void SampleHistogram::paintEvent(QPaintEvent*) {
    if (counts_.empty()) return;
    const Theme& theme = window_theme();
    QPainter painter(this);
    const int most = *std::max_element(counts_.begin(), counts_.end());
    const auto bars = static_cast<double>(counts_.size());
    const double pitch = width() / bars;
    const QColor color = mixed(theme.accent, theme.card, 0.25);
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        if (counts_[i] == 0) continue;
        const double tall = std::max(2.0, bars_height * static_cast<double>(counts_[i]) / most);
        const QRectF bar(static_cast<double>(i) * pitch + 1, bars_height - tall,
                         std::max(1.0, pitch - 2), tall);
        draw_box(painter, bar, std::min(2.0, bar.width() / 2), color, QColor());
    }
    QFont font = painter.font();
    font.setPixelSize(metrics::small_font);
    painter.setFont(font);
    painter.setPen(theme.muted);
    const QRect labels(0, bars_height, width(), label_height);
    const int digits = digits_for(from_, to_);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignBottom, time_text(Seconds{from_}, digits));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignBottom, time_text(Seconds{to_}, digits));
}

}  // namespace headroom
