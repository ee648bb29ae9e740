// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <string_view>

#include "core/formats/csv.h"
#include "fuzz_target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto loaded = headroom::run_from_csv(text, "fuzz.csv");
    if (!loaded && loaded.error().message.empty()) std::abort();
    if (loaded) static_cast<void>(headroom::run_to_csv(loaded->run));
    return 0;
}
