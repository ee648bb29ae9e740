// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unfinished_runs.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

#include "core/disk/file_lock.h"
#include "core/formats/run_file.h"
#include "core/json/run_history_json.h"
#include "core/session/resume.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

namespace fs = std::filesystem;

/// Whether the file's last line is the end of a run that somebody wanted to end: a folder may hold
/// thousands that are, and the window looks through it at each start.
bool is_dealt_with(const fs::path& path) {
    constexpr std::streamoff enough = 1024;
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const std::streamoff size = file.tellg();
    file.seekg(std::max<std::streamoff>(0, size - enough));
    std::string tail(enough, '\0');
    file.read(tail.data(), enough);
    tail.resize(static_cast<std::size_t>(file.gcount()));
    if (!tail.ends_with('\n')) return false;
    tail.pop_back();
    const auto newline = tail.rfind('\n');
    const std::string_view last =
        std::string_view(tail).substr(newline == std::string::npos ? 0 : newline + 1);
    const auto json = nlohmann::ordered_json::parse(last, nullptr, false);
    if (!is_ending(json)) return false;
    const auto ending = ending_from_json(json);
    return ending && !ending->cut_off;
}

/// The run with what it lacks; nothing where it lacks nothing.
std::optional<UnfinishedRun> as_unfinished(const fs::path& path, Expected<LoadedRun> loaded) {
    if (!loaded) return std::nullopt;
    if (std::ssize(loaded->run.points) >= loaded->run.header.planned_points) return std::nullopt;
    const auto rest = remainder_of(*loaded);
    if (!rest || rest->missing.empty()) return std::nullopt;
    return UnfinishedRun{.path = path,
                         .header = std::move(loaded->run.header),
                         .done = loaded->run.points.size(),
                         .missing = rest->missing.size()};
}

std::optional<UnfinishedRun> left_unfinished(const fs::path& path) {
    if (is_dealt_with(path) || writer_of(path)) return std::nullopt;
    auto loaded = read_run_file(path);
    if (!loaded || (loaded->run.ended && !loaded->run.ended->cut_off)) {
        return std::nullopt;
    }
    return as_unfinished(path, std::move(loaded));
}

Expected<void> append_ending(const fs::path& path, const Ending& ending) {
    auto file = RunFileWriter::open(path);
    if (!file) return tl::unexpected(file.error());
    return file->append_line(run_file_line(ending));
}

}  // namespace

std::vector<UnfinishedRun> unfinished_runs(const fs::path& folder) {
    std::vector<UnfinishedRun> runs;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (!entry->path().string().ends_with(".headroom.jsonl")) continue;
        std::error_code ignored;
        if (!entry->is_regular_file(ignored)) continue;
        if (auto run = left_unfinished(entry->path())) runs.push_back(std::move(*run));
    }
    std::ranges::sort(runs, [](const UnfinishedRun& a, const UnfinishedRun& b) {
        return std::tie(a.header.utc, a.path) > std::tie(b.header.utc, b.path);
    });
    return runs;
}

Expected<void> keep_unfinished(const fs::path& path) {
    const auto readable = read_run_file(path);
    if (!readable) return tl::unexpected(readable.error());
    return append_ending(
        path,
        {.end = RunEnd::cancelled, .utc = utc_now(), .reason = "interrupted, and kept as it is"});
}

Expected<void> mark_cut_off(const fs::path& path) {
    const auto loaded = read_run_file(path);
    if (!loaded) return tl::unexpected(loaded.error());
    const auto& ended = loaded->run.ended;
    if (!ended || ended->end != RunEnd::cancelled || !ended->reason.empty()) return {};
    return append_ending(path, {.end = RunEnd::cancelled,
                                .utc = utc_now(),
                                .reason = "cut off by closing the window",
                                .cut_off = true});
}

}  // namespace headroom
