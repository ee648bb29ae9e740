// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "core/session/measure_sweep.h"
#include "support/fake_backend.h"

namespace headroom::testing {

/// The "Quick look" of a = 12 at h = 768, 1536, 2304 (measured as 768, 2304, 1536).
inline RunRequest small_request(const std::filesystem::path& file) {
    RunRequest request;
    request.sweep.name = "Quick look";
    request.sweep.heads = {HeadCount{12}};
    request.sweep.hidden.last = 2304;
    request.sweep.alignments = *parse_alignments("64");
    request.device = "fake:0";
    request.kernel = "fake";
    request.settings = {.per_point = Seconds{0.001}, .warm_up = Seconds{0}, .settle = Seconds{0}};
    request.sentinels.points = 0;
    request.roofs = false;
    request.file = file;
    return request;
}

/// Leaves the file of that run, begun at `utc`, as a crash does after so many points.
inline void leave_unfinished(const std::filesystem::path& file, int points,
                             const std::string& utc = "2026-01-31T12:00:00Z",
                             const DeviceInfo& device = fake_device_info()) {
    const std::filesystem::path whole = file.string() + ".whole";
    Backends backends = fake_backends({}, {device});
    static_cast<void>(measure_sweep(backends, small_request(whole),
                                    {.tell = [](const RunEvent::What&) {},
                                     .checkpoint = [] { return true; },
                                     .idle = [](Seconds) { return true; },
                                     .watch = [](const auto&) {},
                                     .stop = {}}));
    std::ifstream from(whole);
    std::ofstream to(file);
    std::string line;
    for (int i = 0; i <= points && std::getline(from, line); ++i) {
        if (i == 0) {
            const std::string key = "\"utc\":\"";
            line.replace(line.find(key) + key.size(), utc.size(), utc);
        }
        to << line << '\n';
    }
    std::filesystem::remove(whole);
}

}  // namespace headroom::testing
