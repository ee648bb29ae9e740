// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"

#include <fmt/format.h>

#include <utility>
#include "nlohmann/json.hpp"

namespace headroom {

JsonReader::JsonReader(const Json& json, std::string where)
    : json_(json), where_(std::move(where)) {
    if (!json_.is_object()) {
        fault(fmt::format("{} is not a JSON object", where_));
        return;
    }
    for (const auto& [key, element] : json_.items()) values_.emplace(key, &element);
}

void JsonReader::fault(std::string message) {
    if (!fault_) fault_ = std::move(message);
}

void JsonReader::expected(const char* key, const char* what) {
    fault(fmt::format("\"{}\" of {} is not {}", key, where_, what));
}

const JsonReader::Json* JsonReader::optional_value(const char* key) {
    const auto found = values_.find(key);
    if (found == values_.end()) return nullptr;
    asked_.insert(found->first);
    return found->second;
}

const JsonReader::Json& JsonReader::value(const char* key) {
    static const Json null;
    const Json* found = optional_value(key);
    if (found == nullptr) fault(fmt::format("{} has no \"{}\"", where_, key));
    return found == nullptr ? null : *found;
}

std::optional<std::int64_t> JsonReader::optional_integer(const char* key) {
    const Json* found = optional_value(key);
    if (found == nullptr) return std::nullopt;
    if (!found->is_number_integer() ||
        (found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX)) {
        expected(key, "a whole number");
        return std::nullopt;
    }
    return found->get<std::int64_t>();
}

std::optional<double> JsonReader::optional_number(const char* key) {
    const Json* found = optional_value(key);
    if (found == nullptr) return std::nullopt;
    if (!found->is_number() || !std::isfinite(found->get<double>())) {
        expected(key, "a finite number");
        return std::nullopt;
    }
    return found->get<double>();
}

std::optional<std::string> JsonReader::optional_text(const char* key) {
    const Json* found = optional_value(key);
    if (found == nullptr) return std::nullopt;
    if (!found->is_string()) {
        expected(key, "a text");
        return std::nullopt;
    }
    return found->get<std::string>();
}

bool JsonReader::optional_truth(const char* key) {
    const Json* found = optional_value(key);
    if (found == nullptr) return false;
    if (!found->is_boolean()) {
        expected(key, "true or false");
        return false;
    }
    return found->get<bool>();
}

std::int64_t JsonReader::integer(const char* key) {
    value(key);
    return optional_integer(key).value_or(0);
}

double JsonReader::number(const char* key) {
    value(key);
    return optional_number(key).value_or(0);
}

std::string JsonReader::text(const char* key) {
    value(key);
    return optional_text(key).value_or("");
}

std::vector<double> JsonReader::optional_numbers(const char* key) {
    std::vector<double> numbers;
    const Json* found = optional_value(key);
    if (found == nullptr) return numbers;
    for (const Json& element : found->is_array() ? *found : Json::array({nullptr})) {
        if (!element.is_number() || !std::isfinite(element.get<double>())) {
            expected(key, "a list of finite numbers");
            return {};
        }
        numbers.push_back(element.get<double>());
    }
    return numbers;
}

std::vector<std::string> JsonReader::optional_texts(const char* key) {
    std::vector<std::string> texts;
    const Json* found = optional_value(key);
    if (found == nullptr) return texts;
    for (const Json& element : found->is_array() ? *found : Json::array({nullptr})) {
        if (!element.is_string()) {
            expected(key, "a list of texts");
            return {};
        }
        texts.push_back(element.get<std::string>());
    }
    return texts;
}

JsonReader::Json JsonReader::unknown() const {
    Json rest = Json::object();
    if (!json_.is_object()) return rest;
    for (const auto& [key, element] : json_.items()) {
        if (!asked_.contains(key)) rest[key] = element;
    }
    return rest;
}

}  // namespace headroom
