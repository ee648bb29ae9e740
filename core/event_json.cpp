// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event_json.h"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "core/json_reader.h"
#include "core/run_json.h"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<RunStage, std::string_view>, 4> stage_names{
    {{RunStage::roofs, "roofs"},
     {RunStage::settling, "settling"},
     {RunStage::sentinel, "sentinel"},
     {RunStage::cooling, "cooling"}}};
constexpr std::array<std::pair<RunEnd, std::string_view>, 3> end_names{
    {{RunEnd::completed, "completed"},
     {RunEnd::cancelled, "cancelled"},
     {RunEnd::failed, "failed"}}};

template <class Names, class Value>
std::string_view name_of(const Names& names, Value value) {
    for (const auto& [known, name] : names) {
        if (known == value) return name;
    }
    return "";
}

/// The value of that name, which must be there; a fault, and the first value, otherwise.
template <class Names>
auto read_name(JsonReader& reader, const char* key, const Names& names) {
    const std::string text = reader.text(key);
    for (const auto& [value, name] : names) {
        if (name == text) return value;
    }
    reader.fault(fmt::format("\"{}\" \"{}\" is not known", key, text));
    return names.front().first;
}

/// Writes the keys of an event behind its kind.
struct Writer {
    Json operator()(const RunStarted& event) const {
        return {{"event", "run_started"}, {"header", to_json(event.header)}};
    }
    Json operator()(const StageStarted& event) const {
        return {{"event", "stage_started"}, {"stage", name_of(stage_names, event.stage)}};
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
    Json operator()(const PointsMarked& event) const {
        return {{"event", "points_marked"},
                {"first", event.first},
                {"last", event.last},
                {"flag", event.flag}};
    }
    Json operator()(const RunPaused& /*event*/) const { return {{"event", "run_paused"}}; }
    Json operator()(const RunResumed& /*event*/) const { return {{"event", "run_resumed"}}; }
    Json operator()(const RunEnded& event) const {
        return {{"event", "run_ended"},
                {"end", name_of(end_names, event.end)},
                {"message", event.message}};
    }
};

std::size_t read_index(JsonReader& reader, const char* key) {
    const std::int64_t index = reader.integer(key);
    if (index < 0) reader.fault(fmt::format("\"{}\" is negative", key));
    return static_cast<std::size_t>(index);
}

Expected<RunEvent::What> read_started(JsonReader& reader) {
    auto header = run_header_from_json(reader.value("header"));
    if (!header) return tl::unexpected(header.error());
    auto planned = plan(header->sweep);
    if (!planned) return fail(ErrorKind::format, planned.error().message);
    return RunStarted{std::move(*header), std::move(*planned)};
}

Expected<RunEvent::What> read_finished(JsonReader& reader) {
    const std::size_t index = read_index(reader, "index");
    auto point = point_from_json(reader.value("point"));
    if (!point) return tl::unexpected(point.error());
    return PointFinished{index, std::move(*point)};
}

Expected<RunEvent::What> read_sentinel(JsonReader& reader) {
    auto sentinel = sentinel_from_json(reader.value("sentinel"));
    if (!sentinel) return tl::unexpected(sentinel.error());
    return SentinelMeasured{std::move(*sentinel)};
}

Expected<RunEvent::What> read_event(JsonReader& reader, const std::string& kind) {
    if (kind == "run_started") return read_started(reader);
    if (kind == "stage_started") return StageStarted{read_name(reader, "stage", stage_names)};
    if (kind == "point_started") return PointStarted{read_index(reader, "index")};
    if (kind == "point_finished") return read_finished(reader);
    if (kind == "sentinel_measured") return read_sentinel(reader);
    if (kind == "points_marked") {
        PointsMarked marked{read_index(reader, "first"), read_index(reader, "last"),
                            reader.text("flag")};
        if (marked.last < marked.first) reader.fault("\"last\" is before \"first\"");
        return marked;
    }
    if (kind == "run_paused") return RunPaused{};
    if (kind == "run_resumed") return RunResumed{};
    if (kind == "run_ended") {
        const RunEnd end = read_name(reader, "end", end_names);
        return RunEnded{end, reader.optional_text("message").value_or("")};
    }
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
