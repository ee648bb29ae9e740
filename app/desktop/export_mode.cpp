// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export_mode.h"

#include <fmt/format.h>

#include <QApplication>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "core/formats/published_figure.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "ui/figure/export/export_choice.h"
#include "ui/figure/export/figure_export.h"
#include "ui/figure/export/figure_parts.h"

namespace headroom {
namespace {

constexpr int exit_fine = 0;
constexpr int exit_failure = 1;
constexpr int exit_usage = 2;

int report(const Error& error) {
    fmt::print(stderr, "headroom: {}\n", error.message);
    return error.kind == ErrorKind::invalid_input ? exit_usage : exit_failure;
}

/// A positive number; 0 where the text is none.
double positive(std::string_view digits) {
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value,
                                              std::chars_format::fixed);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    return whole && value > 0 && value <= largest_export_side ? value : 0;
}

/// "1920x1080", or "160x90mm" on paper.
Expected<ExportChoice> parse_size(std::string_view text) {
    constexpr std::string_view paper = "mm";
    ExportChoice choice;
    std::string_view sides = text;
    if (sides.ends_with(paper)) {
        choice.unit = LengthUnit::millimetres;
        sides.remove_suffix(paper.size());
    }
    const auto cross = sides.find('x');
    choice.width = positive(sides.substr(0, cross));
    choice.height = cross == std::string_view::npos ? 0 : positive(sides.substr(cross + 1));
    const bool pixels = choice.unit == LengthUnit::pixels;
    const bool broken = pixels && (choice.width != std::floor(choice.width) ||
                                   choice.height != std::floor(choice.height));
    if (choice.width == 0 || choice.height == 0 || broken) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("--size \"{}\" is not a size: WIDTHxHEIGHT in pixels, for example "
                                "1920x1080, or on paper, for example 160x90mm",
                                text));
    }
    return choice;
}

FigureParts parts_of(const ExportRequest& request) {
    return {.title = !request.no_title,
            .legend = !request.no_legend,
            .regions = !request.no_regions,
            .end_labels = !request.no_end_labels,
            .published = request.with_published,
            .caption = request.caption};
}

/// What the figure shows, and the facts that go with it.
struct Source {
    FigureContent content;
    FigureFacts facts;
};

Expected<Source> source_of(const ExportRequest& request) {
    if (request.published) {
        if (!request.run.empty() || request.with_published) {
            return fail(ErrorKind::invalid_input,
                        "--published draws the published figure alone; to lay its curves under a "
                        "run's: headroom --export figure.png --with-published RUN");
        }
        return Source{with_parts(published_figure(), parts_of(request), {}),
                      published_figure_facts()};
    }
    if (request.run.empty()) {
        return fail(ErrorKind::invalid_input,
                    "nothing to draw: name a run file, for example headroom --export figure.png "
                    "RUN.headroom.jsonl, or give --published");
    }
    const auto loaded = read_run(request.run);
    if (!loaded) return tl::unexpected(loaded.error());
    for (const std::string& note : loaded->notes) fmt::print(stderr, "note: {}\n", note);
    if (loaded->run.points.empty()) {
        return fail(
            ErrorKind::invalid_input,
            fmt::format("{} has no point yet, so there is nothing to draw", request.run.string()));
    }
    const FigureContent content =
        figure_of_run(loaded->run, published_size_regions(),
                      {.show_published = request.with_published, .y_before = {}});
    return Source{with_parts(content, parts_of(request), loaded->run.header.sweep),
                  figure_facts(loaded->run, request.run)};
}

Expected<FigureExportOptions> options_of(const ExportRequest& request) {
    ExportChoice choice;
    if (request.size) {
        const auto sized = parse_size(*request.size);
        if (!sized) return tl::unexpected(sized.error());
        choice = *sized;
    }
    const bool paper = choice.unit == LengthUnit::millimetres;
    if (paper && request.dpi) {
        if (!(*request.dpi >= 9 && *request.dpi <= 9600)) {
            return fail(ErrorKind::invalid_input,
                        fmt::format("{:g} dots per inch are not possible: from 9 to 9600, for "
                                    "example 300",
                                    *request.dpi));
        }
        choice.dpi = static_cast<int>(std::lround(*request.dpi));
    }
    FigureExportOptions options = export_options(choice, light_theme());
    if (request.scale) options.scale = request.scale;
    if (request.dpi && !paper) options.dpi = request.dpi;
    if (request.theme != "light" && request.theme != "dark") {
        return fail(ErrorKind::invalid_input,
                    fmt::format("--theme \"{}\" is not there: light or dark", request.theme));
    }
    options.theme = request.theme == "dark" ? dark_theme() : light_theme();
    return options;
}

Expected<void> draw(const ExportRequest& request, const std::vector<std::string>& command_line) {
    // The command line first: what is wrong with it is said before anything is read.
    if (const auto format = figure_format(*request.figure); !format) {
        return tl::unexpected(format.error());
    }
    auto options = options_of(request);
    if (!options) return tl::unexpected(options.error());
    auto source = source_of(request);
    if (!source) return tl::unexpected(source.error());
    options->facts = std::move(source->facts);
    if (request.caption) options->caption = caption_text(options->facts);
    options->facts.emplace_back(QStringLiteral("Drawn by"), command_line_text(command_line));
    return export_figure(source->content, *request.figure, *options);
}

}  // namespace

void add_export_options(CLI::App& app, ExportRequest& request) {
    CLI::Option* figure = app.add_option("--export", request.figure,
                                         "Draw the run's figure into a file (.png, .svg or .pdf) "
                                         "and end")
                              ->type_name("FIGURE");
    // Without --export they would be forgotten, and a window opened that was not asked for.
    const auto with_export = [&](CLI::Option* option) {
        return option->group("With --export")->needs(figure);
    };
    with_export(app.add_flag("--published", request.published,
                             "The published figure alone, without a run"));
    with_export(app.add_flag("--with-published", request.with_published,
                             "Lay the published curves under the run's, dashed"));
    with_export(app.add_flag("--no-title", request.no_title, "Without title and subtitle"));
    with_export(app.add_flag("--no-legend", request.no_legend, "Without the legend"));
    with_export(app.add_flag("--no-regions", request.no_regions, "Without the size regions"));
    with_export(app.add_flag("--no-end-labels", request.no_end_labels,
                             "Without the names at the curves' ends"));
    with_export(app.add_flag("--caption", request.caption,
                             "With the facts of the measurement in words below"));
    with_export(app.add_option("--size", request.size,
                               "Pixels, for example 1920x1080 (the default), or millimetres on "
                               "paper, for example 160x90mm"))
        ->type_name("WIDTHxHEIGHT");
    with_export(app.add_option(
                    "--scale", request.scale,
                    "How large text and lines are: 2 is twice as on screen (default: by the size)"))
        ->type_name("FACTOR");
    with_export(app.add_option("--dpi", request.dpi,
                               "Dots per inch of the file (default: 96 x scale; of a size in "
                               "millimetres 300)"))
        ->type_name("DPI");
    with_export(app.add_option("--theme", request.theme, "light (the default) or dark"))
        ->type_name("THEME");
}

int run_export_mode(const ExportRequest& request, const std::vector<std::string>& command_line) {
    // Nothing is shown, so that no display is needed, and one that cannot be reached does no harm.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    std::string name = "headroom";
    std::array<char*, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QApplication application(count, arguments.data());
    if (const auto drawn = draw(request, command_line); !drawn) return report(drawn.error());
    fmt::print(stderr, "Figure: {}\n", request.figure->string());
    return exit_fine;
}

}  // namespace headroom
