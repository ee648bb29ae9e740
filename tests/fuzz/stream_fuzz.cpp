// SPDX-License-Identifier: GPL-3.0-or-later
// The stream protocol: a line that reads is written, and reads again.
#include <cstdlib>
#include <string_view>

#include "core/runner/event_json.h"
#include "fuzz_target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    const auto event = headroom::event_from_line(line);
    if (!event) {
        if (event.error().message.empty()) std::abort();
        return 0;
    }
    if (!headroom::event_from_line(headroom::event_line(*event))) std::abort();
    return 0;
}
