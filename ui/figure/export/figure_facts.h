// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// What a file says about its figure besides showing it: key and value, in order.
using FigureFacts = std::vector<std::pair<QString, QString>>;

/// The facts of a run's figure: title, sweep, device, kernel, program version, command line, UTC
/// time, input data that are not softmax, protocol with mode and regime, run file (left out where
/// `run_file` is empty).
FigureFacts figure_facts(const Run& run, const std::filesystem::path& run_file);
/// The facts of the published figure: its source, and that it was read off a picture.
FigureFacts published_figure_facts();

/// A command line as a shell would take it: words with anything unusual in single quotes.
QString command_line_text(const std::vector<std::string>& arguments);

}  // namespace headroom
