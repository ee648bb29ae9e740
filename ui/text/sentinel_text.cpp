// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentinel_text.h"

#include <cmath>

#include "ui/text/flag_text.h"
#include "ui/text/number_text.h"
#include "ui/text/tr.h"

namespace headroom {
namespace {

double throughput(const Sentinel& sentinel) {
    return sentinel.shape.tflops(sentinel.measurement.time.median);
}

/// How much faster `now` is than `before`.
double change(const Sentinel& before, const Sentinel& now) {
    return throughput(now) / throughput(before) - 1;
}

}  // namespace

QString sentinel_text(const std::vector<Sentinel>& sentinels) {
    if (sentinels.empty()) return {};
    const Sentinel& newest = sentinels.back();
    const MeasuredText rate = throughput_text(newest.shape, newest.measurement.time);
    QString text = tr("sentinel a = %1  h = %2: %3 TFLOP/s")
                       .arg(grouped(newest.shape.heads().value),
                            grouped(newest.shape.hidden().value), rate.with_interval());
    if (sentinels.size() < 2) return text;
    return tr("%1, %2 since the last")
        .arg(text, change_text(change(sentinels[sentinels.size() - 2], newest)));
}

QString marked_text(std::size_t first, std::size_t last, const std::string& flag,
                    const std::vector<Sentinel>& sentinels) {
    const QString points = first == last
                               ? tr("point %1 is marked").arg(first + 1)
                               : tr("points %1 to %2 are marked").arg(first + 1).arg(last + 1);
    if (flag != flag::drift || sentinels.size() < 2) {
        return tr("%1: %2").arg(points, flag_text(flag).label);
    }
    const Sentinel& before = sentinels[sentinels.size() - 2];
    const Sentinel& after = sentinels.back();
    const QString percent = QString::number(std::abs(change(before, after)) * 100, 'f', 1);
    return tr("the device drifted by %1 % between the sentinels after %2 and %3: %4")
        .arg(percent, points_text(static_cast<std::size_t>(before.after_points)),
             points_text(static_cast<std::size_t>(after.after_points)), points);
}

}  // namespace headroom
