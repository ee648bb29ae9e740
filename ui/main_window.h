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
#include "ui/text/language.h"
#include "ui/window/body/window_actions.h"
#include "ui/window/body/window_body.h"
#include "ui/window/choices/choice_history.h"
#include "ui/window/choices/settings.h"
#include "ui/window/desktop/desktop.h"
#include "ui/window/desktop/system_colors.h"
#include "ui/window/flow/copy_flow.h"
#include "ui/window/flow/export_flow.h"
#include "ui/window/flow/folder_flow.h"
#include "ui/window/flow/open_flow.h"
#include "ui/window/flow/resume_flow.h"
#include "ui/window/flow/run_presenter.h"
#include "ui/window/flow/runs_presenter.h"
#include "ui/window/flow/setup_presenter.h"
#include "ui/window/run/run_announcer.h"
#include "ui/window/run/run_controller.h"
#include "ui/window/run/run_model.h"
#include "ui/window/run/run_notice.h"
#include "ui/window/setup/device_probe.h"
#include "ui/window/setup/sweep_setup.h"

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
    /// headroom-cli, which measures in a child process (core/session/isolation.h); empty: there is
    /// none.
    std::filesystem::path child_program{};
    std::optional<Seconds> hang_limit{};  ///< of a run (RunRequest)
    Desktop* desktop = nullptr;           ///< outlives the window; null: there is none
};

/// The window: from a press of Run to a figure and a table. It wires its parts together; what
/// they do is in them.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowEnvironment& environment, QWidget* parent = nullptr);

    /// Opens a run file, a CSV of ours or a cookbook's log; what is wrong is said in the window.
    void open_run(const QString& path);
    /// Opens these files after the first frame, in place of the last session's.
    void open_at_start(const QStringList& paths) { start_paths_ = paths; }
    RunController& controller() { return controller_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connect_run();
    void connect_files();
    void connect_copying();
    void connect_view();
    void connect_history();
    void restore();
    void start_run();
    /// Begins the run, its file already named where it is to have one.
    void begin_run(RunRequest request);
    void connect_resuming();
    void fill_open_menu();
    /// What is opened without being asked for, once the window is seen.
    void open_first_runs();
    /// Wears the theme and the colours of curves that are ticked.
    void apply_colors();
    WindowChoices choices() const;
    void show_choices(const WindowChoices& choices);
    void connect_presentation();
    /// Starts the next preset for the presentation; says why where none can be run.
    void present_next_preset();
    /// What the run that is set up would be headed with; without a sweep where none can be run.
    RunHeader header_to_come();
    void refresh_state();
    void say(MessageBar::Tone tone, const QString& text);

    std::filesystem::path usual_run_folder_;
    std::optional<std::filesystem::path> cache_folder_;
    std::vector<std::string> command_line_;
    std::filesystem::path child_program_;
    std::optional<Seconds> hang_limit_;
    Settings settings_;
    Language language_;  ///< before anything that has a text
    SystemColors system_colors_;
    RunModel points_;
    SweepSetup sweep_setup_;
    DeviceProbe probe_;
    RunController controller_;
    WindowActions* actions_;
    WindowBody* body_;
    SetupPresenter* setup_;
    RunPresenter* run_;
    RunsPresenter* runs_;
    OpenFlow* open_;
    ResumeFlow* resume_;
    FolderFlow* run_folder_;
    ExportFlow* export_;
    QStringList start_paths_;
    bool seen_ = false;          ///< the first frame is painted
    bool session_open_ = false;  ///< the last session is open again, or is not to be
    ChoiceHistory* history_;
    RunNotice run_notice_;
    CopyFlow* copy_;
    Presentation* presentation_;
    std::unique_ptr<PresetTour> tour_;  ///< what is run where there is nothing to present
};

}  // namespace headroom
