// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/device/device.h"
#include "core/formats/preset.h"
#include "core/measure/measure.h"
#include "core/sweep/plan.h"
#include "core/sweep/sweep_check.h"
#include "ui/window/setup/sweep_draft.h"

namespace headroom {

/// What the sweep that is set up comes to.
struct SetupReview {
    std::vector<SweepIssue> issues;  ///< about fields of the card and of the toolbar
    std::optional<SweepSpec> sweep;  ///< reads and is valid; the device may still be in its way
    std::optional<Plan> plan;        ///< of the sweep
    QString why_not;                 ///< why it cannot be run; empty: it can
    QString summary;                 ///< "54 points · about 40 s · 365.0 MiB"
    QString memory;                  ///< "fits: 21.3 GiB free on the device"

    bool ready() const { return why_not.isEmpty(); }
    /// The first message of an error about the field; empty: none.
    QString error_of(SweepField field) const;
};

/// The next sweep as it is being set up: preset, device, kernel and fields, and what they come to
/// together. Knows no widget.
class SweepSetup {
    Q_DECLARE_TR_FUNCTIONS(headroom::SweepSetup)

public:
    /// The shipped presets, and those of the person in `folder`.
    explicit SweepSetup(const std::filesystem::path& own_presets);

    const std::vector<Preset>& presets() const { return presets_; }
    /// What could not be read of the person's presets.
    const std::vector<std::string>& notes() const { return notes_; }

    /// The devices as found; chooses the one chosen before, if it is there and can be used, or
    /// the best.
    void set_devices(std::vector<DeviceInfo> devices);
    /// False until the devices have been looked for.
    bool devices_known() const { return devices_known_; }
    const std::vector<DeviceInfo>& devices() const { return devices_; }
    /// The chosen device, or null.
    const DeviceInfo* device() const;
    void choose_device(const std::string& id);
    const std::string& wanted_device() const { return device_; }

    const std::string& kernel() const { return kernel_; }
    void choose_kernel(const std::string& name) { kernel_ = name; }

    const std::string& preset() const { return preset_; }
    /// The fields become the preset's, scaled to the device; the mode too where it names one.
    void choose_preset(const std::string& name);
    /// Whether the fields no longer are the preset's; mode and regime may be any.
    bool changed() const;

    const SweepDraft& draft() const { return draft_; }
    void set_draft(const SweepDraft& draft) { draft_ = draft; }

    /// Everything that can be said before a run.
    SetupReview review() const;

private:
    const Preset* chosen_preset() const;
    SweepSpec preset_sweep() const;
    /// The fields of the chosen preset, scaled to the device; mode and regime as they are.
    SweepDraft preset_draft() const;
    void review_device(SetupReview& review) const;
    void review_memory(SetupReview& review) const;

    std::vector<Preset> presets_;
    std::vector<std::string> notes_;
    bool devices_known_ = false;
    std::vector<DeviceInfo> devices_;
    std::string device_;
    std::string kernel_;
    std::string preset_;
    SweepDraft draft_;
};

}  // namespace headroom
