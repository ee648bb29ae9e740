// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/system_files.h"
#include "core/base/read_number.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace headroom {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// The longest CPU list that is believed: the kernel itself stops at 8192.
constexpr int most_listed_cpus = 1 << 16;

std::optional<int> whole_int(std::string_view text) {
    const auto value = read_number<int>(text);
    return value && *value >= 0 ? value : std::nullopt;
}

}  // namespace

std::optional<std::string> read_system_file(const SystemRoot& root, const std::string& path) {
    std::ifstream file(root.path / path);
    if (!file) return std::nullopt;
    std::ostringstream content;
    content << file.rdbuf();
    std::string text = content.str();
    text.erase(text.find_last_not_of(blanks) + 1);
    return text;
}

std::optional<std::uint64_t> read_system_number(const SystemRoot& root, const std::string& path) {
    const auto text = read_system_file(root, path);
    if (!text) return std::nullopt;
    return read_number<std::uint64_t>(*text);
}

std::optional<std::uint64_t> leading_number(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return take_number<std::uint64_t>(text);
}

std::optional<std::string> find_field(std::string_view text, std::string_view key) {
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!line.starts_with(key)) continue;
        const std::string_view rest = line.substr(key.size());
        const std::size_t begin = rest.find_first_not_of(" \t:");
        if (begin == 0) continue;  // a longer key that starts with this one
        if (begin == std::string_view::npos) return std::string();
        return std::string(rest.substr(begin, rest.find_last_not_of(blanks) + 1 - begin));
    }
    return std::nullopt;
}

std::vector<int> parse_cpu_list(std::string_view text) {
    std::vector<int> cpus;
    while (!text.empty()) {
        const std::string_view range = text.substr(0, text.find(','));
        text.remove_prefix(std::min(range.size() + 1, text.size()));
        const std::size_t dash = range.find('-');
        const auto first = whole_int(range.substr(0, dash));
        const auto last =
            dash == std::string_view::npos ? first : whole_int(range.substr(dash + 1));
        if (!first || !last || *last >= most_listed_cpus) continue;
        for (int cpu = *first; cpu <= *last; ++cpu) cpus.push_back(cpu);
    }
    return cpus;
}

}  // namespace headroom
