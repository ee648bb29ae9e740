// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <thread>
#include <vector>

#include "core/device/backend.h"

namespace headroom {

/// Asks the backends for their devices on a thread of its own: a driver may take a second to wake
/// up, and the window is not to wait for it.
class DeviceProbe final : public QObject {
    Q_OBJECT

public:
    /// `backends` outlives the probe.
    explicit DeviceProbe(Backends& backends, QObject* parent = nullptr);
    /// Waits for a probe under way: a driver cannot be interrupted.
    ~DeviceProbe() override;

    /// Begins to ask, unless a probe is under way.
    void start();
    bool busy() const { return worker_.joinable(); }

signals:
    /// What the backends answered, in their order.
    void finished(const std::vector<headroom::DeviceInfo>& devices);

private:
    void poll();

    Backends& backends_;
    QTimer poll_;
    std::vector<DeviceInfo> devices_;  ///< the worker's, until done_
    std::atomic<bool> done_ = false;
    std::thread worker_;
};

}  // namespace headroom
