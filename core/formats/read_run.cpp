// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/read_run.h"

#include <string>
#include <string_view>
#include <utility>

#include "core/disk/atomic_file.h"
#include "core/disk/file_blocks.h"
#include "core/disk/line_file.h"
#include "core/formats/cookbook_log.h"
#include "core/formats/csv.h"
#include "core/formats/run_file.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

/// Whether to read the file as a CSV: by its content; its name settles what it was meant to be
/// where the content is neither.
bool is_csv(const fs::path& path, std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return path.extension() == ".csv";
    return text[first] != '{' && path.extension() != ".jsonl";
}

}  // namespace

Expected<LoadedRun> read_run(const fs::path& path) {
    auto blocks = FileBlocks::open(path, largest_line_file);
    if (!blocks) return tl::unexpected(blocks.error());
    auto first = blocks->next();
    if (!first) return tl::unexpected(first.error());
    if (after_byte_order_mark(*first).starts_with('{')) {
        return run_from_blocks(std::move(*first), *blocks, path);
    }
    if (auto small = blocks->limit_to(largest_table_file); !small) {
        return tl::unexpected(small.error());
    }
    auto whole = read_rest(*blocks, std::move(*first));
    if (!whole) return tl::unexpected(whole.error());
    const std::string_view text = after_byte_order_mark(*whole);
    if (is_cookbook_log(text)) return run_from_cookbook_log(text, path.string());
    return is_csv(path, text) ? run_from_csv(text, path.string()) : run_from_text(text, path);
}

}  // namespace headroom
