// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/run_history_json.h"

#include <fmt/format.h>

#include "core/json/json_reader.h"
#include "nlohmann/json.hpp"

namespace headroom {

using Json = nlohmann::ordered_json;

nlohmann::ordered_json to_json(const Interruption& interruption) {
    Json json;
    json["resumed_utc"] = interruption.resumed_utc;
    json["after_points"] = interruption.after_points;
    json["host"] = interruption.host;
    json["program_version"] = interruption.program_version;
    json["program_revision"] = interruption.program_revision;
    json["command_line"] = interruption.command_line;
    json["other_processes"] = interruption.other_processes;
    return json;
}

nlohmann::ordered_json to_json(const Ending& ending) {
    Json json;
    json["ended"] = to_string(ending.end);
    json["utc"] = ending.utc;
    if (!ending.reason.empty()) json["reason"] = ending.reason;
    if (ending.cut_off) json["cut_off"] = true;
    return json;
}

bool is_interruption(const nlohmann::ordered_json& json) {
    return json.is_object() && json.contains("resumed_utc");
}

bool is_ending(const nlohmann::ordered_json& json) {
    return json.is_object() && json.contains("ended");
}

Expected<Interruption> interruption_from_json(const nlohmann::ordered_json& json) {
    JsonReader reader(json, "the interruption");
    Interruption interruption;
    interruption.resumed_utc = reader.text("resumed_utc");
    interruption.after_points = reader.integer("after_points");
    interruption.host = reader.optional_text("host").value_or("");
    interruption.program_version = reader.optional_text("program_version").value_or("");
    interruption.program_revision = reader.optional_text("program_revision").value_or("");
    interruption.command_line = reader.optional_texts("command_line");
    interruption.other_processes = reader.optional_texts("other_processes");
    if (interruption.after_points < 0) reader.fault("\"after_points\" is negative");
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    return interruption;
}

Expected<Ending> ending_from_json(const nlohmann::ordered_json& json) {
    JsonReader reader(json, "the end of the run");
    const std::string name = reader.text("ended");
    const auto end = parse_run_end(name);
    if (!end) {
        reader.fault(fmt::format("\"ended\" \"{}\" is not completed, cancelled or failed", name));
    }
    Ending ending{.end = end.value_or(RunEnd::failed),
                  .utc = reader.optional_text("utc").value_or(""),
                  .reason = reader.optional_text("reason").value_or(""),
                  .cut_off = reader.optional_truth("cut_off")};
    if (reader.first_fault()) return fail(ErrorKind::format, *reader.first_fault());
    return ending;
}

}  // namespace headroom
