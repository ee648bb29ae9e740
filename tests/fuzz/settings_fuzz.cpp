// SPDX-License-Identifier: GPL-3.0-or-later
// The window's memory between two starts.
#include "ui/window/choices/settings.h"

#include "fuzz_target.h"
#include "memory_file.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const headroom::testing::MemoryFile file(data, size);
    const headroom::Settings settings(QString::fromStdString(file.path().string()));
    static_cast<void>(settings.sweep());
    static_cast<void>(settings.window());
    return 0;
}
