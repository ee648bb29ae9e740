// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resume_request.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/device_choice.h"
#include "core/device_difference.h"
#include "core/file_lock.h"
#include "core/resume.h"

namespace headroom {

Expected<DeviceInfo> device_of_run(const RunHeader& header,
                                   const std::vector<DeviceInfo>& devices) {
    const auto same = std::ranges::find_if(devices, [&](const DeviceInfo& device) {
        return device.available() && same_device(header.device, device);
    });
    if (same != devices.end()) return *same;
    return choose_device(devices, header.device.id);
}

Expected<RunRequest> request_to_resume(const std::filesystem::path& path, const LoadedRun& loaded,
                                       const std::vector<DeviceInfo>& devices) {
    if (const auto writer = writer_of(path)) {
        return fail(ErrorKind::io, fmt::format("{} is writing {}", *writer, path.string()));
    }
    if (const auto rest = remainder_of(loaded); !rest) {
        return fail(rest.error().kind, fmt::format("{} cannot be gone on with: {}", path.string(),
                                                   rest.error().message));
    }
    const RunHeader& header = loaded.run.header;
    const auto device = device_of_run(header, devices);
    if (!device) return tl::unexpected(device.error());
    RunRequest request = request_like(header, device->id);
    if (const auto obstacles = resume_obstacles(header, request, *device); !obstacles.empty()) {
        return tl::unexpected(resume_refusal(path, obstacles));
    }
    request.file = path;
    request.resume = true;
    return request;
}

}  // namespace headroom
