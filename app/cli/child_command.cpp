// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/child_command.h"

#include "core/runner/child_measuring.h"

namespace headroom::cli {

ExitCode child_command(Backends& backends, const Console& console) {
    const auto done =
        measure_for_parent(backends, console.out, static_cast<int>(ExitCode::failure));
    if (done) return ExitCode::fine;
    // Nothing was asked for yet: there is nothing to report.
    if (done.error().kind == ErrorKind::cancelled) return ExitCode::interrupted;
    return report(console, done.error());
}

}  // namespace headroom::cli
