// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>
#include <set>
#include <sstream>

namespace headroom::testing {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> lines_of(const fs::path& file) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

/// Where a file stands on the map; nothing for one of another folder.
struct Place {
    const MappedFolder* folder = nullptr;
    std::size_t room = 0;
};

std::optional<Place> place_of(const std::string& path, const std::vector<MappedFolder>& map) {
    for (const MappedFolder& folder : map) {
        if (!path.starts_with(folder.name + "/")) continue;
        const std::string room = fs::path(path.substr(folder.name.size() + 1)).parent_path();
        const auto found = std::ranges::find(folder.rooms, room.empty() ? "." : room);
        return Place{&folder, static_cast<std::size_t>(found - folder.rooms.begin())};
    }
    return std::nullopt;
}

bool is_source(const fs::path& file) {
    const std::string ending = file.extension();
    return ending == ".h" || ending == ".cpp" || ending == ".cu" || ending == ".cuh";
}

/// "core/run/run" of "core/run/run.h".
std::string unit_of(const std::string& path) {
    return fs::path(path).replace_extension();
}

/// What is wrong with an arrow from one file to another; empty: nothing.
std::string fault_of(const Place& from, const Place& to) {
    if (from.folder == to.folder) {
        return to.room > from.room ? "its room comes later on the map" : "";
    }
    const bool seen = std::ranges::count(from.folder->sees, to.folder->name) > 0;
    return seen ? "" : from.folder->name + " does not see " + to.folder->name;
}

/// Follows arrows from unit to unit, and keeps each circle that closes.
class CircleSearch {
public:
    explicit CircleSearch(const std::map<std::string, std::set<std::string>>& arrows)
        : arrows_(arrows) {
        for (const auto& [unit, targets] : arrows) visit(unit);
    }

    std::vector<std::string> found;

private:
    void visit(const std::string& unit) {
        if (const auto open = std::ranges::find(way_, unit); open != way_.end()) {
            std::string circle;
            for (auto step = open; step != way_.end(); ++step) circle += *step + " -> ";
            found.push_back(circle + unit);
            return;
        }
        if (!seen_.insert(unit).second) return;
        way_.push_back(unit);
        if (const auto targets = arrows_.find(unit); targets != arrows_.end()) {
            for (const std::string& target : targets->second) visit(target);
        }
        way_.pop_back();
    }

    const std::map<std::string, std::set<std::string>>& arrows_;
    std::vector<std::string> way_;
    std::set<std::string> seen_;
};

/// A declaration as it stands at the margin, without the names and defaults of parameters: those
/// may differ, and it is one symbol still.
std::string signature_of(const std::string& name, std::string parameters) {
    static const std::regex fallback(R"(\s*=[^,)]*)");
    static const std::regex parameter_name(R"((^|[\s&*>])([a-z_][a-z_0-9]*)(?=\s*(,|$)))");
    parameters = std::regex_replace(parameters, fallback, "");
    const std::vector<std::string> plain{"bool", "double", "int", "float", "char", "long"};
    std::string types;
    std::istringstream in(parameters);
    for (std::string one; std::getline(in, one, ',');) {
        const std::vector<std::string> words = words_of(one);
        const bool unnamed = words.size() < 2 || std::ranges::count(plain, words.back()) > 0;
        types += unnamed ? one : std::regex_replace(one, parameter_name, "$1");
        types += ',';
    }
    std::erase_if(types, [](char c) { return c == ' '; });
    return name + "(" + types + ")";
}

}  // namespace

std::vector<MappedFolder> read_map(const fs::path& file) {
    std::vector<MappedFolder> map;
    for (const std::string& line : lines_of(file)) {
        if (line.empty() || line.starts_with('#')) continue;
        if (line.starts_with(' ')) {
            map.back().rooms.push_back(words_of(line).front());
            continue;
        }
        const auto colon = line.find(':');
        map.push_back({line.substr(0, colon), words_of(line.substr(colon + 1)), {}});
    }
    return map;
}

Includes read_includes(const fs::path& root, const std::vector<MappedFolder>& map) {
    Includes includes;
    for (const MappedFolder& folder : map) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder.name)) {
            if (!is_source(entry.path())) continue;
            std::vector<std::string>& targets =
                includes[fs::relative(entry.path(), root).generic_string()];
            for (const std::string& line : lines_of(entry.path())) {
                if (!line.starts_with("#include ")) continue;
                const std::string target = line.substr(9);
                targets.push_back(target.starts_with('"')
                                      ? target.substr(1, target.find('"', 1) - 1)
                                      : target.substr(0, target.find('>') + 1));
            }
        }
    }
    return includes;
}

std::vector<std::string> arrows_back(const Includes& includes,
                                     const std::vector<MappedFolder>& map) {
    std::vector<std::string> faults;
    for (const auto& [file, targets] : includes) {
        const auto from = place_of(file, map);
        if (from->room == from->folder->rooms.size()) {
            faults.push_back(file + " is in a room that is not on the map");
            continue;
        }
        for (const std::string& target : targets) {
            const auto to = place_of(target, map);
            const std::string fault = to ? fault_of(*from, *to) : "";
            if (fault.empty()) continue;
            faults.push_back(file);
            faults.back().append(" includes ").append(target).append(": ").append(fault);
        }
    }
    return faults;
}

std::vector<std::string> circles(const Includes& includes) {
    std::map<std::string, std::set<std::string>> arrows;
    for (const auto& [file, targets] : includes) {
        for (const std::string& target : targets) {
            if (includes.contains(target) && unit_of(target) != unit_of(file)) {
                arrows[unit_of(file)].insert(unit_of(target));
            }
        }
    }
    return CircleSearch(arrows).found;
}

std::vector<std::string> defined_twice(const fs::path& root, const Includes& includes) {
    static const std::regex type(R"(^(?:class|struct|enum class|enum) (\w+)[^;]*\{)");
    static const std::regex function(
        R"(^(?:inline |constexpr |\[\[nodiscard\]\] )*[\w:]+[\w:<>,&* ]*[ &*>](\w+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)[^;{]*[;{])");
    std::map<std::string, std::set<std::string>> where;
    for (const auto& [file, targets] : includes) {
        if (!file.ends_with(".h")) continue;
        // Everything in a namespace stands at the margin; what is further in is a member's. A
        // symbol of an inner namespace (headroom::flag) is another than one of headroom.
        std::string space;
        std::string statement;
        for (const std::string& line : lines_of(root / file)) {
            if (line.starts_with("namespace ")) space = line.substr(10, line.find(" {") - 10);
            const bool begins = !line.empty() && line.find_first_of(" }/#") != 0 &&
                                !line.ends_with(':');  // "signals:"
            if (begins)
                statement = line;
            else if (!statement.empty())
                statement += line;
            if (statement.find_first_of(";{") == std::string::npos) continue;
            std::smatch match;
            if (std::regex_search(statement, match, type)) {
                where[space + "::" + match[1].str()].insert(file);
            } else if (std::regex_search(statement, match, function)) {
                where[space + "::" + signature_of(match[1], match[2])].insert(file);
            }
            statement.clear();
        }
    }
    std::vector<std::string> twice;
    for (const auto& [symbol, files] : where) {
        if (files.size() < 2) continue;
        twice.push_back(symbol + " is in");
        for (const std::string& file : files) twice.back().append(" ").append(file);
    }
    return twice;
}

}  // namespace headroom::testing
