// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What a command line asks of `headroom --export`.
struct ExportRequest {
    std::optional<std::filesystem::path> figure;  ///< --export: the file to write
    std::filesystem::path run;                    ///< the run file or CSV to draw; empty: none
    bool published = false;                       ///< --published: the published figure alone
    bool with_published = false;                  ///< --with-published: its curves, dashed
    std::optional<std::string> size;              ///< --size WIDTHxHEIGHT, pixels, or …mm
    std::optional<double> scale;                  ///< --scale
    std::optional<double> dpi;                    ///< --dpi
    std::string theme = "light";                  ///< --theme light|dark
    bool no_title = false;                        ///< --no-title
    bool no_legend = false;                       ///< --no-legend
    bool no_regions = false;                      ///< --no-regions
    bool no_end_labels = false;                   ///< --no-end-labels
    bool caption = false;                         ///< --caption
};

/// Adds --export and the options that go with it to a command line. The run, a positional
/// argument, is the program's to add: without --export it is the run to open.
void add_export_options(CLI::App& app, ExportRequest& request);

/// Draws the figure that `request` asks for (request.figure is set) into its file; no window is
/// opened and no display is needed. Makes a QApplication of its own: none may exist.
/// `command_line` goes into the file's facts. The exit code: 0, 1 when a file cannot be read or
/// written, 2 when the command line asks for what cannot be; errors go to stderr.
int run_export_mode(const ExportRequest& request, const std::vector<std::string>& command_line);

}  // namespace headroom
