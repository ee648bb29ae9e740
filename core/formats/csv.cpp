// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace headroom {
namespace {

/// Reads RFC 4180 text character by character.
class CsvParser {
public:
    explicit CsvParser(std::string_view text) : text_(text) {}

    Expected<std::vector<CsvRecord>> parse() {
        while (at_ < text_.size()) {
            if (auto read = field(); !read) return tl::unexpected(read.error());
        }
        return std::move(records_);
    }

private:
    Expected<void> field() {
        if (begins_record_) records_.emplace_back();
        std::string value;
        if (text_[at_] == '"') {
            auto quoted = quoted_value();
            if (!quoted) return tl::unexpected(quoted.error());
            value = std::move(*quoted);
        } else {
            const auto end = std::min(text_.find_first_of(",\r\n\"", at_), text_.size());
            value = text_.substr(at_, end - at_);
            at_ = end;
        }
        records_.back().push_back(std::move(value));
        return separator();
    }

    Expected<std::string> quoted_value() {
        const std::size_t opened = line_;
        std::string value;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"') {
                if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') {
                    ++at_;
                    return value;
                }
                ++at_;
            }
            if (text_[at_] == '\n') ++line_;
            value += text_[at_];
        }
        return fail(ErrorKind::format,
                    fmt::format("{}: a quote is opened and never closed", opened));
    }

    /// What follows a field: a comma, the end of a record, or the end of the text.
    Expected<void> separator() {
        begins_record_ = true;
        if (at_ >= text_.size()) return {};
        if (text_[at_] == ',') {
            begins_record_ = false;
            ++at_;
            // A comma at the very end opens one more, empty, field.
            if (at_ >= text_.size()) records_.back().emplace_back();
            return {};
        }
        if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
        if (text_[at_] != '\n') {
            return fail(ErrorKind::format,
                        fmt::format("{}: a quote or carriage return stands within a field", line_));
        }
        ++at_;
        ++line_;
        return {};
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    bool begins_record_ = true;
    std::vector<CsvRecord> records_;
};

std::string quoted(const std::string& value) {
    if (value.find_first_of(",\"\r\n") == std::string::npos) return value;
    std::string result = "\"";
    for (const char c : value) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

}  // namespace

Expected<std::vector<CsvRecord>> parse_csv(std::string_view text) {
    return CsvParser(text).parse();
}

std::string format_csv_record(const CsvRecord& record) {
    std::string line;
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (i > 0) line += ',';
        line += quoted(record[i]);
    }
    return line + "\r\n";
}

}  // namespace headroom
