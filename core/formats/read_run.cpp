// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/read_run.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/disk/atomic_file.h"
#include "core/disk/file_blocks.h"
#include "core/disk/line_file.h"
#include "core/formats/run_file.h"
#include "core/formats/run_formats.h"

namespace headroom {
Expected<LoadedRun> read_run(const std::filesystem::path& path) {
    auto blocks = FileBlocks::open(path, largest_line_file);
    if (!blocks) return tl::unexpected(blocks.error());
    auto first = blocks->next();
    if (!first) return tl::unexpected(first.error());
    // A run file may be larger than memory, and is read a line at a time.
    if (after_byte_order_mark(*first).starts_with('{')) {
        return run_from_blocks(std::move(*first), *blocks, path);
    }
    if (auto small = blocks->limit_to(largest_table_file); !small) {
        return tl::unexpected(small.error());
    }
    auto whole = read_rest(*blocks, std::move(*first));
    if (!whole) return tl::unexpected(whole.error());
    const std::string_view text = after_byte_order_mark(*whole);
    const auto format = std::ranges::find_if(
        run_formats(), [&](const RunFormat& one) { return one.holds(text, path); });
    return format->read(text, path);
}

}  // namespace headroom
