// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/run_notice.h"

#include <QWidget>
#include <chrono>
#include <utility>

#include "ui/text/core_text.h"
#include "ui/text/number_text.h"

namespace headroom {

Seconds RunNotice::steady_time() {
    return std::chrono::steady_clock::now().time_since_epoch();
}

RunNotice::RunNotice(RunController& controller, Desktop* desktop, QWidget& window, Clock clock,
                     QObject* parent)
    : QObject(parent),
      controller_(controller),
      desktop_(desktop),
      window_(window),
      clock_(std::move(clock)) {
    connect(&controller_, &RunController::state_changed, this, &RunNotice::note_state);
    connect(&controller_, &RunController::point_finished, this, [this] { ++points_; });
    connect(&controller_, &RunController::ended, this, &RunNotice::tell);
}

void RunNotice::note_state() {
    if (controller_.state() != RunController::State::starting) return;
    begun_ = clock_();
    points_ = 0;
}

void RunNotice::tell(const RunEnded& ended) {
    if (!begun_) return;
    const Seconds lasted = clock_() - *std::exchange(begun_, std::nullopt);
    if (desktop_ == nullptr || window_.isActiveWindow() || lasted <= long_run) return;
    const QString points = points_text(static_cast<std::size_t>(points_));
    QString text;
    switch (ended.end) {
        case RunEnd::completed:
            text = tr("The run has finished: %1.").arg(points);
            break;
        case RunEnd::cancelled:
            text = tr("The run was stopped: %1 kept.").arg(points);
            break;
        case RunEnd::failed:
            text = tr("The run failed: %1").arg(core_text(ended.message));
            break;
    }
    desktop_->alert(window_);
    desktop_->notify(tr("Headroom"), text);
}

}  // namespace headroom
