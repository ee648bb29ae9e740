// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <QApplication>
#include <QStandardPaths>
#include <iostream>

#include "app/desktop/export_mode.h"
#include "app/desktop/startup_profile.h"
#include "app/standard_streams.h"
#include "core/json_cache.h"
#include "core/preset.h"
#include "headroom/version.h"
#include "kernels/backends.h"
#include "ui/theme/font.h"
#include "ui/window/main_window.h"

namespace {

using headroom::ExportRequest;

/// What the command line asks for.
struct Options {
    ExportRequest exported;
    bool profile_startup = false;
};

/// The exit code where the command line is already answered (help, version, a fault).
std::optional<int> parse(int count, char** values, Options& options) {
    CLI::App app("Shows how fast a device computes attention over values, as live curves",
                 "headroom");
    app.set_version_flag("--version", std::string("headroom ").append(headroom::program_version()));
    app.add_option("run", options.exported.run, "Run file or CSV to open")->type_name("RUN");
    headroom::add_export_options(app, options.exported);
    app.add_flag("--profile-startup", options.profile_startup,
                 "Print the time to the first paint, and quit");
    try {
        app.parse(count, values);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, std::cout, std::cerr) == 0 ? 0 : 2;
    }
    return std::nullopt;
}

/// Whether anything says where a window could go. Qt would end the program by an abort.
bool display_is_named() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int show_window(QApplication& application, const Options& options,
                const std::vector<std::string>& command_line) {
    headroom::Backends backends = headroom::make_backends();
    const auto data = headroom::own_preset_folder().parent_path();
    const QString settings =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
        QStringLiteral("/headroom/headroom.ini");
    headroom::MainWindow window({.backends = backends,
                                 .run_folder = data / "runs",
                                 .preset_folder = data / "presets",
                                 .cache_folder = headroom::own_cache_folder(),
                                 .settings_path = settings,
                                 .command_line = command_line});
    headroom::StartupProfile* profile = nullptr;
    if (options.profile_startup) profile = new headroom::StartupProfile(&window);
    window.show();
    if (!options.exported.run.empty()) {
        window.open_run(QString::fromStdString(options.exported.run.string()));
    }
    const int code = QApplication::exec();
    delete profile;
    static_cast<void>(application);
    return code;
}

}  // namespace

int main(int count, char** values) {
    headroom::hold_standard_streams();
    Options options;
    if (const auto code = parse(count, values, options)) return *code;
    const std::vector<std::string> command_line(values, values + count);
    if (options.exported.figure) {
        return headroom::run_export_mode(options.exported, command_line);
    }
    if (!display_is_named()) {
        std::cerr << "headroom: no window can be opened: there is no display. `headroom-cli run` "
                     "measures in the terminal; `headroom --export figure.png RUN` draws a run\n";
        return 1;
    }
    QApplication application(count, values);
    QApplication::setApplicationName(QStringLiteral("headroom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Headroom"));
    QApplication::setDesktopFileName(QStringLiteral("org.headroom.headroom"));
    QApplication::setFont(headroom::application_font());
    return show_window(application, options, command_line);
}
