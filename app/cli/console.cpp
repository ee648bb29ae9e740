// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/printable_text.h"

namespace headroom::cli {

ExitCode report(const Console& console, const Error& error) {
    console.err << "headroom-cli: " << error.message << std::endl;
    return exit_code_for(error.kind);
}

void write_notes(const Console& console, const std::vector<std::string>& notes) {
    for (const std::string& note : notes) console.err << "note: " << printable_line(note) << "\n";
    console.err << std::flush;
}

}  // namespace headroom::cli
