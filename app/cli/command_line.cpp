// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>

#include "app/cli/advise_command.h"
#include "app/cli/check_command.h"
#include "app/cli/child_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/devices_command.h"
#include "app/cli/export_command.h"
#include "app/cli/help_text.h"
#include "app/cli/presets_command.h"
#include "app/cli/run_command.h"
#include "core/runner/child_session.h"
#include "headroom/version.h"

namespace headroom::cli {
namespace {

/// What the options of all commands are read into.
struct Parsed {
    RunOptions run;
    CheckOptions check;
    ExportOptions exported;
    CompareOptions compared;
    AdviseOptions advised;
    bool json_list = false;
};

CLI::App* add_run(CLI::App& app, RunOptions& options) {
    CLI::App* run = app.add_subcommand("run", "Measure a sweep");
    run->add_option("--preset", options.preset, "Sweep to start from")
        ->type_name("NAME")
        ->capture_default_str();
    run->add_option("--heads", options.heads, "Head counts: 12,24,32")->type_name("LIST");
    run->add_option("--hidden", options.hidden, "Hidden sizes: FIRST:LAST or FIRST:LAST:STEP")
        ->type_name("RANGE");
    run->add_option("--align", options.align, "Alignment of h/a: any, 64, =8, or several")
        ->type_name("RULE");
    run->add_option("--batch", options.batch, "Batch b")->type_name("B");
    run->add_option("--seq", options.seq, "Sequence length s")->type_name("S");
    run->add_option("--type", options.type, "Data type: fp32, tf32, bf16, fp16, fp8")
        ->type_name("TYPE");
    run->add_option("--device", options.device, "cpu, cuda:0, ..., or auto for the best there is")
        ->type_name("ID")
        ->capture_default_str();
    run->add_option("--kernel", options.kernel, "Kernel, as `devices` lists them")
        ->type_name("NAME")
        ->capture_default_str();
    run->add_option("--data", options.data, "Input data: " + input_data_names())->type_name("KIND");
    run->add_option("--mode", options.mode, "Care: quick, standard or publish [as the preset says]")
        ->type_name("MODE");
    run->add_option("--regime", options.regime, "sustained, burst or both [sustained]")
        ->type_name("REGIME");
    run->add_option("--seed", options.seed, "Seed of the input data")->type_name("N");
    run->add_option("--points-per-curve", options.points_per_curve,
                    "At most so many points a curve, spread evenly")
        ->type_name("N");
    run->add_option("--seconds-per-point", options.seconds_per_point,
                    "Time for a point's samples, at least [as the mode says]")
        ->type_name("SECONDS");
    run->add_option("--isolation", options.isolation,
                    "Process that measures: own, child, or automatic: own until a fault")
        ->type_name("WHERE")
        ->capture_default_str();
    run->add_option("--hang-limit", options.hang_limit,
                    "Give a point up after so long without a sign of life [4 x its budget]")
        ->type_name("SECONDS");
    run->add_option("--out", options.out, "Run file to make [in your data folder]")
        ->type_name("FILE");
    CLI::Option* resume =
        run->add_option("--resume", options.resume, "Go on with an interrupted run file")
            ->type_name("FILE");
    run->add_flag("--as-new", options.as_new,
                  "Measure the sweep of --resume anew, whole, into a new file")
        ->needs(resume);
    run->add_option("--csv", options.csv, "CSV to write at the end")->type_name("FILE");
    run->add_flag("--force", options.force, "Write over a CSV that is there");
    auto* json = run->add_flag("--json", options.json,
                               "A JSON object a point on standard output, as it is done");
    run->add_flag("--stream", options.stream,
                  "Every event of the run as a JSON object on standard output")
        ->excludes(json);
    run->add_flag("--quiet", options.quiet, "No progress and no table");
    run->footer(run_footer);
    return run;
}

/// The options given that are of a sweep of one's own, and not of one to go on with.
std::vector<std::string> options_of_the_sweep(const CLI::App& run, bool as_new) {
    std::vector<std::string_view> beside{"--resume", "--as-new",    "--stream",
                                         "--csv",    "--force",     "--json",
                                         "--quiet",  "--isolation", "--hang-limit"};
    // A new run has a place of its own, and may be on another device.
    if (as_new) beside.insert(beside.end(), {"--out", "--device", "--kernel"});
    std::vector<std::string> given;
    for (const CLI::Option* option : run.get_options()) {
        const std::string name = option->get_name();
        if (option->count() > 0 && std::ranges::find(beside, name) == beside.end()) {
            given.push_back(name);
        }
    }
    return given;
}

CLI::App* add_check(CLI::App& app, CheckOptions& options) {
    CLI::App* check = app.add_subcommand("check", "Compute one shape once, and show its error");
    check->add_option("--p", options.p, "Probabilities P, a .npy file")->type_name("FILE");
    check->add_option("--v", options.v, "Values V, a .npy file")->type_name("FILE");
    check->add_option("--o", options.o, "Output O, a .npy file to write")->type_name("FILE");
    const auto number = [&](const char* name, auto& value, const char* what,
                            const char* otherwise) {
        check->add_option(name, value, fmt::format("{} [{}]", what, otherwise))->type_name("N");
    };
    number("--heads", options.heads, "Head count a", default_heads);
    number("--hidden", options.hidden, "Hidden size h", default_hidden);
    number("--seq", options.seq, "Sequence length s", default_seq);
    number("--batch", options.batch, "Batch b", default_batch);
    check
        ->add_option("--data", options.data,
                     fmt::format("Input data: {} [{}]", input_data_names(), default_data))
        ->type_name("KIND");
    check->add_option("--type", options.type, "Data type: fp32, tf32, bf16, fp16, fp8")
        ->type_name("TYPE")
        ->capture_default_str();
    check->add_option("--device", options.device, "cpu, cuda:0, ..., or auto for the best there is")
        ->type_name("ID")
        ->capture_default_str();
    check->add_option("--kernel", options.kernel, "Kernel, as `devices` lists them")
        ->type_name("NAME")
        ->capture_default_str();
    check->add_flag("--force", options.force, "Write over an O that is there");
    check->add_flag("--json", options.json, "The result as one JSON object");
    check->footer(check_footer);
    return check;
}

CLI::App* add_export(CLI::App& app, ExportOptions& options) {
    CLI::App* exported = app.add_subcommand("export", "Write a run as CSV or JSON");
    exported->add_option("run", options.run, "Run file, a CSV of Headroom, or a cookbook log")
        ->type_name("RUN")
        ->required();
    exported->add_option("--csv", options.csv, "CSV to write, - for standard output")
        ->type_name("FILE")
        ->expected(0, 1);
    exported->add_flag("--force", options.force, "Write over a CSV that is there");
    exported->add_flag("--json", options.json, "A JSON object a point on standard output");
    exported->footer(export_footer);
    return exported;
}

CLI::App* add_compare(CLI::App& app, CompareOptions& options) {
    CLI::App* compared = app.add_subcommand("compare", "Compare two runs, shape by shape");
    compared->add_option("A", options.a, "Run to compare with")->required();
    compared->add_option("B", options.b, "Run to compare")->required();
    compared
        ->add_option("--fail-on-regression", options.fail_on_regression,
                     "End with 1 where B is slower by more than that: 2% or 0.02")
        ->type_name("SHARE");
    compared->add_flag("--json", options.json, "A JSON object a point, and one for the summary");
    compared->footer(compare_footer);
    return compared;
}

CLI::App* add_advise(CLI::App& app, AdviseOptions& options) {
    CLI::App* advised = app.add_subcommand("advise", "Rank the shapes of a model by a run");
    advised->add_option("run", options.run, "Run file, a CSV of Headroom, or a cookbook log")
        ->type_name("RUN")
        ->required();
    advised->add_option("--parameters", options.parameters, "Wanted in all: 6.7B, 350M or 7e9")
        ->type_name("N")
        ->required();
    advised->add_option("--layers-rule", options.layers_rule, "Layers: 32, or a part of h as h/128")
        ->type_name("RULE")
        ->capture_default_str();
    advised->add_option("--vocabulary", options.vocabulary, "Entries of the embedding")
        ->type_name("N")
        ->capture_default_str();
    advised->add_option("--positions", options.positions, "Positions learned [as the run's s]")
        ->type_name("N");
    advised
        ->add_option("--tolerance", options.tolerance,
                     "How far the parameters may be off: 2% or 0.02")
        ->type_name("SHARE")
        ->capture_default_str();
    advised->add_flag("--json", options.json, "A JSON object a shape");
    advised->footer(advise_footer);
    return advised;
}

CLI::App* add_list(CLI::App& app, const char* name, const char* what, const char* footer,
                   bool& json) {
    CLI::App* list = app.add_subcommand(name, what);
    list->add_flag("--json", json, "A JSON object a line");
    list->footer(footer);
    return list;
}

/// "run, devices, ...".
std::string command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({})) {
        if (!command->get_group().empty()) names.push_back(command->get_name());
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

/// An option that was given more often than it can be, or nullptr.
const CLI::Option* repeated_option(const CLI::App& command) {
    for (const CLI::Option* option : command.get_options()) {
        if (option->count() > 1 && option->get_expected_max() == 1) return option;
    }
    return nullptr;
}

/// What is wrong with arguments that the parser refused.
std::string parse_fault(const CLI::App& app, const CLI::ParseError& error,
                        const std::vector<std::string>& arguments) {
    const std::vector<CLI::App*> commands = app.get_subcommands();
    if (commands.empty() && arguments.size() > 1 && !arguments[1].starts_with('-')) {
        return fmt::format("there is no command \"{}\"; there is: {}", arguments[1],
                           command_names(app));
    }
    if (!commands.empty()) {
        if (const CLI::Option* option = repeated_option(*commands.front())) {
            return fmt::format("{} is there twice; once is enough, a list has commas: 12,24,32",
                               option->get_name());
        }
    }
    return error.what();
}

ExitCode parse_failure(const CLI::App& app, const CLI::ParseError& error,
                       const std::vector<std::string>& arguments, const Console& console) {
    // Help and version are "errors" that went well.
    if (error.get_exit_code() == 0) {
        app.exit(error, console.out, console.err);
        console.out << std::flush;
        return ExitCode::fine;
    }
    if (arguments.size() <= 1) {
        console.err << app.help() << std::flush;
        return ExitCode::usage;
    }
    const std::vector<CLI::App*> commands = app.get_subcommands();
    const std::string command = commands.empty() ? "" : commands.front()->get_name() + " ";
    return report(console, {ErrorKind::invalid_input,
                            fmt::format("{}\nsee headroom-cli {}--help",
                                        parse_fault(app, error, arguments), command)});
}

}  // namespace

ExitCode run_command_line(const std::vector<std::string>& arguments,
                          const MakeBackends& make_backends, const Console& console,
                          const std::filesystem::path& child_program) {
    Parsed parsed;
    parsed.run.child_program = child_program;
    parsed.run.command_line = arguments;
    CLI::App app("Measures how fast a device computes attention over values, O = softmax(QK^T).V",
                 "headroom-cli");
    app.set_version_flag(
        "--version", fmt::format("headroom-cli {} ({})", program_version(), program_revision()));
    app.require_subcommand(1);
    app.footer(general_footer);
    const CLI::App* run = add_run(app, parsed.run);
    const CLI::App* devices =
        add_list(app, "devices", "List the devices, and why one cannot be used", devices_footer,
                 parsed.json_list);
    const CLI::App* presets =
        add_list(app, "presets", "List the presets", presets_footer, parsed.json_list);
    const CLI::App* exported = add_export(app, parsed.exported);
    const CLI::App* compared = add_compare(app, parsed.compared);
    const CLI::App* advised = add_advise(app, parsed.advised);
    const CLI::App* check = add_check(app, parsed.check);
    // For the program itself, and so in no help.
    const CLI::App* child = app.add_subcommand(child_command_name)->group("");
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        if (!reversed.empty()) reversed.pop_back();
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        return parse_failure(app, error, arguments, console);
    }
    if (exported->parsed()) {
        if (!parsed.exported.csv && exported->count("--csv") > 0) parsed.exported.csv = "-";
        return export_command(parsed.exported, console);
    }
    if (advised->parsed()) return advise_command(parsed.advised, console);
    if (compared->parsed()) return compare_command(parsed.compared, console);
    Backends backends = make_backends();
    if (run->parsed()) parsed.run.of_the_sweep = options_of_the_sweep(*run, parsed.run.as_new);
    if (run->parsed()) return run_command(parsed.run, backends, console);
    if (devices->parsed()) return devices_command(parsed.json_list, backends, console);
    if (presets->parsed()) return presets_command(parsed.json_list, backends, console);
    if (child->parsed()) return child_command(backends, console);
    if (check->parsed()) return check_command(parsed.check, backends, console);
    return ExitCode::usage;
}

}  // namespace headroom::cli
