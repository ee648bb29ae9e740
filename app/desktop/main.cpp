// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QFile>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>

#include "app/desktop/display.h"
#include "app/desktop/export_mode.h"
#include "app/desktop/quit_signals.h"
#include "app/desktop/runtime_folder.h"
#include "app/desktop/startup_profile.h"
#include "app/desktop/utf8_locale.h"
#include "app/standard_streams.h"
#include "core/disk/own_program.h"
#include "core/disk/person_folders.h"
#include "core/formats/preset.h"
#include "core/runner/own_session.h"
#include "headroom/version.h"
#include "kernels/backends.h"
#include "ui/main_window.h"
#include "ui/theme/font.h"
#include "ui/window/desktop/session_desktop.h"

namespace {

using headroom::ExportRequest;

/// What the command line asks for.
struct Options {
    ExportRequest exported;
    std::vector<std::filesystem::path> runs;
    bool profile_startup = false;
};

int fail(const std::string& message, int code) {
    fmt::print(stderr, "headroom: {}\n", message);
    return code;
}

/// The exit code where the command line is already answered (help, version, a fault).
std::optional<int> parse(int count, char** values, Options& options) {
    CLI::App app("Shows how fast a device computes attention over values, as live curves",
                 "headroom");
    app.set_version_flag("--version", std::string("headroom ").append(headroom::program_version()));
    app.add_option("run", options.runs, "Run files, CSVs, logs or folders of them to open")
        ->type_name("RUN");
    headroom::add_export_options(app, options.exported);
    app.add_flag("--profile-startup", options.profile_startup,
                 "Print the time to the first paint, and quit");
    try {
        app.parse(count, values);
    } catch (const CLI::ParseError& error) {
        // Help and version are "errors" that went well.
        if (error.get_exit_code() == 0) return app.exit(error, std::cout, std::cerr);
        return fail(fmt::format("{}\nsee headroom --help", error.what()), 2);
    }
    if (options.exported.figure && options.runs.size() > 1) {
        return fail("--export draws one run; name one", 2);
    }
    if (options.exported.figure && !options.runs.empty()) options.exported.run = options.runs[0];
    return std::nullopt;
}

/// The folders that the window reads and writes in.
struct Folders {
    std::filesystem::path data;
    std::filesystem::path settings;
    std::filesystem::path cache;
};

headroom::Expected<Folders> person_folders() {
    const auto data = headroom::data_folder();
    if (!data) return tl::unexpected(data.error());
    const auto settings = headroom::settings_folder();
    if (!settings) return tl::unexpected(settings.error());
    const auto cache = headroom::cache_folder();
    if (!cache) return tl::unexpected(cache.error());
    return Folders{*data, *settings, *cache};
}

int show_window(const Options& options, const Folders& folders,
                const std::vector<std::string>& command_line) {
    headroom::Backends backends = headroom::make_backends();
    const std::unique_ptr<headroom::Desktop> desktop = headroom::session_desktop();
    headroom::MainWindow window(
        {.backends = backends,
         .run_folder = folders.data / "runs",
         .preset_folder = folders.data / "presets",
         .cache_folder = folders.cache,
         .settings_path = QString::fromStdString((folders.settings / "headroom.ini").string()),
         .command_line = command_line,
         .child_program = headroom::program_beside("headroom-cli"),
         .desktop = desktop.get()});
    constexpr int by_signal = 128;  // as a shell counts
    const headroom::QuitSignals quit_signals([&window](int signal) {
        window.close();
        QCoreApplication::exit(by_signal + signal);
    });
    headroom::StartupProfile* profile = nullptr;
    if (options.profile_startup) profile = new headroom::StartupProfile(&window);
    QStringList paths;
    for (const auto& run : options.runs) paths += QFile::decodeName(run.c_str());
    window.open_at_start(paths);
    window.show();
    const int code = QApplication::exec();
    delete profile;
    // What a thread that hangs in a device uses must not be taken from under it.
    if (headroom::abandoned_threads() > 0) std::_Exit(code);
    return code;
}

int start_window(int count, char** values, const Options& options) {
    if (const auto fault = headroom::display_fault()) return fail(*fault, 1);
    const auto folders = person_folders();
    if (!folders) return fail(folders.error().message, 1);
    const std::vector<std::string> command_line(values, values + count);
    const headroom::RuntimeFolder runtime_folder;
    const QApplication application(count, values);
    QApplication::setApplicationName(QStringLiteral("headroom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Headroom"));
    QApplication::setDesktopFileName(QStringLiteral("org.headroom.headroom"));
    QApplication::setFont(headroom::application_font());
    return show_window(options, *folders, command_line);
}

int run(int count, char** values) {
    headroom::hold_standard_streams();
    headroom::use_utf8_for_c();
    Options options;
    if (const auto code = parse(count, values, options)) return *code;
    if (options.exported.figure) {
        const headroom::RuntimeFolder runtime_folder;
        return headroom::run_export_mode(options.exported, {values, values + count});
    }
    return start_window(count, values, options);
}

}  // namespace

int main(int count, char** values) {
    // What the libraries throw (no memory, most likely) ends in a sentence, not in an abort.
    try {
        return run(count, values);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "headroom: it cannot go on: %s\n", error.what());
    } catch (...) {
        std::fputs("headroom: it cannot go on: an unknown exception\n", stderr);
    }
    return 1;
}
