// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/telemetry_sampler.h"

#include <algorithm>
#include <utility>

namespace headroom {

TelemetrySampler::TelemetrySampler(std::unique_ptr<TelemetrySource> source)
    : source_(std::move(source)) {}

void TelemetrySampler::step() {
    history_->add(source_->read());
}

void TelemetrySampler::start(std::chrono::milliseconds period) {
    if (!source_->unavailable_reason().empty()) return;
    step();
    thread_ = std::jthread(
        [this, period](const std::stop_token& stop) { read_until_stopped(stop, period); });
}

void TelemetrySampler::read_until_stopped(const std::stop_token& stop,
                                          std::chrono::milliseconds period) {
    auto next = std::chrono::steady_clock::now() + period;
    std::unique_lock lock(wait_mutex_);
    while (!stopped_.wait_until(lock, stop, next, [&] { return stop.stop_requested(); })) {
        step();
        // A reading that took longer than a period must not be followed by a burst of them.
        next = std::max(next + period, std::chrono::steady_clock::now());
    }
}

}  // namespace headroom
