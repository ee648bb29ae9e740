// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export/figure_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace headroom {

Expected<FigureFormat> figure_format(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    if (ending == ".png") return FigureFormat::png;
    if (ending == ".svg") return FigureFormat::svg;
    if (ending == ".pdf") return FigureFormat::pdf;
    return fail(ErrorKind::invalid_input,
                fmt::format("\"{}\" does not say what kind of figure to write: its name must end "
                            "in .png, .svg or .pdf, for example figure.png",
                            path.string()));
}

}  // namespace headroom
