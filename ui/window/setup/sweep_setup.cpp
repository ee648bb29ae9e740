// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup/sweep_setup.h"

#include <fmt/format.h>

#include <QCoreApplication>
#include <algorithm>

#include "core/device/device_choice.h"
#include "core/session/progress.h"
#include "core/sweep/memory_need.h"
#include "core/sweep/sweep_check.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

SweepIssue error(SweepField field, std::string message) {
    return {SweepIssue::Severity::error, field, std::move(message)};
}

/// Until a device is known, a preset is scaled for this one: the one that every machine has.
DeviceInfo plain_cpu() {
    DeviceInfo cpu;
    cpu.id = "cpu";
    cpu.backend = "cpu";
    return cpu;
}

/// How many of the plan's shapes need more than `free` bytes, and the least that any needs.
struct MemoryNeed {
    std::size_t too_large = 0;
    std::uint64_t smallest = 0;
};

MemoryNeed memory_need(const Plan& plan, std::uint64_t free) {
    MemoryNeed need;
    for (const PlannedShape& planned : plan.shapes) {
        const std::uint64_t bytes = tensor_bytes(planned.shape);
        if (bytes > free) ++need.too_large;
        need.smallest = need.smallest == 0 ? bytes : std::min(need.smallest, bytes);
    }
    return need;
}

}  // namespace

QString SetupReview::error_of(SweepField field) const {
    for (const SweepIssue& issue : issues) {
        if (issue.field == field && issue.severity == SweepIssue::Severity::error) {
            return core_text(issue.message);
        }
    }
    return {};
}

SweepSetup::SweepSetup(const std::filesystem::path& own_presets) : presets_(shipped_presets()) {
    OwnPresets own = read_own_presets(own_presets);
    presets_.insert(presets_.end(), own.presets.begin(), own.presets.end());
    notes_ = std::move(own.notes);
    if (!presets_.empty()) choose_preset(presets_.front().name);
}

void SweepSetup::set_devices(std::vector<DeviceInfo> devices) {
    const bool untouched = !changed();
    devices_ = std::move(devices);
    devices_known_ = true;
    const std::string kernel = kernel_;
    auto chosen = headroom::choose_device(devices_, device_);
    if (!chosen) chosen = headroom::choose_device(devices_, "auto");
    device_ = chosen ? chosen->id : std::string();
    if (untouched && chosen_preset() != nullptr) draft_ = preset_draft();
    choose_device(device_);
    const DeviceInfo* device = this->device();
    if (device != nullptr && device->find_kernel(kernel) != nullptr) kernel_ = kernel;
}

const DeviceInfo* SweepSetup::device() const {
    const auto found = std::find_if(devices_.begin(), devices_.end(),
                                    [&](const DeviceInfo& info) { return info.id == device_; });
    return found == devices_.end() ? nullptr : &*found;
}

void SweepSetup::choose_device(const std::string& id) {
    const bool untouched = !changed();
    device_ = id;
    const DeviceInfo* device = this->device();
    if (device == nullptr) return;
    // A preset that nobody has changed fits itself to the device; a person's own fields stay.
    if (untouched && chosen_preset() != nullptr) draft_ = preset_draft();
    if (device->kernels.empty()) return;
    const auto kernel = headroom::choose_kernel(*device, "auto", draft_.type);
    kernel_ = kernel ? *kernel : device->kernels.front().name;
}

const Preset* SweepSetup::chosen_preset() const {
    const auto found = std::find_if(presets_.begin(), presets_.end(),
                                    [&](const Preset& preset) { return preset.name == preset_; });
    return found == presets_.end() ? nullptr : &*found;
}

SweepSpec SweepSetup::preset_sweep() const {
    const Preset* preset = chosen_preset();
    if (preset == nullptr) return {};
    const DeviceInfo* device = this->device();
    return scale_to_device(*preset, device != nullptr ? *device : plain_cpu());
}

SweepDraft SweepSetup::preset_draft() const {
    SweepDraft draft = draft_of(preset_sweep());
    // How it is measured makes it no other sweep.
    draft.mode = draft_.mode;
    draft.regime = draft_.regime;
    return draft;
}

void SweepSetup::choose_preset(const std::string& name) {
    preset_ = name;
    if (const Preset* preset = chosen_preset(); preset != nullptr) {
        draft_ = preset_draft();
        draft_.mode = preset->mode.value_or(draft_.mode);
    }
    choose_device(device_);
}

bool SweepSetup::changed() const {
    return chosen_preset() == nullptr || draft_ != preset_draft();
}

SetupReview SweepSetup::review() const {
    SetupReview review;
    SweepReading reading = read_draft(draft_);
    review.issues = std::move(reading.issues);
    if (reading.sweep) {
        review.sweep = std::move(reading.sweep);
        if (!changed()) review.sweep->name = preset_;
        if (auto planned = plan(*review.sweep)) review.plan = std::move(*planned);
    }
    review_device(review);
    if (review.plan) {
        review.summary =
            tr("%1 · about %2 · %3")
                .arg(points_text(review.plan->shapes.size()),
                     rough_time_text(estimated_duration(*review.plan, draft_.settings())),
                     to_qstring(format_bytes(largest_tensor_bytes(*review.plan))));
        review_memory(review);
    } else {
        review.summary = tr("No sweep yet");
    }
    for (const SweepIssue& issue : review.issues) {
        if (issue.severity != SweepIssue::Severity::error) continue;
        review.why_not = core_text(issue.message);
        break;
    }
    if (review.ready() && !devices_known_) review.why_not = tr("Looking for devices …");
    return review;
}

void SweepSetup::review_device(SetupReview& review) const {
    if (!devices_known_) return;
    const DeviceInfo* device = this->device();
    if (device == nullptr || !device->available()) {
        const auto wanted = headroom::choose_device(devices_, device_);
        review.issues.push_back(
            error(SweepField::device,
                  wanted ? std::string("no device can be used here") : wanted.error().message));
        return;
    }
    const auto kernel = headroom::choose_kernel(*device, kernel_, draft_.type);
    if (kernel) return;
    // The type is at fault where no kernel of the device takes it.
    const bool type_at_fault = !headroom::choose_kernel(*device, "auto", draft_.type).has_value();
    review.issues.push_back(
        error(type_at_fault ? SweepField::type : SweepField::kernel, kernel.error().message));
}

void SweepSetup::review_memory(SetupReview& review) const {
    const DeviceInfo* device = this->device();
    if (device == nullptr || !device->memory_free_bytes) return;
    const std::uint64_t free = *device->memory_free_bytes;
    const QString free_text = to_qstring(format_bytes(free));
    const MemoryNeed need = memory_need(*review.plan, free);
    if (need.too_large == 0) {
        review.memory = tr("fits: %1 free on the device").arg(free_text);
    } else if (need.too_large < review.plan->shapes.size()) {
        review.memory = tr("%1 will be skipped: %2 free on the device")
                            .arg(points_text(need.too_large), free_text);
    } else {
        review.memory = tr("%1 free on the device").arg(free_text);
        review.issues.push_back(
            error(SweepField::batch,
                  fmt::format("no point fits in memory: the smallest {}; a smaller batch or a "
                              "shorter sequence would do, for example batch 1 and sequence 512",
                              needs_message(need.smallest, free))));
    }
}

}  // namespace headroom
