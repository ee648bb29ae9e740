// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/device/device.h"
#include "core/run/drift.h"
#include "core/run/run.h"
#include "ui/controls/fact_groups.h"

namespace headroom {

/// How the run that is shown was measured, and the facts of the device of the next one, or why
/// that cannot be used.
class DevicePage final : public QWidget {
    Q_OBJECT

public:
    explicit DevicePage(QWidget* parent = nullptr);

    /// Nothing: the devices are still being looked for.
    void show_device(const std::optional<DeviceInfo>& device);
    /// The header of the run that is shown, and what its sentinels tell where it is over.
    void show_run(const RunHeader& header,
                  const std::optional<Steadiness>& steadiness = std::nullopt);
    void show_no_run();

private:
    void show_groups();

    FactGroups* groups_;
    FactGroup device_;
    std::vector<FactGroup> run_;
};

}  // namespace headroom
