// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/run_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/json/run_history_json.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

namespace fs = std::filesystem;

/// What text is not UTF-8 (what a driver says need not be) is replaced, as no reader takes it.
std::string one_line(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

bool is_json(std::string_view line) {
    return nlohmann::ordered_json::accept(line.begin(), line.end());
}

/// A file name part: lower case, everything but letters and digits a hyphen.
std::string file_name_part(std::string_view text) {
    std::string part;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0) {
            part += static_cast<char>(std::tolower(byte));
        } else if (!part.empty() && part.back() != '-') {
            part += '-';
        }
    }
    while (part.ends_with('-')) part.pop_back();
    return part;
}

}  // namespace

std::string run_file_line(const Point& point) {
    return one_line(to_json(point));
}
std::string run_file_line(const Sentinel& sentinel) {
    return one_line(to_json(sentinel));
}
std::string run_file_line(const Interruption& interruption) {
    return one_line(to_json(interruption));
}
std::string run_file_line(const Ending& ending) {
    return one_line(to_json(ending));
}

Expected<RunFileWriter> RunFileWriter::create(const fs::path& path, const RunHeader& header) {
    auto lines = LineFile::create(path, one_line(to_json(header)));
    if (!lines) return tl::unexpected(lines.error());
    return RunFileWriter(std::move(*lines));
}

Expected<void> RunFileWriter::replace_header(const RunHeader& header) {
    return lines_.replace_first_line(one_line(to_json(header)));
}

Expected<RunFileWriter> RunFileWriter::open(const fs::path& path) {
    auto lines = LineFile::open(path, is_json);
    if (!lines) return tl::unexpected(lines.error());
    return RunFileWriter(std::move(*lines));
}

fs::path new_run_path(const fs::path& folder, const RunHeader& header) {
    std::string time = header.utc;
    std::replace(time.begin(), time.end(), ':', '-');
    const std::string name =
        header.sweep.name.empty() ? "sweep" : file_name_part(header.sweep.name);
    const std::string stem = fmt::format("{}-{}-{}", time, file_name_part(header.device.id), name);
    fs::path path = folder / (stem + ".headroom.jsonl");
    std::error_code ignored;
    for (int copy = 2; fs::exists(path, ignored); ++copy) {
        path = folder / fmt::format("{}-{}.headroom.jsonl", stem, copy);
    }
    return path;
}

}  // namespace headroom
