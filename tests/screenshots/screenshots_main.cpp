// SPDX-License-Identifier: GPL-3.0-or-later
// headroom_screenshots FOLDER: PNG pictures of the real window, light and dark, in each of its
// states. Every number in them is measured by this program; none is made up.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QDir>
#include <QImageWriter>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <regex>

#include "kernels/backends.h"
#include "tests/screenshots/measured_runs.h"
#include "tests/screenshots/window_pictures.h"
#include "ui/theme/font.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;

struct Options {
    fs::path folder;
    fs::path runs;  ///< empty: measured for this call alone
    std::vector<std::string> only;
    std::string size;
    double scale = 1;
};

std::atomic<int> warnings = 0;

void count_warnings(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
    // The offscreen platform says so of every window with a smallest size.
    if (text.contains(QLatin1StringView("propagateSizeHints"))) return;
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type != QtDebugMsg && type != QtInfoMsg) ++warnings;
}

/// Nothing of the person's own: no display, settings, locale, time zone or style.
void use_own_surroundings(const QDir& folder, double scale) {
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                             "XDG_RUNTIME_DIR"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        folder.mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, path.toLocal8Bit());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    qputenv("QT_FONT_DPI", "96");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    qunsetenv("QT_STYLE_OVERRIDE");
    qunsetenv("QT_QPA_PLATFORMTHEME");
}

int fail_with(const std::string& message, int code = 1) {
    fmt::print(stderr, "headroom_screenshots: {}\n", message);
    return code;
}

std::string state_names() {
    std::vector<std::string> names;
    for (const PictureState& state : picture_states()) names.emplace_back(state.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

bool is_wanted(const Options& options, const PictureState& state) {
    return options.only.empty() || std::ranges::count(options.only, state.name) > 0;
}

/// "1920x1080".
std::optional<QSize> parse_size(const std::string& text) {
    std::smatch match;
    const std::regex form("([1-9][0-9]{2,3})x([1-9][0-9]{2,3})");
    if (!std::regex_match(text, match, form)) return std::nullopt;
    return QSize(std::stoi(match[1]), std::stoi(match[2]));
}

bool write(const QImage& picture, const fs::path& file) {
    QImageWriter writer(QFile::decodeName(file.c_str()), "png");
    constexpr int smallest_file = 100;
    writer.setCompression(smallest_file);
    return writer.write(picture.convertToFormat(QImage::Format_RGB32));
}

int take_pictures(const Options& options, const std::optional<QSize>& size, const QDir& own) {
    Backends backends = make_backends();
    const fs::path own_folder = QFile::encodeName(own.path()).toStdString();
    const fs::path run_folder = options.runs.empty() ? own_folder / "measured" : options.runs;
    std::optional<MeasuredRuns> runs;
    const bool measures = std::ranges::any_of(picture_states(), [&](const PictureState& state) {
        return state.needs_measure && is_wanted(options, state);
    });
    if (measures) {
        auto measured = measured_runs(backends, run_folder);
        if (!measured) return fail_with(measured.error().message);
        runs = *measured;
    }
    std::ofstream(own_folder / "shopping-list.txt") << "bread\nmilk\n";
    QDir::setCurrent(own.path());
    WindowPictures pictures(backends, own_folder / "window", run_folder / "cache");
    for (const PictureState& state : picture_states()) {
        if (!is_wanted(options, state)) continue;
        for (const auto& [theme, word] :
             {std::pair{ThemeChoice::light, "light"}, std::pair{ThemeChoice::dark, "dark"}}) {
            const auto picture = pictures.take(state.name, theme, size.value_or(state.size), runs);
            if (!picture) return fail_with(picture.error().message);
            const fs::path file = options.folder / fmt::format("{}-{}.png", state.name, word);
            if (!write(*picture, file)) return fail_with("cannot write " + file.string());
            fmt::print("{}\n", file.string());
        }
    }
    return warnings == 0 ? 0 : fail_with("Qt warned; see above");
}

int run(int count, char** values) {
    Options options;
    CLI::App app("Writes pictures of the window, light and dark, as PNG", "headroom_screenshots");
    app.add_option("folder", options.folder, "Where they go")->required();
    app.add_option("--runs", options.runs, "Keep what is measured here, and use what is there");
    app.add_option("--only", options.only, "One of: " + state_names());
    app.add_option("--size", options.size, "WIDTHxHEIGHT of the window, in place of each state's");
    app.add_option("--scale", options.scale, "Pixels a point")->check(CLI::Range(1.0, 4.0));
    CLI11_PARSE(app, count, values);
    for (const std::string& name : options.only) {
        const bool known = std::ranges::any_of(
            picture_states(), [&](const PictureState& state) { return name == state.name; });
        if (!known) return fail_with("no state \"" + name + "\"; there is: " + state_names(), 2);
    }
    const auto size = parse_size(options.size);
    if (!options.size.empty() && !size) return fail_with("--size is not like 1280x800", 2);
    std::error_code fault;
    options.folder = fs::absolute(options.folder);
    if (!options.runs.empty()) options.runs = fs::absolute(options.runs);
    fs::create_directories(options.folder, fault);
    if (fault) return fail_with("cannot make " + options.folder.string());

    const QTemporaryDir own;
    if (!own.isValid()) return fail_with("no temporary folder");
    use_own_surroundings(QDir(own.path()), options.scale);
    qInstallMessageHandler(&count_warnings);
    const QApplication application(count, values);
    QApplication::setFont(application_font());
    return take_pictures(options, size, QDir(own.path()));
}

}  // namespace
}  // namespace headroom

int main(int count, char** values) {
    return headroom::run(count, values);
}
