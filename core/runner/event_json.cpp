// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runner/event_json.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/names.h"
#include "core/json/json_reader.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

constexpr Names<RunStage, 4> stage_names{{{RunStage::roofs, "roofs"},
                                          {RunStage::settling, "settling"},
                                          {RunStage::sentinel, "sentinel"},
                                          {RunStage::cooling, "cooling"}}};
constexpr Names<StopRemark, 3> remark_names{
    {{StopRemark::none, "none"},
     {StopRemark::last_line_unwritten, "last-line-unwritten"},
     {StopRemark::device_unanswered, "device-unanswered"}}};

/// The value of that name, which must be there; a fault, and the first value, otherwise.
template <class Value, std::size_t count>
Value read_name(JsonReader& reader, const char* key, const Names<Value, count>& names) {
    const std::string text = reader.text(key);
    if (const auto value = value_of(names, text)) return *value;
    reader.fault(fmt::format("\"{}\" \"{}\" is not known", key, text));
    return names.front().first;
}

/// Writes the keys of an event behind its kind.
struct Writer {
    Json operator()(const RunStarted& event) const {
        Json json{{"event", "run_started"}, {"header", to_json(event.header)}};
        for (const PointFinished& earlier : event.earlier.points) {
            json["earlier"].push_back(
                {{"index", earlier.index}, {"point", to_json(earlier.point)}});
        }
        for (const Sentinel& sentinel : event.earlier.sentinels) {
            json["earlier_sentinels"].push_back(to_json(sentinel));
        }
        if (event.earlier.lines > 0) json["earlier_lines"] = event.earlier.lines;
        return json;
    }
    Json operator()(const StageStarted& event) const {
        Json json{{"event", "stage_started"}, {"stage", name_of(stage_names, event.stage)}};
        if (event.shape) write_shape(json, *event.shape);
        return json;
    }
    Json operator()(const PointStarted& event) const {
        return {{"event", "point_started"}, {"index", event.index}};
    }
    Json operator()(const PointFinished& event) const {
        return {
            {"event", "point_finished"}, {"index", event.index}, {"point", to_json(event.point)}};
    }
    Json operator()(const SentinelMeasured& event) const {
        return {{"event", "sentinel_measured"}, {"sentinel", to_json(event.sentinel)}};
    }
    Json operator()(const StoragePaused& event) const {
        return {{"event", "storage_paused"}, {"message", event.message}};
    }
    Json operator()(const StorageResumed& /*event*/) const {
        return {{"event", "storage_resumed"}};
    }
    Json operator()(const RunFileMoved& event) const {
        return {{"event", "run_file_moved"}, {"file", event.file.string()}};
    }
    Json operator()(const RunNoted& event) const {
        return {{"event", "run_noted"}, {"message", event.message}};
    }
    Json operator()(const RunPaused& /*event*/) const { return {{"event", "run_paused"}}; }
    Json operator()(const RunResumed& /*event*/) const { return {{"event", "run_resumed"}}; }
    Json operator()(const RunEnded& event) const {
        Json json{
            {"event", "run_ended"}, {"end", to_string(event.end)}, {"message", event.message}};
        if (event.remark != StopRemark::none) json["remark"] = name_of(remark_names, event.remark);
        return json;
    }
};

std::size_t read_index(JsonReader& reader, const char* key) {
    const std::int64_t index = reader.integer(key);
    if (index < 0) reader.fault(fmt::format("\"{}\" is negative", key));
    return static_cast<std::size_t>(index);
}

Expected<PointFinished> read_indexed_point(JsonReader& reader) {
    const std::size_t index = read_index(reader, "index");
    auto point = point_from_json(reader.value("point"));
    if (!point) return tl::unexpected(point.error());
    return PointFinished{index, std::move(*point)};
}

/// The points that a run has from before its interruption.
Expected<std::vector<PointFinished>> read_earlier(JsonReader& reader, const Plan& plan) {
    std::vector<PointFinished> earlier;
    const Json* list = reader.optional_value("earlier");
    if (list == nullptr) return earlier;
    for (const Json& json : *list) {
        JsonReader one(json, "an earlier point");
        auto point = read_indexed_point(one);
        if (!point) return tl::unexpected(point.error());
        if (one.first_fault()) return fail(ErrorKind::format, *one.first_fault());
        if (point->index >= plan.shapes.size()) {
            return fail(ErrorKind::format, "an earlier point is not in the plan");
        }
        earlier.push_back(std::move(*point));
    }
    return earlier;
}

Expected<std::vector<Sentinel>> read_earlier_sentinels(JsonReader& reader) {
    std::vector<Sentinel> sentinels;
    const Json* list = reader.optional_value("earlier_sentinels");
    if (list == nullptr) return sentinels;
    for (const Json& json : *list) {
        auto sentinel = sentinel_from_json(json);
        if (!sentinel) return tl::unexpected(sentinel.error());
        sentinels.push_back(std::move(*sentinel));
    }
    return sentinels;
}

Expected<RunEvent::What> read_started(JsonReader& reader) {
    auto header = run_header_from_json(reader.value("header"));
    if (!header) return tl::unexpected(header.error());
    auto planned = plan(header->sweep);
    if (!planned) return fail(ErrorKind::format, planned.error().message);
    auto earlier = read_earlier(reader, *planned);
    if (!earlier) return tl::unexpected(earlier.error());
    auto sentinels = read_earlier_sentinels(reader);
    if (!sentinels) return tl::unexpected(sentinels.error());
    const std::int64_t lines = reader.optional_integer("earlier_lines").value_or(0);
    if (lines < std::ssize(*earlier)) {
        return fail(ErrorKind::format,
                    fmt::format("\"earlier_lines\" is {}, but the earlier points are {}", lines,
                                earlier->size()));
    }
    return RunStarted{std::move(*header),
                      std::move(*planned),
                      {std::move(*earlier), std::move(*sentinels), lines}};
}

/// A stage has a shape where it has the keys of one.
Expected<RunEvent::What> read_stage(JsonReader& reader) {
    StageStarted started{read_name(reader, "stage", stage_names)};
    if (reader.optional_value("heads") == nullptr) return started;
    const auto shape = read_shape(reader);
    if (!shape) return tl::unexpected(shape.error());
    started.shape = *shape;
    return started;
}

Expected<RunEvent::What> read_finished(JsonReader& reader) {
    auto finished = read_indexed_point(reader);
    if (!finished) return tl::unexpected(finished.error());
    return std::move(*finished);
}

Expected<RunEvent::What> read_sentinel(JsonReader& reader) {
    auto sentinel = sentinel_from_json(reader.value("sentinel"));
    if (!sentinel) return tl::unexpected(sentinel.error());
    return SentinelMeasured{std::move(*sentinel)};
}

Expected<RunEvent::What> read_ended(JsonReader& reader) {
    const std::string name = reader.text("end");
    const auto end = parse_run_end(name);
    if (!end) reader.fault(fmt::format("\"end\" \"{}\" is not known", name));
    RunEnded ended{end.value_or(RunEnd::completed), reader.optional_text("message").value_or("")};
    if (reader.optional_value("remark") != nullptr) {
        ended.remark = read_name(reader, "remark", remark_names);
    }
    return ended;
}

Expected<RunEvent::What> read_event(JsonReader& reader, const std::string& kind) {
    if (kind == "run_started") return read_started(reader);
    if (kind == "stage_started") return read_stage(reader);
    if (kind == "point_started") return PointStarted{read_index(reader, "index")};
    if (kind == "point_finished") return read_finished(reader);
    if (kind == "sentinel_measured") return read_sentinel(reader);
    if (kind == "run_paused") return RunPaused{};
    if (kind == "run_resumed") return RunResumed{};
    if (kind == "storage_paused") {
        return StoragePaused{reader.optional_text("message").value_or("")};
    }
    if (kind == "storage_resumed") return StorageResumed{};
    if (kind == "run_file_moved") return RunFileMoved{reader.text("file")};
    if (kind == "run_noted") return RunNoted{reader.optional_text("message").value_or("")};
    if (kind == "run_ended") return read_ended(reader);
    return fail(ErrorKind::format, fmt::format("\"event\" \"{}\" is not known", kind));
}

}  // namespace

nlohmann::ordered_json to_json(const RunEvent::What& event) {
    return std::visit(Writer{}, event);
}

std::string event_line(const RunEvent::What& event) {
    // What a driver says need not be UTF-8.
    return to_json(event).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Expected<RunEvent::What> event_from_line(std::string_view line) {
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object()) {
        return fail(ErrorKind::format, "expected an event of a run, one JSON object on a line");
    }
    JsonReader reader(json, "the event");
    const std::string kind = reader.text("event");
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    auto event = read_event(reader, kind);
    if (!event) return event;
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    return event;
}

}  // namespace headroom
