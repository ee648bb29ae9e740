// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>

#include "app/cli/json_row.h"
#include "app/cli/output_file.h"
#include "core/disk/file_lock.h"
#include "core/formats/csv.h"
#include "core/formats/read_run.h"

namespace headroom::cli {
namespace {

bool to_standard_output(const std::optional<std::string>& csv) {
    return csv && (csv->empty() || *csv == "-");
}

/// What is wrong with the options alone.
Expected<void> check_options(const ExportOptions& options) {
    if (!options.csv && !options.json) {
        return fail(ErrorKind::invalid_input,
                    "say what to make of the run: --csv FILE (- for standard output), or --json");
    }
    if (to_standard_output(options.csv) && options.json) {
        return fail(ErrorKind::invalid_input,
                    "--csv and --json would mix on standard output; give --csv a file, for example "
                    "--csv run.csv --json");
    }
    return {};
}

/// What is missing of a run that nobody is measuring.
std::vector<std::string> unfinished_notes(const LoadedRun& loaded, const std::string& path) {
    const auto done = std::ssize(loaded.run.points);
    const std::int64_t planned = loaded.run.header.planned_points;
    if (done >= planned || writer_of(path)) return {};
    return {
        fmt::format("{} is unfinished: it has {} of {} points; headroom-cli run --resume "
                    "measures the rest",
                    path, done, planned)};
}

}  // namespace

ExitCode export_command(const ExportOptions& options, const Console& console) {
    if (auto good = check_options(options); !good) return report(console, good.error());
    const auto loaded = read_run(options.run);
    if (!loaded) return report(console, loaded.error());
    write_notes(console, loaded->notes);
    write_notes(console, unfinished_notes(*loaded, options.run));
    if (options.csv && !to_standard_output(options.csv)) {
        const OutputFile file{.option = "--csv", .path = *options.csv, .force = options.force};
        if (auto written = write_output(file, run_to_csv(loaded->run)); !written) {
            return report(console, written.error());
        }
        console.err << "CSV: " << *options.csv << "\n";
    } else if (options.csv) {
        console.out << run_to_csv(loaded->run);
    }
    if (options.json) {
        for (const Point& point : loaded->run.points)
            console.out << json_row(point, loaded->run.header);
    }
    console.out << std::flush;
    return ExitCode::fine;
}

}  // namespace headroom::cli
