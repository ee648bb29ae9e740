// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "core/base/read_number.h"
#include "core/formats/csv.h"
#include "core/formats/csv_columns.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

/// The shortest text that reads back as the same double, whatever the locale.
std::string number_text(double value) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), error == std::errc{} ? end : buffer.data()};
}

std::string cell(const Json& value) {
    if (value.is_null()) return "";
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_float()) return number_text(value.get<double>());
    if (value.is_array()) {
        std::vector<std::string> parts;
        for (const Json& part : value) parts.push_back(part.get<std::string>());
        return fmt::format("{}", fmt::join(parts, ";"));
    }
    return value.dump();
}

std::string header_record() {
    CsvRecord names;
    for (const CsvColumn& column : csv_columns()) names.emplace_back(column.name);
    return format_csv_record(names);
}

Json list_of(const std::string& text) {
    Json list = Json::array();
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = std::min(text.find(';', begin), text.size());
        list.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return list;
}

template <class Number>
std::optional<Json> number_of(const std::string& text) {
    const auto value = read_number<Number>(text);
    return value ? std::optional<Json>(*value) : std::nullopt;
}

/// The cell's value, or nothing when it is not of its column's kind.
std::optional<Json> value_of(const CsvColumn& column, const std::string& text) {
    switch (column.kind) {
        case CsvKind::text:
            return Json(text);
        case CsvKind::list:
            return list_of(text);
        case CsvKind::whole:
            return number_of<std::int64_t>(text);
        case CsvKind::number:
            if (text == "inf") return Json(text);
            return number_of<double>(text);
    }
    return std::nullopt;
}

/// A column of the file: which of ours it is, or none.
using Layout = std::vector<const CsvColumn*>;

Expected<Layout> read_layout(const CsvRecord& names) {
    Layout layout;
    for (const std::string& name : names) {
        const auto found = std::ranges::find(csv_columns(), name, &CsvColumn::name);
        layout.push_back(found == csv_columns().end() ? nullptr : &*found);
    }
    for (const CsvColumn& column : csv_columns()) {
        if (column.required && std::count(layout.begin(), layout.end(), &column) != 1) {
            return fail(
                ErrorKind::format,
                fmt::format("not a CSV of Headroom: expected one column \"{}\"; its columns "
                            "begin heads,hidden_size,head_dim,batch,seq_len,…",
                            column.name));
        }
    }
    return layout;
}

Expected<Json> read_record(const CsvRecord& record, const Layout& layout) {
    if (record.size() != layout.size()) {
        return fail(ErrorKind::format,
                    fmt::format("{} fields where {} were expected", record.size(), layout.size()));
    }
    Json json = Json::object();
    for (std::size_t i = 0; i < record.size(); ++i) {
        // What is absent is empty; but every point has flags, be they none.
        const bool known = layout[i] != nullptr;
        if (!known || (record[i].empty() && layout[i]->name != "flags")) continue;
        const auto value = value_of(*layout[i], record[i]);
        if (!value) {
            return fail(ErrorKind::format,
                        fmt::format("\"{}\" is not a {} in column {}", record[i],
                                    layout[i]->kind == CsvKind::whole ? "whole number" : "number",
                                    layout[i]->name));
        }
        json[layout[i]->name] = *value;
    }
    return json;
}

std::string text_of(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() || !found->is_string() ? "" : found->get<std::string>();
}

/// How many interruptions lie before the point of that index.
std::int64_t session_of(const Run& run, std::size_t index) {
    return std::ranges::count_if(run.interruptions, [&](const Interruption& one) {
        return one.after_points <= static_cast<std::int64_t>(index);
    });
}

/// The interruptions between the points, of which a CSV tells no more than that they were.
std::vector<Interruption> interruptions_of(const std::vector<Json>& extras) {
    std::vector<Interruption> interruptions;
    std::int64_t session = 0;
    for (std::size_t i = 0; i < extras.size(); ++i) {
        const auto found = extras[i].find("session");
        if (found == extras[i].end() || *found <= session) continue;
        session = *found;
        interruptions.emplace_back().after_points = static_cast<std::int64_t>(i);
    }
    return interruptions;
}

/// What the points, one at least, tell of the run, and what the first one's further columns do: a
/// CSV has no header of its own.
RunHeader header_of(const std::vector<Point>& points, const Json& extra) {
    RunHeader header;
    header.planned_points = std::ssize(points);
    const Point& first = points.front();
    header.device.id = first.device;
    header.device.backend = first.device.substr(0, first.device.find(':'));
    header.device.name = text_of(extra, "device_name");
    if (header.device.name.empty()) header.device.name = first.device;
    header.utc = text_of(extra, "utc");
    header.kernel = first.kernel;
    header.protocol = text_of(extra, "protocol");
    header.settings.mode =
        parse_measure_mode(text_of(extra, "mode")).value_or(header.settings.mode);
    if (first.measurement && first.measurement->regime == Regime::burst) {
        header.settings.regime = RegimeChoice::burst;
    }
    SweepSpec& sweep = header.sweep;
    sweep.data = parse_input_data(text_of(extra, "input_data")).value_or(sweep.data);
    sweep.batch = first.shape.batch();
    sweep.seq_len = first.shape.seq_len();
    sweep.type = first.shape.type();
    sweep.alignments.clear();
    sweep.hidden = {
        .first = first.shape.hidden().value, .last = first.shape.hidden().value, .step = {}};
    for (const Point& point : points) {
        const std::int64_t hidden = point.shape.hidden().value;
        sweep.hidden.first = std::min(sweep.hidden.first, hidden);
        sweep.hidden.last = std::max(sweep.hidden.last, hidden);
        if (std::count(sweep.heads.begin(), sweep.heads.end(), point.shape.heads()) == 0) {
            sweep.heads.push_back(point.shape.heads());
        }
        if (std::count(sweep.alignments.begin(), sweep.alignments.end(), point.alignment) == 0) {
            sweep.alignments.push_back(point.alignment);
        }
    }
    return header;
}

tl::unexpected<Error> bad_line(const std::string& name, std::size_t line,
                               const std::string& message) {
    return fail(ErrorKind::format, fmt::format("{}:{}: {}", name, line, message));
}

/// Why the points cannot be one run, or nothing when they can: a header of one type, batch and
/// sequence would tell of the others what is not so.
std::optional<std::string> mixed(const std::vector<Point>& points) {
    for (const Point& point : points) {
        const Point& first = points.front();
        if (point.shape.type() != first.shape.type() ||
            point.shape.batch() != first.shape.batch() ||
            point.shape.seq_len() != first.shape.seq_len() || point.device != first.device ||
            point.kernel != first.kernel) {
            return "the rows differ in data_type, batch, seq_len, device or kernel; split the file";
        }
    }
    return std::nullopt;
}

}  // namespace

std::string run_to_csv(const Run& run) {
    std::string text = header_record();
    for (std::size_t i = 0; i < run.points.size(); ++i) {
        Json json = to_json(run.points[i]);
        if (!run.interruptions.empty()) json["session"] = session_of(run, i);
        json["device_name"] = run.header.device.name;
        json["utc"] = run.header.utc;
        json["input_data"] = to_string(run.header.sweep.data);
        json["protocol"] = run.header.protocol;
        json["mode"] = to_string(run.header.settings.mode);
        CsvRecord record;
        for (const CsvColumn& column : csv_columns()) {
            const auto found = json.find(column.name);
            record.push_back(found == json.end() ? "" : cell(*found));
        }
        text += format_csv_record(record);
    }
    return text;
}

Expected<LoadedRun> run_from_csv(std::string_view text, const std::string& name) {
    const auto records = parse_csv(text);
    if (!records) {
        return fail(ErrorKind::format, fmt::format("{}:{}", name, records.error().message));
    }
    if (records->empty()) return bad_line(name, 1, "the file is empty; expected a CSV of Headroom");
    const auto layout = read_layout(records->front());
    if (!layout) return bad_line(name, 1, layout.error().message);
    if (records->size() == 1) {
        return bad_line(name, 1,
                        "the columns are there, but no point: nothing was measured, or the "
                        "rows are lost");
    }
    std::vector<Point> points;
    for (std::size_t i = 1; i < records->size(); ++i) {
        const auto json = read_record((*records)[i], *layout);
        if (!json) return bad_line(name, i + 1, json.error().message);
        auto point = point_from_json(*json);
        if (!point) return bad_line(name, i + 1, point.error().message);
        points.push_back(std::move(*point));
    }
    if (const auto why = mixed(points)) return bad_line(name, 2, *why);
    std::vector<Json> extras;
    extras.reserve(points.size());
    for (const Point& point : points) extras.push_back(extra_json(point.extra));
    RunHeader header = header_of(points, extras.front());
    std::vector<Interruption> interruptions = interruptions_of(extras);
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (const char* key :
             {"device_name", "utc", "input_data", "protocol", "mode", "session"}) {
            extras[i].erase(key);
        }
        points[i].extra = extra_text(extras[i]);
    }
    Run run{.header = std::move(header), .points = std::move(points)};
    run.interruptions = std::move(interruptions);
    return LoadedRun{std::move(run), {}};
}

}  // namespace headroom
