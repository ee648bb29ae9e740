// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/npy.h"

#include <cstdlib>

#include "fuzz_target.h"
#include "memory_file.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const headroom::testing::MemoryFile file(data, size);
    const auto array = headroom::read_npy(file.path());
    if (!array && array.error().message.empty()) std::abort();
    return 0;
}
