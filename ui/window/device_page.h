// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/device.h"
#include "ui/window/fact_list.h"

namespace headroom {

/// The facts of a device, and why another cannot be used.
class DevicePage final : public QWidget {
    Q_OBJECT

public:
    explicit DevicePage(QWidget* parent = nullptr);

    /// Nothing: the devices are still being looked for.
    void show_device(const std::optional<DeviceInfo>& device);

private:
    FactList* facts_;
};

}  // namespace headroom
