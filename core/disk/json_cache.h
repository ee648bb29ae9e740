// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

/// A JSON file of values by key. Whatever is wrong with the file, it is as if it were empty: what
/// a cache holds can be found out again. Its folder is made when something is stored.
class JsonCache {
public:
    explicit JsonCache(std::filesystem::path file) : file_(std::move(file)) {}

    /// The value stored under exactly this key; nothing where there is none.
    std::optional<nlohmann::ordered_json> find(const std::string& key) const;
    /// Stores the value, in place of an older one; the other values stay. Of two programs that
    /// store at once, one may lose its value. io when the file cannot be written.
    Expected<void> store(const std::string& key, nlohmann::ordered_json value) const;
    /// Takes the value out, if there is one; the others stay. io when the file cannot be written.
    Expected<void> forget(const std::string& key) const;

private:
    nlohmann::ordered_json read_entries() const;
    Expected<void> write_entries(nlohmann::ordered_json entries) const;

    std::filesystem::path file_;
};

}  // namespace headroom
