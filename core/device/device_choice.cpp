// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/device_choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/device/backend_traits.h"

namespace headroom {
namespace {

class UnavailableBackend final : public Backend {
public:
    UnavailableBackend(std::string name, std::string device_name, std::string reason)
        : name_(std::move(name)) {
        device_.id = fmt::format("{}:0", name_);
        device_.backend = name_;
        device_.name = std::move(device_name);
        device_.unavailable_reason = std::move(reason);
    }

    std::string_view name() const override { return name_; }
    std::vector<DeviceInfo> devices() override { return {device_}; }
    Expected<std::unique_ptr<Device>> open(std::string_view id) override {
        return fail(ErrorKind::no_such_device,
                    fmt::format("{} cannot be used: {}", id, *device_.unavailable_reason));
    }

private:
    std::string name_;
    DeviceInfo device_;
};

std::string available_ids(const std::vector<DeviceInfo>& devices) {
    std::vector<std::string> ids;
    for (const DeviceInfo& device : devices) {
        if (device.available()) ids.push_back(device.id);
    }
    return ids.empty() ? "none" : fmt::format("{}", fmt::join(ids, ", "));
}

/// A GPU before the CPU; of several GPUs the one with the most multiprocessors.
bool better(const DeviceInfo& a, const DeviceInfo& b) {
    const auto rank = [](const DeviceInfo& device) {
        return std::tuple(backend_traits(device.backend).kind != DeviceKind::cpu,
                          device.processors.value_or(0));
    };
    return rank(a) > rank(b);
}

Expected<DeviceInfo> best_device(const std::vector<DeviceInfo>& devices) {
    const DeviceInfo* best = nullptr;
    for (const DeviceInfo& device : devices) {
        if (device.available() && (best == nullptr || better(device, *best))) best = &device;
    }
    if (best == nullptr) {
        return fail(ErrorKind::no_such_device,
                    "no device can be used here; `headroom-cli devices` says why");
    }
    return *best;
}

}  // namespace

const KernelInfo* DeviceInfo::find_kernel(std::string_view kernel) const {
    const auto found = std::find_if(kernels.begin(), kernels.end(),
                                    [&](const KernelInfo& info) { return info.name == kernel; });
    return found == kernels.end() ? nullptr : &*found;
}

std::vector<DeviceInfo> list_devices(const Backends& backends) {
    std::vector<DeviceInfo> all;
    for (const auto& backend : backends) {
        for (DeviceInfo& device : backend->devices()) all.push_back(std::move(device));
    }
    return all;
}

Expected<DeviceInfo> choose_device(const std::vector<DeviceInfo>& devices,
                                   std::string_view wanted) {
    if (wanted == "auto" || wanted.empty()) return best_device(devices);
    const auto found = std::find_if(devices.begin(), devices.end(),
                                    [&](const DeviceInfo& info) { return info.id == wanted; });
    if (found == devices.end()) {
        return fail(
            ErrorKind::no_such_device,
            fmt::format("there is no device \"{}\"; there is: {}", wanted, available_ids(devices)));
    }
    if (!found->available()) {
        return fail(ErrorKind::no_such_device,
                    fmt::format("{} cannot be used: {}; there is: {}", wanted,
                                *found->unavailable_reason, available_ids(devices)));
    }
    return *found;
}

Expected<std::string> choose_kernel(const DeviceInfo& device, std::string_view wanted,
                                    DataType type) {
    std::vector<std::string> names;
    std::vector<std::string_view> types;
    for (const KernelInfo& kernel : device.kernels) {
        names.push_back(kernel.name);
        if (!wanted.empty() && wanted != "auto" && kernel.name != wanted) continue;
        if (std::count(kernel.types.begin(), kernel.types.end(), type) > 0) return kernel.name;
        for (const DataType offered : kernel.types) {
            const std::string_view name = to_string(offered);
            if (std::count(types.begin(), types.end(), name) == 0) types.push_back(name);
        }
    }
    if (types.empty()) {
        return fail(ErrorKind::unsupported, fmt::format("{} has no kernel \"{}\"; there is: {}",
                                                        device.id, wanted, fmt::join(names, ", ")));
    }
    const bool named = !wanted.empty() && wanted != "auto";
    return fail(ErrorKind::unsupported,
                fmt::format("{}{} does not take {}; it takes: {}",
                            named ? fmt::format("kernel {} on ", wanted) : "", device.id,
                            to_string(type), fmt::join(types, ", ")));
}

Expected<std::unique_ptr<Device>> open_device(const Backends& backends, std::string_view id) {
    const std::string_view family = id.substr(0, id.find(':'));
    for (const auto& backend : backends) {
        if (backend->name() == family) return backend->open(id);
    }
    const auto chosen = choose_device(list_devices(backends), id);
    if (!chosen) return tl::unexpected(chosen.error());
    return fail(ErrorKind::no_such_device, fmt::format("no backend opens {}", id));
}

std::unique_ptr<Backend> make_unavailable_backend(std::string name, std::string device_name,
                                                  std::string reason) {
    return std::make_unique<UnavailableBackend>(std::move(name), std::move(device_name),
                                                std::move(reason));
}

}  // namespace headroom
