// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/base/printable_text.h"

namespace headroom::cli {

ExitCode report(const Console& console, const Error& error) {
    // What it quotes of a file may have lines: none of them looks like one of ours.
    std::string message = error.message;
    for (std::size_t at = 0; (at = message.find('\n', at)) != std::string::npos; ++at) {
        message.insert(at + 1, "  ");
    }
    console.err << "headroom-cli: " << message << std::endl;
    return exit_code_for(error.kind);
}

void write_notes(const Console& console, const std::vector<std::string>& notes) {
    for (const std::string& note : notes) console.err << "note: " << printable_line(note) << "\n";
    console.err << std::flush;
}

}  // namespace headroom::cli
