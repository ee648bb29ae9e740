// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup/device_probe.h"

#include <chrono>
#include <utility>

#include "core/device/device_choice.h"

namespace headroom {

DeviceProbe::DeviceProbe(Backends& backends, QObject* parent)
    : QObject(parent), backends_(backends), poll_(this) {
    poll_.setInterval(std::chrono::milliseconds(16));
    connect(&poll_, &QTimer::timeout, this, &DeviceProbe::poll);
}

DeviceProbe::~DeviceProbe() {
    if (worker_.joinable()) worker_.join();
}

void DeviceProbe::start() {
    if (busy()) return;
    done_ = false;
    worker_ = std::thread([this] {
        devices_ = list_devices(backends_);
        done_ = true;
    });
    poll_.start();
}

void DeviceProbe::poll() {
    if (!done_) return;
    poll_.stop();
    worker_.join();
    emit finished(std::exchange(devices_, {}));
}

}  // namespace headroom
