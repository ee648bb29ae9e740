// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flow/setup_presenter.h"

#include <algorithm>

#include "core/session/progress.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"

namespace headroom {

SetupPresenter::SetupPresenter(SweepSetup& setup, WindowBody& body, QObject* parent)
    : QObject(parent), setup_(setup), body_(body) {
    connect(&body_.sweep(), &SweepCard::draft_changed, this, &SetupPresenter::take_fields);
    connect(&body_.sweep().regions(), &SizeRegionField::changed, this,
            &SetupPresenter::refresh_regions);
    CommandBar& commands = body_.commands();
    connect(&commands, &CommandBar::preset_chosen, this, [this](const QString& name) {
        setup_.choose_preset(name.toStdString());
        refresh_with_fields();
    });
    connect(&commands, &CommandBar::device_chosen, this, [this](const QString& id) {
        setup_.choose_device(id.toStdString());
        refresh_with_fields();
    });
    connect(&commands, &CommandBar::kernel_chosen, this, [this](const QString& name) {
        setup_.choose_kernel(name.toStdString());
        refresh();
    });
    connect(&commands, &CommandBar::type_chosen, this, [this](DataType type) {
        SweepDraft draft = setup_.draft();
        draft.type = type;
        setup_.set_draft(draft);
        refresh_with_fields();
    });
}

void SetupPresenter::take_devices(const std::vector<DeviceInfo>& devices) {
    setup_.set_devices(devices);
    refresh_with_fields();
}

SweepState SetupPresenter::state() const {
    SweepState state;
    state.preset = to_qstring(setup_.preset());
    state.device = to_qstring(setup_.wanted_device());
    state.kernel = to_qstring(setup_.kernel());
    // An unchanged preset is remembered by its name alone, so that it fits the next device too.
    if (setup_.changed()) {
        state.sweep = review_.sweep;
        state.heads = setup_.draft().heads;
    }
    state.mode = setup_.draft().mode;
    state.regime = setup_.draft().regime;
    state.regions = body_.sweep().regions().state();
    return state;
}

void SetupPresenter::restore(const SweepState& state) {
    if (!state.preset.isEmpty()) setup_.choose_preset(state.preset.toStdString());
    setup_.choose_device(state.device.toStdString());
    setup_.choose_kernel(state.kernel.toStdString());
    SweepDraft draft = state.sweep ? draft_of(*state.sweep) : setup_.draft();
    // A sweep has no word of the chips that are switched off.
    if (!state.heads.empty()) draft.heads = state.heads;
    draft.mode = state.mode.value_or(setup_.draft().mode);
    draft.regime = state.regime;
    setup_.set_draft(draft);
    body_.sweep().regions().restore(state.regions);
    refresh_with_fields();
}

SetupChoices SetupPresenter::choices() const {
    return {setup_.preset(), setup_.wanted_device(), setup_.kernel(), setup_.draft(),
            body_.sweep().regions().state()};
}

void SetupPresenter::show(const SetupChoices& choices) {
    setup_.choose_preset(choices.preset);
    setup_.choose_device(choices.device);
    setup_.choose_kernel(choices.kernel);
    // Last: preset and device bring fields of their own.
    setup_.set_draft(choices.draft);
    body_.sweep().regions().restore(choices.regions);
    refresh_with_fields();
}

void SetupPresenter::show_request(const RunRequest& request) {
    SetupChoices wanted = choices();
    const auto& presets = setup_.presets();
    if (std::ranges::find(presets, request.sweep.name, &Preset::name) != presets.end()) {
        wanted.preset = request.sweep.name;
    }
    wanted.device = request.device;
    wanted.kernel = request.kernel;
    wanted.draft = draft_of(request.sweep);
    wanted.draft.mode = request.settings.mode;
    wanted.draft.regime = request.settings.regime;
    show(wanted);
}

QString SetupPresenter::obstacle() const {
    const QString entry = body_.sweep().entry_error();
    return entry.isEmpty() ? review_.why_not : entry;
}

std::optional<RunRequest> SetupPresenter::request() {
    body_.sweep().commit();
    if (!obstacle().isEmpty() || !review_.sweep) return std::nullopt;
    RunRequest request;
    request.sweep = *review_.sweep;
    request.device = setup_.wanted_device();
    request.kernel = setup_.kernel();
    request.settings = setup_.draft().settings();
    return request;
}

void SetupPresenter::take_fields() {
    if (filling_) return;
    SweepDraft draft = body_.sweep().draft();
    setup_.set_draft(draft);
    refresh();
}

void SetupPresenter::refresh_with_fields() {
    filling_ = true;
    body_.sweep().set_draft(setup_.draft());
    filling_ = false;
    refresh();
}

void SetupPresenter::refresh() {
    review_ = setup_.review();
    body_.commands().show_setup(setup_, review_);
    body_.sweep().show_issues(review_.issues);
    body_.sweep().show_summary(review_.summary, review_.memory);
    const DeviceInfo* device = setup_.device();
    body_.device_page().show_device(device != nullptr ? std::optional(*device) : std::nullopt);
    refresh_regions();
    if (review_.plan) body_.chart().show_coming(*review_.sweep, *review_.plan, offer());
    body_.chart().empty_state().show_offer(obstacle().isEmpty() ? offer() : obstacle(),
                                           obstacle().isEmpty());
    emit changed();
}

void SetupPresenter::refresh_regions() {
    const std::int64_t seq_len = review_.sweep ? review_.sweep->seq_len.value : 2048;
    const auto regions = body_.sweep().regions().regions(seq_len);
    body_.sweep().show_region_error(regions ? QString() : core_text(regions.error().message));
    if (regions) body_.chart().show_regions(*regions);
}

QString SetupPresenter::offer() const {
    const DeviceInfo* device = setup_.device();
    if (!review_.plan || device == nullptr) return {};
    return tr("%1 on %2, about %3")
        .arg(points_text(review_.plan->shapes.size()), to_qstring(device->name),
             rough_time_text(estimated_duration(*review_.plan, setup_.draft().settings())));
}

}  // namespace headroom
