// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unfinished_runs.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

#include "core/file_lock.h"
#include "core/resume.h"
#include "core/run_file.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

/// Whether the file's last line is the end of a run: a folder may hold thousands that are, and
/// the window looks through it at each start.
bool has_ending(const fs::path& path) {
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
    return last.starts_with("{\"ended\":");
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

std::optional<UnfinishedRun> left_by_a_crash(const fs::path& path) {
    if (has_ending(path) || writer_of(path)) return std::nullopt;
    auto loaded = read_run_file(path);
    if (!loaded || loaded->run.ended) return std::nullopt;
    return as_unfinished(path, std::move(loaded));
}

}  // namespace

std::optional<UnfinishedRun> cut_off_run(const fs::path& path) {
    if (path.empty() || writer_of(path)) return std::nullopt;
    auto loaded = read_run_file(path);
    if (!loaded || (loaded->run.ended && loaded->run.ended->end != RunEnd::cancelled)) {
        return std::nullopt;
    }
    return as_unfinished(path, std::move(loaded));
}

std::vector<UnfinishedRun> unfinished_runs(const fs::path& folder) {
    std::vector<UnfinishedRun> runs;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (!entry->path().string().ends_with(".headroom.jsonl")) continue;
        std::error_code ignored;
        if (!entry->is_regular_file(ignored)) continue;
        if (auto run = left_by_a_crash(entry->path())) runs.push_back(std::move(*run));
    }
    std::ranges::sort(runs, [](const UnfinishedRun& a, const UnfinishedRun& b) {
        return std::tie(a.header.utc, a.path) > std::tie(b.header.utc, b.path);
    });
    return runs;
}

Expected<void> keep_unfinished(const fs::path& path) {
    const auto readable = read_run_file(path);
    if (!readable) return tl::unexpected(readable.error());
    if (readable->run.ended) return {};
    auto file = RunFileWriter::open(path);
    if (!file) return tl::unexpected(file.error());
    const Ending ending{
        .end = RunEnd::cancelled, .utc = utc_now(), .reason = "interrupted, and kept as it is"};
    return file->append_line(run_file_line(ending));
}

}  // namespace headroom
