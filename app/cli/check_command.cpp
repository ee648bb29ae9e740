// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/device_option.h"
#include "app/cli/given_inputs.h"
#include "app/cli/json_line.h"
#include "app/cli/memory_fit.h"
#include "app/cli/option_values.h"
#include "app/cli/output_file.h"
#include "core/device/device_choice.h"
#include "core/formats/npy.h"
#include "core/measure/check.h"
#include "core/sweep/memory_need.h"
#include "core/sweep/sweep.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {
namespace {

/// What is to be computed: a shape, and P and V where they were given.
struct Problem {
    Shape shape;
    std::optional<GivenInputs> inputs;
    std::vector<std::int64_t> output_extents;
};

Expected<Problem> given_problem(const CheckOptions& options, DataType type) {
    if (!options.p || !options.v) {
        return fail(ErrorKind::invalid_input, "--p and --v go together; give both, or neither");
    }
    if (options.heads || options.hidden || options.seq || options.batch || options.data) {
        return fail(ErrorKind::invalid_input,
                    "--heads, --hidden, --seq, --batch and --data are for made-up data; with --p "
                    "and --v the files say the shape, so leave them out");
    }
    auto given = read_given_problem(*options.p, *options.v, type);
    if (!given) return tl::unexpected(given.error());
    return Problem{given->shape, std::move(given->inputs), std::move(given->output_extents)};
}

Expected<Problem> made_up_problem(const CheckOptions& options, DataType type) {
    const auto heads = parse_positive(options.heads.value_or(default_heads), SweepField::heads);
    if (!heads) return tl::unexpected(heads.error());
    const auto hidden = parse_positive(options.hidden.value_or(default_hidden), SweepField::hidden);
    if (!hidden) return tl::unexpected(hidden.error());
    const auto seq = parse_positive(options.seq.value_or(default_seq), SweepField::seq_len);
    if (!seq) return tl::unexpected(seq.error());
    const auto batch = parse_positive(options.batch.value_or(default_batch), SweepField::batch);
    if (!batch) return tl::unexpected(batch.error());
    if (*hidden % *heads != 0) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("hidden {} is not a multiple of heads {}; {} would work", *hidden,
                                *heads, (*hidden / *heads + 1) * *heads));
    }
    auto shape = Shape::make(BatchSize{*batch}, SequenceLength{*seq}, HeadCount{*heads},
                             HeadDim{*hidden / *heads}, type);
    if (!shape) return tl::unexpected(shape.error());
    return Problem{*shape, std::nullopt, {*batch, *heads, *seq, *hidden / *heads}};
}

Expected<void> write_whole_output(Workload& workload, const Problem& problem,
                                  const std::string& path) {
    std::vector<float> output;
    output.reserve(static_cast<std::size_t>(problem.shape.value_elements()));
    for (std::int64_t matrix = 0; matrix < problem.shape.matrices(); ++matrix) {
        for (std::int64_t row = 0; row < problem.shape.seq_len().value; ++row) {
            const auto values = workload.output_row(matrix, row);
            if (!values) return tl::unexpected(values.error());
            output.insert(output.end(), values->begin(), values->end());
        }
    }
    return write_npy(path, problem.output_extents, output);
}

struct Outcome {
    CheckResult check;
    Shape shape;
    std::string device;
    std::string kernel;
};

/// The problem, after everything that can be known beforehand to fail.
Expected<Problem> read_problem(const CheckOptions& options) {
    const auto type = read_type(options.type);
    if (!type) return tl::unexpected(type.error());
    if (options.o) {
        const OutputFile file{.option = "--o", .path = *options.o, .force = options.force};
        if (auto good = check_output(file); !good) return tl::unexpected(good.error());
    }
    return options.p || options.v ? given_problem(options, *type) : made_up_problem(options, *type);
}

/// Refuses what does not fit, before anything is allocated.
Expected<void> fits(const Device& device, const WorkloadRequest& request) {
    const auto needed = device.bytes_needed(request);
    if (!needed) return tl::unexpected(needed.error());
    const auto free = device.memory_free();
    if (!free) return tl::unexpected(free.error());
    if (*needed <= *free) return {};
    return fail(ErrorKind::invalid_input,
                fmt::format("the shape {}; {} would fit", needs_message(*needed, *free),
                            fitting_example(request.shape, *free)));
}

Expected<Outcome> compute(const CheckOptions& options, const Backends& backends,
                          std::vector<std::string>& notes) {
    const auto data = read_data(options.data.value_or(default_data));
    if (!data) return tl::unexpected(data.error());
    auto problem = read_problem(options);
    if (!problem) return tl::unexpected(problem.error());
    const auto info = take_device(backends, options.device, notes);
    if (!info) return tl::unexpected(info.error());
    const auto kernel = choose_kernel(*info, options.kernel, problem->shape.type());
    if (!kernel) return tl::unexpected(kernel.error());
    const auto device = open_device(backends, info->id);
    if (!device) return tl::unexpected(device.error());
    const WorkloadRequest request{problem->shape, *kernel, *data, default_seed};
    if (auto good = fits(**device, request); !good) return tl::unexpected(good.error());

    auto workload = problem->inputs ? (*device)->prepare_given(request, *problem->inputs)
                                    : (*device)->prepare(request, {});
    if (!workload) return tl::unexpected(workload.error());
    // What a person brought is checked whole.
    const std::int64_t rows =
        problem->inputs ? problem->shape.matrices() * problem->shape.seq_len().value : 64;
    const auto check = check_workload(**workload, problem->shape, default_seed, {}, rows);
    if (!check) return tl::unexpected(check.error());
    if (options.o) {
        if (auto written = write_whole_output(**workload, *problem, *options.o); !written) {
            return tl::unexpected(written.error());
        }
    }
    return Outcome{*check, problem->shape, info->id, *kernel};
}

/// JSON has no number for infinity.
nlohmann::ordered_json error_json(double error) {
    if (std::isfinite(error)) return error;
    return "inf";
}

nlohmann::ordered_json to_json(const Outcome& outcome) {
    nlohmann::ordered_json json;
    json["heads"] = outcome.shape.heads().value;
    json["hidden_size"] = outcome.shape.hidden().value;
    json["head_dim"] = outcome.shape.head_dim().value;
    json["batch"] = outcome.shape.batch().value;
    json["seq_len"] = outcome.shape.seq_len().value;
    json["data_type"] = to_string(outcome.shape.type());
    json["device"] = outcome.device;
    json["kernel"] = outcome.kernel;
    json["max_rel_error"] = error_json(outcome.check.max_rel_error);
    json["error_bound"] = outcome.check.bound;
    json["whole_rel_error"] = error_json(outcome.check.whole.max_rel_error);
    json["whole_error_bound"] = outcome.check.whole_bound;
    json["rows"] = outcome.check.rows;
    json["passed"] = outcome.check.passed();
    return json;
}

std::string to_text(const Outcome& outcome) {
    const CheckResult& check = outcome.check;
    return fmt::format(
        "{} on {}, kernel {}: {}\n"
        "largest error {:.3g} over {} rows beside fp64, relative to sum |p v|; the bound is "
        "{:.3g}\n"
        "largest error {:.3g} over the whole of O beside fp32; the bound is {:.3g}\n{}",
        outcome.shape.to_string(), outcome.device, outcome.kernel,
        check.passed() ? "passed" : "WRONG", check.max_rel_error, check.rows, check.bound,
        check.whole.max_rel_error, check.whole_bound, check.passed() ? "" : check.fault() + "\n");
}

}  // namespace

ExitCode check_command(const CheckOptions& options, const Backends& backends,
                       const Console& console) {
    std::vector<std::string> notes;
    const auto outcome = compute(options, backends, notes);
    write_notes(console, notes);
    if (!outcome) return report(console, outcome.error());
    console.out << (options.json ? json_line(to_json(*outcome)) : to_text(*outcome)) << std::flush;
    if (options.o) console.err << "O: " << *options.o << "\n";
    return outcome->check.passed() ? ExitCode::fine : ExitCode::wrong_output;
}

}  // namespace headroom::cli
