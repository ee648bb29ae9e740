// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Where /proc and /sys are looked for: "/", or in a test a folder made to look like it.
struct SystemRoot {
    std::filesystem::path path = "/";
};

/// The text of a small file such as "proc/meminfo" under the root, without white space at its
/// end; nothing when it cannot be read.
std::optional<std::string> read_system_file(const SystemRoot& root, const std::string& path);

/// The whole number that such a file holds and nothing else.
std::optional<std::uint64_t> read_system_number(const SystemRoot& root, const std::string& path);

/// The whole number at the start of `text`, after blanks.
std::optional<std::uint64_t> leading_number(std::string_view text);

/// What follows `key` in the first line of `text` that starts with it, without blanks and colons
/// before it: "AMD EPYC" for the key "model name" of /proc/cpuinfo.
std::optional<std::string> find_field(std::string_view text, std::string_view key);

/// "0-3,8" as 0, 1, 2, 3, 8: the kernel's list format for CPUs. What does not read so is left out.
std::vector<int> parse_cpu_list(std::string_view text);

}  // namespace headroom
