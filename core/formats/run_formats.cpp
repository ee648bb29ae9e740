// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/run_formats.h"

#include <array>

#include "core/formats/cookbook_log.h"
#include "core/formats/csv.h"
#include "core/formats/run_file.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> log_endings{".log", ".txt"};
constexpr std::array<std::string_view, 1> csv_endings{".csv"};
constexpr std::array<std::string_view, 2> run_file_endings{".headroom.jsonl", ".jsonl"};

bool is_csv(std::string_view text, const fs::path& path) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return path.extension() == ".csv";
    return text[first] != '{' && path.extension() != ".jsonl";
}

constexpr std::array<RunFormat, 3> formats{{
    {.name = "log of EleutherAI's cookbook",
     .endings = log_endings,
     .in_folders = false,
     .holds = [](std::string_view text, const fs::path&) { return is_cookbook_log(text); },
     .read = [](std::string_view text,
                const fs::path& path) { return run_from_cookbook_log(text, path.string()); }},
    {.name = "CSV",
     .endings = csv_endings,
     .in_folders = true,
     .holds = is_csv,
     .read = [](std::string_view text,
                const fs::path& path) { return run_from_csv(text, path.string()); }},
    {.name = "run file",
     .endings = run_file_endings,
     .in_folders = true,
     .holds = [](std::string_view, const fs::path&) { return true; },
     .read = run_from_text},
}};

}  // namespace

std::span<const RunFormat> run_formats() {
    return formats;
}

}  // namespace headroom
