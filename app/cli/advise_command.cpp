// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advise_command.h"

#include "app/cli/advice_text.h"
#include "app/cli/option_values.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"

namespace headroom::cli {
namespace {

Expected<AdviceRequest> read_request(const AdviseOptions& options, const Run& run) {
    AdviceRequest request;
    const auto parameters = parse_parameters(options.parameters);
    if (!parameters) return tl::unexpected(parameters.error());
    request.parameters = *parameters;
    const auto layers = LayersRule::parse(options.layers_rule);
    if (!layers) return tl::unexpected(layers.error());
    request.layers = *layers;
    const auto vocabulary = read_extent("--vocabulary", options.vocabulary, "51200");
    if (!vocabulary) return tl::unexpected(vocabulary.error());
    request.vocabulary = *vocabulary;
    request.seq_len = run.header.sweep.seq_len.value;
    if (options.positions) {
        const auto positions = read_extent("--positions", *options.positions, "2048");
        if (!positions) return tl::unexpected(positions.error());
        request.seq_len = *positions;
    }
    const auto tolerance = read_tolerance(options.tolerance);
    if (!tolerance) return tl::unexpected(tolerance.error());
    request.tolerance = *tolerance;
    return request;
}

}  // namespace

ExitCode advise_command(const AdviseOptions& options, const Console& console) {
    const auto loaded = read_run(options.run);
    if (!loaded) return report(console, loaded.error());
    const auto request = read_request(options, loaded->run);
    if (!request) return report(console, request.error());
    write_notes(console, loaded->notes);
    const auto advice = advise(loaded->run.header, loaded->run.points, *request);
    if (!advice) return report(console, advice.error());
    console.out << (options.json ? advice_rows(*advice, loaded->run)
                                 : advice_text(*advice, *request, loaded->run))
                << std::flush;
    return ExitCode::fine;
}

}  // namespace headroom::cli
