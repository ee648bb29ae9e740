// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export_mode.h"

#include <fmt/format.h>

#include <QApplication>
#include <array>
#include <charconv>
#include <cstdio>

#include "core/published_figure.h"
#include "core/run_file.h"
#include "ui/figure/figure_export.h"

namespace headroom {
namespace {

constexpr int exit_fine = 0;
constexpr int exit_failure = 1;
constexpr int exit_usage = 2;

int report(const Error& error) {
    fmt::print(stderr, "headroom: {}\n", error.message);
    return error.kind == ErrorKind::invalid_input ? exit_usage : exit_failure;
}

/// "1920x1080".
Expected<QSize> parse_size(std::string_view text) {
    const auto number = [](std::string_view digits) {
        int value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc{} && end == digits.data() + digits.size() ? value : 0;
    };
    const auto cross = text.find('x');
    const int width = number(text.substr(0, cross));
    const int height = cross == std::string_view::npos ? 0 : number(text.substr(cross + 1));
    if (width <= 0 || height <= 0) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("--size \"{}\" is not a size in pixels: WIDTHxHEIGHT, for example "
                                "1920x1080",
                                text));
    }
    return QSize(width, height);
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
        return Source{published_figure(), published_figure_facts()};
    }
    if (request.run.empty()) {
        return fail(ErrorKind::invalid_input,
                    "nothing to draw: name a run file, for example headroom --export figure.png "
                    "RUN.headroom.jsonl, or give --published");
    }
    const auto loaded = read_run(request.run);
    if (!loaded) return tl::unexpected(loaded.error());
    for (const std::string& note : loaded->notes) fmt::print(stderr, "note: {}\n", note);
    return Source{figure_of_run(loaded->run, published_size_regions(),
                                {.show_published = request.with_published, .y_before = {}}),
                  figure_facts(loaded->run, request.run)};
}

Expected<FigureExportOptions> options_of(const ExportRequest& request) {
    FigureExportOptions options;
    if (request.size) {
        const auto size = parse_size(*request.size);
        if (!size) return tl::unexpected(size.error());
        options.size = *size;
    }
    options.scale = request.scale;
    options.dpi = request.dpi;
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
    with_export(
        app.add_option("--size", request.size, "Pixels, for example 1920x1080 (the default)"))
        ->type_name("WIDTHxHEIGHT");
    with_export(app.add_option(
                    "--scale", request.scale,
                    "How large text and lines are: 2 is twice as on screen (default: by the size)"))
        ->type_name("FACTOR");
    with_export(app.add_option("--dpi", request.dpi,
                               "Dots per inch written into the file (default: 96 x scale)"))
        ->type_name("DPI");
    with_export(app.add_option("--theme", request.theme, "light (the default) or dark"))
        ->type_name("THEME");
}

int run_export_mode(const ExportRequest& request, const std::vector<std::string>& command_line) {
    // Nothing is shown, so that no display is needed, and one that cannot be reached does no harm.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    std::string name = "headroom";
    std::array<char*, 2> arguments{name.data(), nullptr};
    int count = 1;
    const QApplication application(count, arguments.data());
    if (const auto drawn = draw(request, command_line); !drawn) return report(drawn.error());
    fmt::print(stderr, "Figure: {}\n", request.figure->string());
    return exit_fine;
}

}  // namespace headroom
