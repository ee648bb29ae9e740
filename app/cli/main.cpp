// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "kernels/backends.h"

int main(int count, char** values) {
    return headroom::cli::run_program(count, values, headroom::make_backends);
}
