// SPDX-License-Identifier: GPL-3.0-or-later
// Run files: what reads is written again, as CSV and as lines, and reads again.
#include "core/formats/run_file.h"

#include <cstdlib>

#include "core/analysis/compare.h"
#include "core/formats/csv.h"
#include "core/json/run_json.h"
#include "fuzz_target.h"
#include "memory_file.h"
#include "nlohmann/json.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const headroom::testing::MemoryFile file(data, size);
    const auto loaded = headroom::read_run_file(file.path());
    if (!loaded) {
        // A person can act on every refusal.
        if (loaded.error().message.empty()) std::abort();
        return 0;
    }
    static_cast<void>(headroom::run_to_csv(loaded->run));
    static_cast<void>(headroom::compare(loaded->run, loaded->run));
    for (const headroom::Point& point : loaded->run.points) {
        if (!headroom::point_from_json(headroom::to_json(point))) std::abort();
    }
    return 0;
}
