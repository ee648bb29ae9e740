// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/resume.h"

#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "core/device/device_choice.h"
#include "core/device/device_key.h"
#include "core/disk/file_lock.h"

namespace headroom {
namespace {

/// Where in the plan the points of a run belong.
class PlanIndex {
public:
    explicit PlanIndex(const Plan& plan) : plan_(plan) {
        for (std::size_t i = 0; i < plan.shapes.size(); ++i) places_[key(i)].push_back(i);
    }

    /// The first place of the plan for the point that no other was given.
    std::optional<std::size_t> take(const Point& point) {
        auto& free = places_[key(point.shape, point.alignment)];
        if (free.empty()) return std::nullopt;
        const std::size_t index = free.front();
        free.erase(free.begin());
        return index;
    }

private:
    static std::string key(const Shape& shape, const Alignment& alignment) {
        return shape.to_string() + " " + alignment.to_string();
    }
    std::string key(std::size_t index) const {
        const PlannedShape& planned = plan_.shapes[index];
        return key(planned.shape, plan_.curves[planned.curve].alignment);
    }

    const Plan& plan_;
    std::map<std::string, std::vector<std::size_t>> places_;
};

std::vector<Shape> failed_shapes(const LoadedRun& loaded) {
    std::vector<Shape> shapes;
    for (const Point& point : loaded.run.points) {
        if (point.status == PointStatus::failed) shapes.push_back(point.shape);
    }
    for (const Point& point : loaded.superseded) shapes.push_back(point.shape);
    return shapes;
}

bool failed_before(const LoadedRun& loaded, const Point& point) {
    return std::ranges::any_of(loaded.superseded, [&](const Point& earlier) {
        return earlier.shape == point.shape && earlier.alignment == point.alignment;
    });
}

}  // namespace

Expected<Remainder> remainder_of(const LoadedRun& loaded) {
    const Run& run = loaded.run;
    auto planned = plan(run.header.sweep);
    if (!planned) return tl::unexpected(planned.error());
    if (std::ssize(planned->shapes) != run.header.planned_points) {
        return fail(
            ErrorKind::format,
            fmt::format("its sweep has {} points by this Headroom, and had {} when it began",
                        planned->shapes.size(), run.header.planned_points));
    }
    Remainder rest;
    rest.plan = std::move(*planned);
    rest.lines = std::ssize(run.points) + std::ssize(loaded.superseded);
    rest.sessions = static_cast<int>(run.interruptions.size());
    PlanIndex places(rest.plan);
    std::vector<bool> is_there(rest.plan.shapes.size(), false);
    std::vector<std::size_t> again;
    for (const Point& point : run.points) {
        const auto index = places.take(point);
        if (!index) {
            return fail(ErrorKind::format,
                        fmt::format("its point {} is not in the plan of its sweep, or there twice",
                                    point.shape.to_string()));
        }
        is_there[*index] = true;
        if (point.status == PointStatus::failed && !failed_before(loaded, point)) {
            again.push_back(*index);
        } else {
            rest.done.push_back({*index, point});
        }
    }
    for (std::size_t i = 0; i < is_there.size(); ++i) {
        if (!is_there[i]) rest.missing.push_back(i);
    }
    rest.missing.insert(rest.missing.end(), again.begin(), again.end());
    return rest;
}

RunRequest request_like(const RunHeader& header, const std::string& device) {
    RunRequest request;
    request.sweep = header.sweep;
    request.device = device;
    request.kernel = header.kernel;
    request.settings = header.settings;
    return request;
}

std::vector<std::string> resume_obstacles(const RunHeader& header, const RunRequest& request,
                                          const DeviceInfo& device) {
    std::vector<std::string> obstacles = device_differences(header.device, device);
    if (header.protocol != protocol_name) {
        obstacles.push_back(fmt::format(
            "the protocol was {}, is {}",
            header.protocol.empty() ? "none (an older Headroom)" : header.protocol, protocol_name));
    }
    if (header.kernel != request.kernel) {
        obstacles.push_back(fmt::format("the kernel was {}, is {}", header.kernel, request.kernel));
    } else if (const KernelInfo* kernel = device.find_kernel(header.kernel); kernel == nullptr) {
        obstacles.push_back(fmt::format("the kernel was {}, and is not there", header.kernel));
    } else if (std::ranges::find(kernel->types, header.sweep.type) == kernel->types.end()) {
        obstacles.push_back(fmt::format("the type was {}, and {} does not take it",
                                        to_string(header.sweep.type), header.kernel));
    }
    if (header.sweep != request.sweep) obstacles.emplace_back("the sweep is another");
    if (header.settings != request.settings) {
        obstacles.emplace_back("the settings of measuring are others");
    }
    return obstacles;
}

Error resume_refusal(const std::filesystem::path& path, const std::vector<std::string>& obstacles) {
    return {ErrorKind::unsupported, fmt::format("{} cannot be gone on with here: {}", path.string(),
                                                fmt::join(obstacles, "; "))};
}

Expected<ResumedRun> resume_run_file(const RunRequest& request, const DeviceInfo& device,
                                     Interruption now) {
    const std::filesystem::path& path = *request.file;
    // Whether it is a run file at all is found out before anything of it is changed.
    if (const auto before = read_run_file(path); !before) return tl::unexpected(before.error());
    auto file = RunFileWriter::open(path);
    if (!file) return tl::unexpected(file.error());
    // Once more, now that nobody else can write it.
    auto loaded = read_run_file(path);
    if (!loaded) return tl::unexpected(loaded.error());
    const RunHeader& header = loaded->run.header;
    if (const auto obstacles = resume_obstacles(header, request, device); !obstacles.empty()) {
        return tl::unexpected(resume_refusal(path, obstacles));
    }
    auto rest = remainder_of(*loaded);
    if (!rest) {
        return fail(rest.error().kind, fmt::format("{} cannot be gone on with: {}", path.string(),
                                                   rest.error().message));
    }
    if (!rest->missing.empty()) {
        now.after_points = rest->lines;
        if (auto written = file->append_line(run_file_line(now)); !written) {
            return tl::unexpected(written.error());
        }
    }
    std::vector<Shape> failed = failed_shapes(*loaded);
    return ResumedRun{std::move(*file), std::move(loaded->run.header), std::move(*rest),
                      std::move(loaded->run.sentinels), std::move(failed)};
}

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
