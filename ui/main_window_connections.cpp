// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the window tell each other.
#include <QMenu>

#include "ui/main_window.h"
#include "ui/text/number_text.h"
#include "ui/window/body/shortcut_list.h"
#include "ui/window/open_runs/resumable.h"

namespace headroom {

void MainWindow::connect_run() {
    CommandBar& commands = body_->commands();
    connect(&probe_, &DeviceProbe::finished, setup_, &SetupPresenter::take_devices);
    connect(setup_, &SetupPresenter::changed, this, &MainWindow::refresh_state);
    connect(&commands, &CommandBar::run_pressed, this, &MainWindow::start_run);
    connect(&body_->chart().empty_state(), &EmptyState::run_wanted, this, &MainWindow::start_run);
    connect(actions_->run, &QAction::triggered, this, &MainWindow::start_run);
    connect(&commands, &CommandBar::stop_pressed, &controller_, &RunController::stop);
    connect(actions_->stop, &QAction::triggered, &controller_, &RunController::stop);
    connect(&commands, &CommandBar::pause_pressed, &controller_, &RunController::pause);
    connect(&commands, &CommandBar::resume_pressed, &controller_, &RunController::resume);
    connect(actions_->pause, &QAction::triggered, this, [this] {
        if (controller_.state() == RunController::State::running) {
            controller_.pause();
        } else {
            controller_.resume();
        }
    });
    connect(&controller_, &RunController::state_changed, this, &MainWindow::refresh_state);
    connect(run_, &RunPresenter::activity_changed, this, &MainWindow::refresh_state);
    connect(run_, &RunPresenter::message, this, &MainWindow::say);
    new RunAnnouncer(
        controller_, body_->status(), [this] { return run_->activity(); }, this);
}

void MainWindow::connect_files() {
    connect(&body_->commands().open_menu(), &QMenu::aboutToShow, this, &MainWindow::fill_open_menu);
    connect(actions_->open, &QAction::triggered, open_, [this] {
        const QString last = export_->folder();
        open_->choose(last.isEmpty() ? to_qstring(run_folder_->folder().string()) : last);
    });
    connect(&controller_, &RunController::started, this, [this] {
        if (!run_->file().empty()) open_->recent().add(to_qstring(run_->file().string()));
    });
    connect(&controller_, &RunController::file_moved, this,
            [this](const std::filesystem::path& file) {
                open_->recent().add(to_qstring(file.string()));
            });
    connect(actions_->clear_recent, &QAction::triggered, &open_->recent(), &RecentFiles::clear);
    connect(open_, &OpenFlow::folder_used, export_, &ExportFlow::set_folder);
    connect(open_, &OpenFlow::message, this, &MainWindow::say);
    connect(open_, &OpenFlow::logged, &body_->log(), &LogPage::add);
    connect(runs_, &RunsPresenter::message, this, &MainWindow::say);
    connect(actions_->export_menu, &QAction::triggered, &body_->commands().export_button(),
            &QPushButton::showMenu);
    connect(actions_->export_png, &QAction::triggered, export_,
            [this] { export_->export_figure(FigureFormat::png); });
    connect(actions_->export_svg, &QAction::triggered, export_,
            [this] { export_->export_figure(FigureFormat::svg); });
    connect(actions_->export_pdf, &QAction::triggered, export_,
            [this] { export_->export_figure(FigureFormat::pdf); });
    connect(actions_->export_csv, &QAction::triggered, export_,
            [this] { export_->export_csv(CsvPoints::all); });
    connect(actions_->export_csv_shown, &QAction::triggered, export_,
            [this] { export_->export_csv(CsvPoints::shown); });
    connect(export_, &ExportFlow::message, this, &MainWindow::say);
    connect_copying();
}

void MainWindow::connect_copying() {
    // Both have Ctrl+C, each where its widget has the keyboard.
    body_->chart().view().addAction(actions_->copy_picture);
    body_->results().addAction(actions_->copy_table);
    connect(actions_->copy_picture, &QAction::triggered, copy_, &CopyFlow::copy_picture);
    connect(actions_->copy_table, &QAction::triggered, copy_, &CopyFlow::copy_table);
    connect(actions_->copy_command, &QAction::triggered, copy_,
            [this] { copy_->copy_command(header_to_come()); });
    connect(copy_, &CopyFlow::message, this, &MainWindow::say);
}

void MainWindow::connect_view() {
    connect(actions_, &WindowActions::theme_chosen, this, &MainWindow::apply_colors);
    connect(actions_, &WindowActions::curve_colors_chosen, this, &MainWindow::apply_colors);
    connect(&system_colors_, &SystemColors::changed, this, &MainWindow::apply_colors);
    system_colors_.watch(this);
    connect(actions_, &WindowActions::language_chosen, this, [this] {
        say(MessageBar::Tone::note, tr("The language changes when Headroom is next started."));
    });
    connect(actions_->shortcuts, &QAction::triggered, this,
            [this] { ShortcutList::show_for(*this); });
    connect(actions_->sweep_column, &QAction::toggled, body_, &WindowBody::show_sweep_column);
    connect(actions_->point_column, &QAction::toggled, body_, &WindowBody::show_point_column);
    connect(actions_->go_to_figure, &QAction::triggered, &body_->chart().view(),
            [this] { body_->chart().view().setFocus(Qt::ShortcutFocusReason); });
    connect(actions_->full_screen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(&body_->sweep().published_curves(), &QCheckBox::toggled, &body_->chart(),
            &ChartCard::show_published);
}

void MainWindow::connect_history() {
    const auto take = [this] { history_->take(); };
    connect(setup_, &SetupPresenter::changed, history_, take);
    connect(&body_->sweep().regions(), &SizeRegionField::changed, history_, take);
    connect(&body_->sweep().published_curves(), &QCheckBox::toggled, history_, take);
    connect(actions_, &WindowActions::theme_chosen, history_, take);
    connect(actions_, &WindowActions::curve_colors_chosen, history_, take);
    connect(actions_->sweep_column, &QAction::toggled, history_, take);
    connect(actions_->point_column, &QAction::toggled, history_, take);
    connect(&body_->chart().menus(), &FigureMenus::chosen, history_, take);
    connect(&body_->chart().view(), &FigureView::visibility_changed, history_,
            &ChoiceHistory::take_of_gesture);
    connect(runs_, &RunsPresenter::runs_changed, history_, [this](bool chosen) {
        if (chosen) history_->take();
        if (!chosen) history_->absorb_runs();
    });
    // What is found out about the devices is nobody's choice.
    connect(&probe_, &DeviceProbe::finished, history_, &ChoiceHistory::begin_here);
    history_->begin_here();
    history_->drive(*actions_->undo, *actions_->redo);
    history_->serve_fields(body_->sweep());
}

void MainWindow::connect_presentation() {
    connect(actions_->present, &QAction::triggered, presentation_, &Presentation::start);
    connect(presentation_, &Presentation::run_wanted, this, &MainWindow::present_next_preset);
    connect(presentation_, &Presentation::left, this, [this] { tour_->end(); });
}

void MainWindow::connect_resuming() {
    connect(&probe_, &DeviceProbe::finished, resume_, &ResumeFlow::take_devices);
    connect(resume_, &ResumeFlow::message, this, &MainWindow::say);
    connect(resume_, &ResumeFlow::run_wanted, this, [this](const RunRequest& request) {
        // The column says what is being measured.
        setup_->show_request(request);
        if (request.file) {
            begin_run(request);
        } else {
            run_folder_->prepare(request);
        }
    });
    connect(run_folder_, &FolderFlow::ready, this, &MainWindow::begin_run);
    connect(&body_->runs_page().list(), &RunsList::resume_wanted, this, [this](RunId id) {
        const OpenRun* run = runs_->runs().find(id);
        if (run == nullptr) return;
        const QString obstacle = controller_.busy() ? tr("Stop the run under way before another "
                                                         "one is gone on with.")
                                                    : resume_obstacle(*run);
        if (obstacle.isEmpty()) {
            resume_->resume(run->file);
        } else {
            say(MessageBar::Tone::note, obstacle);
        }
    });
}

}  // namespace headroom
