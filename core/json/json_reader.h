// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/base/error.h"
#include "nlohmann/json_fwd.hpp"

namespace headroom {

/// Reads the keys of one JSON object, remembers which were asked for, and keeps the first fault,
/// so that a reader asks for all its keys and looks once whether all were good.
class JsonReader {
public:
    using Json = nlohmann::ordered_json;

    /// `where` names the object in messages: "the sweep".
    JsonReader(const Json& json, std::string where);

    /// A number that must be there; 0 (and a fault) otherwise.
    std::int64_t integer(const char* key);
    double number(const char* key);
    std::string text(const char* key);
    /// The same where the key may be absent.
    std::optional<std::int64_t> optional_integer(const char* key);
    std::optional<double> optional_number(const char* key);
    std::optional<std::string> optional_text(const char* key);
    /// false where the key is absent.
    bool optional_truth(const char* key);
    std::vector<double> optional_numbers(const char* key);
    std::vector<std::string> optional_texts(const char* key);
    /// The value of a key that must be there, whatever it is; null (and a fault) otherwise.
    const Json& value(const char* key);
    const Json* optional_value(const char* key);

    /// Records a fault of the reader's own, if it is the first.
    void fault(std::string message);
    const std::optional<std::string>& first_fault() const { return fault_; }
    /// The keys that nobody asked for.
    Json unknown() const;

private:
    void expected(const char* key, const char* what);

    const Json& json_;
    std::string where_;
    /// Its values by their keys: a point has some sixty, and nearly all are asked for.
    std::unordered_map<std::string_view, const Json*> values_;
    std::unordered_set<std::string_view> asked_;  ///< of those that are there
    std::optional<std::string> fault_;
};

}  // namespace headroom
