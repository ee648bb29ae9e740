// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "core/atomic_file.h"
#include "core/csv.h"
#include "core/run_json.h"

namespace headroom::cli {

ExitCode export_command(const ExportOptions& options, const Console& console) {
    if (!options.csv && !options.json) {
        return report(console, {ErrorKind::invalid_input,
                                "say what to make of the run: --csv FILE (- for the terminal), or "
                                "--json"});
    }
    const auto loaded = read_run(options.run);
    if (!loaded) return report(console, loaded.error());
    for (const std::string& note : loaded->notes) console.err << "note: " << note << "\n";
    if (options.json) {
        for (const Point& point : loaded->run.points) {
            auto row = to_json(point);
            row.erase("samples_s");
            console.out << row.dump() << "\n";
        }
        console.out << std::flush;
    }
    if (!options.csv) return ExitCode::fine;
    const std::string csv = run_to_csv(loaded->run);
    if (options.csv->empty() || *options.csv == "-") {
        console.out << csv << std::flush;
        return ExitCode::fine;
    }
    if (auto written = write_file_atomically(*options.csv, csv); !written) {
        return report(console, written.error());
    }
    console.err << "CSV: " << *options.csv << "\n";
    return ExitCode::fine;
}

}  // namespace headroom::cli
