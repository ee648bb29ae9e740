// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/preset.h"

#include <cstdlib>
#include <string_view>

#include "core/sweep/plan.h"
#include "fuzz_target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto preset = headroom::parse_preset(text, "fuzz.json");
    if (!preset && preset.error().message.empty()) std::abort();
    return 0;
}
