// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_provenance.h"

#include <unistd.h>

#include <array>
#include <iterator>
#include <string>

#include "headroom/version.h"

namespace headroom {
namespace {

std::string host_name() {
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0) return "unknown";
    return name.data();
}

}  // namespace

RunHeader make_header(const RunRequest& request, const DeviceInfo& device, const Plan& plan) {
    RunHeader header;
    header.sweep = request.sweep;
    header.device = device;
    header.kernel = request.kernel;
    header.settings = request.settings;
    header.protocol = protocol_name;
    header.host = host_name();
    header.program_version = program_version();
    header.program_revision = program_revision();
    header.command_line = request.command_line;
    header.utc = utc_now();
    header.planned_points = std::ssize(plan.shapes);
    return header;
}

Interruption make_interruption(const RunHeader& now) {
    return {.resumed_utc = now.utc,
            .host = now.host,
            .program_version = now.program_version,
            .program_revision = now.program_revision,
            .command_line = now.command_line,
            .other_processes = now.other_processes};
}

}  // namespace headroom
