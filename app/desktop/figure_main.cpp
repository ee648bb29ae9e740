// SPDX-License-Identifier: GPL-3.0-or-later
// `headroom --export` without the window behind it: what `./dev run` builds where there is no
// display, for a picture needs half of what a window does.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <iostream>

#include "app/desktop/export_mode.h"
#include "app/desktop/runtime_folder.h"
#include "app/desktop/utf8_locale.h"
#include "app/standard_streams.h"

namespace {

int run(int count, char** values) {
    headroom::hold_standard_streams();
    headroom::use_utf8_for_c();
    headroom::ExportRequest request;
    CLI::App app("Draws the figure of a run into a file", "headroom-figure");
    app.add_option("run", request.run, "A run file or CSV to draw")->type_name("RUN");
    headroom::add_export_options(app, request);
    app.get_option("--export")->required();
    try {
        app.parse(count, values);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, std::cout, std::cerr) == 0 ? 0 : 2;
    }
    const headroom::RuntimeFolder runtime_folder;
    return headroom::run_export_mode(request, {values, values + count});
}

}  // namespace

int main(int count, char** values) {
    try {
        return run(count, values);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "headroom-figure: it cannot go on: %s\n", error.what());
    }
    return 1;
}
