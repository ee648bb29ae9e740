// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/check.h"
#include "core/device_choice.h"
#include "core/memory_need.h"
#include "core/npy.h"
#include "core/sweep.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {
namespace {

/// What is to be computed: a shape, and P and V where they were given.
struct Problem {
    Shape shape;
    std::optional<GivenInputs> inputs;
    std::vector<std::int64_t> output_extents;
};

Expected<DataType> read_type(const std::string& name) {
    if (const auto type = parse_data_type(name)) return *type;
    return fail(ErrorKind::invalid_input,
                fmt::format("--type \"{}\" is not known; there is: fp32, tf32, bf16, fp16", name));
}

/// The leading extents (batch, heads) of an array whose last two are rows and columns.
std::int64_t matrices(const std::vector<std::int64_t>& extents) {
    std::int64_t count = 1;
    for (std::size_t i = 0; i + 2 < extents.size(); ++i) count *= extents[i];
    return count;
}

tl::unexpected<Error> bad_extents(const NpyArray& p, const NpyArray& v) {
    return fail(ErrorKind::invalid_input,
                fmt::format("P is [{}] and V is [{}]: they must be [m, s, s] and [m, s, d] (or [s, "
                            "s] and [s, d], or with batch and heads apart)",
                            fmt::join(p.extents, ", "), fmt::join(v.extents, ", ")));
}

Expected<Problem> given_problem(const CheckOptions& options, DataType type) {
    if (!options.p || !options.v) {
        return fail(ErrorKind::invalid_input, "--p and --v go together; give both, or neither");
    }
    auto p = read_npy(*options.p);
    if (!p) return tl::unexpected(p.error());
    auto v = read_npy(*options.v);
    if (!v) return tl::unexpected(v.error());
    const std::size_t rank = p->extents.size();
    if (rank < 2 || rank > 4 || v->extents.size() != rank) return bad_extents(*p, *v);
    const std::int64_t s = p->extents[rank - 1];
    const bool fit = p->extents[rank - 2] == s && v->extents[rank - 2] == s &&
                     std::equal(p->extents.begin(), p->extents.end() - 2, v->extents.begin());
    if (!fit) return bad_extents(*p, *v);
    auto shape = Shape::make(BatchSize{1}, SequenceLength{s}, HeadCount{matrices(p->extents)},
                             HeadDim{v->extents[rank - 1]}, type);
    if (!shape) return tl::unexpected(shape.error());
    return Problem{*shape, GivenInputs{std::move(p->data), std::move(v->data)}, v->extents};
}

Expected<Problem> made_up_problem(const CheckOptions& options, DataType type) {
    const auto heads = parse_positive(options.heads, SweepField::heads);
    if (!heads) return tl::unexpected(heads.error());
    const auto hidden = parse_positive(options.hidden, SweepField::hidden);
    if (!hidden) return tl::unexpected(hidden.error());
    const auto seq = parse_positive(options.seq, SweepField::seq_len);
    if (!seq) return tl::unexpected(seq.error());
    const auto batch = parse_positive(options.batch, SweepField::batch);
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

Expected<void> write_output(Workload& workload, const Problem& problem, const std::string& path) {
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

Expected<Outcome> compute(const CheckOptions& options, const Backends& backends) {
    const auto type = read_type(options.type);
    if (!type) return tl::unexpected(type.error());
    const bool given = options.p || options.v;
    auto problem = given ? given_problem(options, *type) : made_up_problem(options, *type);
    if (!problem) return tl::unexpected(problem.error());
    const auto info = choose_device(list_devices(backends), options.device);
    if (!info) return tl::unexpected(info.error());
    const auto kernel = choose_kernel(*info, options.kernel, *type);
    if (!kernel) return tl::unexpected(kernel.error());
    const auto device = open_device(backends, info->id);
    if (!device) return tl::unexpected(device.error());

    const WorkloadRequest request{problem->shape, *kernel, InputData::softmax, default_seed};
    const auto needed = (*device)->bytes_needed(request);
    if (!needed) return tl::unexpected(needed.error());
    const auto free = (*device)->memory_free();
    if (!free) return tl::unexpected(free.error());
    if (*needed > *free) return fail(ErrorKind::out_of_memory, needs_message(*needed, *free));
    auto workload = problem->inputs ? (*device)->prepare_given(request, *problem->inputs)
                                    : (*device)->prepare(request, {});
    if (!workload) return tl::unexpected(workload.error());
    // What a person brought is checked whole.
    const std::int64_t rows =
        given ? problem->shape.matrices() * problem->shape.seq_len().value : 64;
    const auto check = check_workload(**workload, problem->shape, default_seed, {}, rows);
    if (!check) return tl::unexpected(check.error());
    if (options.o) {
        if (auto written = write_output(**workload, *problem, *options.o); !written) {
            return tl::unexpected(written.error());
        }
    }
    return Outcome{*check, problem->shape, info->id, *kernel};
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
    if (std::isfinite(outcome.check.max_rel_error)) {
        json["max_rel_error"] = outcome.check.max_rel_error;
    } else {
        json["max_rel_error"] = "inf";
    }
    json["error_bound"] = outcome.check.bound;
    json["rows"] = outcome.check.rows;
    json["passed"] = outcome.check.passed();
    return json;
}

}  // namespace

ExitCode check_command(const CheckOptions& options, const Backends& backends,
                       const Console& console) {
    const auto outcome = compute(options, backends);
    if (!outcome) return report(console, outcome.error());
    const bool passed = outcome->check.passed();
    if (options.json) {
        console.out << to_json(*outcome).dump() << "\n";
    } else {
        console.out << fmt::format(
            "{} on {}, kernel {}: {}\n"
            "largest error {:.3g} of {} rows, relative to sum |p v|; at most {:.3g} is right\n",
            outcome->shape.to_string(), outcome->device, outcome->kernel,
            passed ? "passed" : "WRONG", outcome->check.max_rel_error, outcome->check.rows,
            outcome->check.bound);
    }
    console.out << std::flush;
    return passed ? ExitCode::fine : ExitCode::wrong_output;
}

}  // namespace headroom::cli
