// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ui/present/presentation.h"
#include "ui/present/preset_tour.h"
#include "ui/window/copy_flow.h"
#include "ui/window/device_probe.h"
#include "ui/window/export_flow.h"
#include "ui/window/run_controller.h"
#include "ui/window/run_model.h"
#include "ui/window/run_presenter.h"
#include "ui/window/settings.h"
#include "ui/window/setup_presenter.h"
#include "ui/window/sweep_setup.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_body.h"

namespace headroom {

/// What the window is given by the program.
struct WindowEnvironment {
    Backends& backends;                   ///< outlive the window
    std::filesystem::path run_folder;     ///< where run files go
    std::filesystem::path preset_folder;  ///< where a person's own presets are
    /// Where measured roofs and chosen algorithms are kept; nothing: they are found out anew.
    std::optional<std::filesystem::path> cache_folder;
    QString settings_path;                  ///< the file of the window's memory
    std::vector<std::string> command_line;  ///< for the header of a run
};

/// The window: from a press of Run to a figure and a table. It wires its parts together; what
/// they do is in them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowEnvironment& environment, QWidget* parent = nullptr);

    /// Shows a run file or a CSV of ours; what is wrong with it is said in the window.
    void open_run(const QString& path);
    RunController& controller() { return controller_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connect_run();
    void connect_files();
    void connect_copying();
    void connect_view();
    void connect_presentation();
    /// Starts the next preset for the presentation; says why where none can be run.
    void present_next_preset();
    void restore();
    void start_run();
    /// What the run that is set up would be headed with; without a sweep where none can be run.
    RunHeader header_to_come();
    void choose_file();
    void apply_theme(ThemeChoice choice);
    void refresh_state();
    void say(MessageBar::Tone tone, const QString& text);

    std::filesystem::path run_folder_;
    std::optional<std::filesystem::path> cache_folder_;
    std::vector<std::string> command_line_;
    Settings settings_;
    RunModel points_;
    SweepSetup sweep_setup_;
    DeviceProbe probe_;
    RunController controller_;
    WindowActions* actions_;
    WindowBody* body_;
    SetupPresenter* setup_;
    RunPresenter* run_;
    ExportFlow* export_;
    CopyFlow* copy_;
    Presentation* presentation_;
    std::unique_ptr<PresetTour> tour_;  ///< what is run where there is nothing to present
};

}  // namespace headroom
