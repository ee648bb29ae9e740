// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace headroom::cli {

/// The headless program on these backends: what main() returns. Tests have it on other ones.
int run_program(int count, char** values, const MakeBackends& make_backends);

}  // namespace headroom::cli
