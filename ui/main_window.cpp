// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QScreen>
#include <QTimer>
#include <utility>

#include "headroom/version.h"
#include "ui/controls/window_style.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"
#include "ui/window/choices/theme_choice.h"

namespace headroom {
namespace {

constexpr QSize first_size(1440, 900);
/// A screen of 1920x1080 whose pixels count double.
constexpr QSize smallest_size(960, 540);

}  // namespace

MainWindow::MainWindow(const WindowEnvironment& environment, QWidget* parent)
    : QMainWindow(parent),
      usual_run_folder_(environment.run_folder),
      cache_folder_(environment.cache_folder),
      command_line_(environment.command_line),
      child_program_(environment.child_program),
      hang_limit_(environment.hang_limit),
      settings_(environment.settings_path),
      language_(settings_.window().language),
      system_colors_(environment.desktop),
      sweep_setup_(environment.preset_folder),
      probe_(environment.backends),
      controller_(environment.backends),
      actions_(new WindowActions(this)),
      run_notice_(controller_, environment.desktop, *this) {
    // Before the parts are made, so that they are made in their colours.
    const WindowState state = settings_.window();
    wear_theme(theme_of(state.theme, state.curve_colors, system_colors_.dark()));
    body_ = new WindowBody(points_);
    setup_ = new SetupPresenter(sweep_setup_, *body_, this);
    run_ = new RunPresenter(controller_, points_, *body_, this);
    runs_ = new RunsPresenter(controller_, *run_, points_, *body_, this);
    open_ = new OpenFlow(controller_, *runs_, this);
    resume_ = new ResumeFlow(controller_, *open_, body_->resume_offer(), this);
    run_folder_ = new FolderFlow(environment.run_folder, body_->folder_offer(), this);
    export_ = new ExportFlow(*run_, body_->chart(), this);
    history_ =
        new ChoiceHistory([this] { return choices(); },
                          [this](const WindowChoices& before) { show_choices(before); }, this);
    copy_ = new CopyFlow(*run_, *body_, this);
    presentation_ = new Presentation(controller_, *run_, *body_, this);
    tour_ = std::make_unique<PresetTour>(sweep_setup_, *setup_, [this] {
        start_run();
        return controller_.busy();
    });
    setCentralWidget(body_);
    setObjectName(QStringLiteral("main_window"));
    setWindowTitle(tr("Headroom"));
    setMinimumSize(smallest_size);
    setAcceptDrops(true);
    actions_->fill_export_menu(body_->commands().export_menu());
    actions_->fill_edit_menu(body_->commands().edit_menu());
    actions_->fill_view_menu(body_->commands().view_menu());
    body_->chart().menus().add_to(body_->commands().view_menu());
    connect_run();
    connect_files();
    connect_resuming();
    connect_view();
    connect_presentation();
    actions_->keep_keys_from_fields();
    restore();
    connect_history();
    probe_.start();
}

RunHeader MainWindow::header_to_come() {
    RunHeader header;
    const std::optional<RunRequest> request = setup_->request();
    if (!request) return header;
    header.sweep = request->sweep;
    header.device.id = request->device;
    header.kernel = request->kernel;
    header.settings = request->settings;
    header.protocol = protocol_name;
    header.program_version = std::string(program_version());
    return header;
}

WindowChoices MainWindow::choices() const {
    return {setup_->choices(),
            {.theme = actions_->theme(),
             .curve_colors = actions_->curve_colors(),
             .published_curves = body_->sweep().published_curves().isChecked(),
             .sweep_column = actions_->sweep_column->isChecked(),
             .point_column = actions_->point_column->isChecked(),
             .figure = body_->chart().menus().choice(),
             .hidden_curves = body_->chart().view().visibility().hidden(),
             .runs = runs_->choices()}};
}

void MainWindow::show_choices(const WindowChoices& wanted) {
    const WindowChoices now = choices();
    if (wanted.setup != now.setup) setup_->show(wanted.setup);
    actions_->set_theme(wanted.view.theme);
    actions_->set_curve_colors(wanted.view.curve_colors);
    const bool recolored =
        wanted.view.theme != now.view.theme || wanted.view.curve_colors != now.view.curve_colors;
    if (recolored) apply_colors();
    body_->sweep().published_curves().setChecked(wanted.view.published_curves);
    actions_->sweep_column->setChecked(wanted.view.sweep_column);
    actions_->point_column->setChecked(wanted.view.point_column);
    body_->chart().menus().choose(wanted.view.figure);
    if (wanted.view.hidden_curves != now.view.hidden_curves) {
        CurveVisibility visibility;
        visibility.set_hidden(wanted.view.hidden_curves);
        body_->chart().view().set_visibility(visibility);
    }
    if (wanted.view.runs != now.view.runs) runs_->show_choices(wanted.view.runs);
}

void MainWindow::present_next_preset() {
    if (tour_->start_next()) return;
    const QString obstacle = setup_->obstacle();
    tour_->end();
    presentation_->leave();
    say(MessageBar::Tone::note,
        tr("There is nothing to present: no run is open, and no preset can be run here. %1")
            .arg(obstacle));
}

void MainWindow::restore() {
    const WindowState window = settings_.window();
    if (window.geometry.isEmpty() || !restoreGeometry(window.geometry)) {
        resize(first_size.boundedTo(screen()->availableSize()));
    }
    body_->restore_layout(window);
    actions_->set_theme(window.theme);
    actions_->set_curve_colors(window.curve_colors);
    actions_->set_language(window.language);
    actions_->set_isolation(window.isolation);
    run_folder_->set_chosen(window.run_folder);
    export_->set_folder(window.folder);
    open_->recent().set_files(window.recent_files);
    actions_->reopen->setChecked(window.session.restore);
    export_->set_choice(export_choice_of_text(window.figure_export));
    body_->sweep().published_curves().setChecked(window.published_curves);
    setup_->restore(settings_.sweep());
    if (!settings_.note().isEmpty()) say(MessageBar::Tone::note, settings_.note());
    for (const std::string& note : sweep_setup_.notes()) {
        say(MessageBar::Tone::note, core_text(note));
    }
    refresh_state();
}

void MainWindow::start_run() {
    if (controller_.busy()) return;
    std::optional<RunRequest> request = setup_->request();
    if (!request) {
        refresh_state();
        return;
    }
    run_folder_->prepare(std::move(*request));
}

void MainWindow::begin_run(RunRequest request) {
    if (controller_.busy()) return;
    body_->messages().dismiss();
    if (!request.file) {
        say(MessageBar::Tone::note,
            tr("This run has no file: export its points before you close the window."));
    }
    request.command_line = command_line_;
    request.cache_folder = cache_folder_;
    request.isolation = actions_->isolation();
    request.child_program = child_program_;
    request.hang_limit = hang_limit_;
    run_->start(std::move(request));
}

void MainWindow::fill_open_menu() {
    QMenu& menu = body_->commands().open_menu();
    menu.clear();
    menu.addAction(actions_->open);
    menu.addSeparator();
    open_->recent().fill(menu);
    menu.addSeparator();
    actions_->clear_recent->setEnabled(!open_->recent().files().isEmpty());
    menu.addActions({actions_->clear_recent, actions_->reopen});
}

void MainWindow::open_run(const QString& path) {
    open_->open({path});
}

void MainWindow::open_first_runs() {
    session_open_ = true;
    std::vector<std::filesystem::path> folders{usual_run_folder_};
    if (run_folder_->folder() != usual_run_folder_) folders.push_back(run_folder_->folder());
    resume_->look(folders);
    if (!start_paths_.isEmpty()) {
        open_->open(start_paths_);
    } else if (settings_.window().session.restore) {
        open_->restore(settings_.window().session);
    }
}

void MainWindow::apply_colors() {
    const Theme theme =
        theme_of(actions_->theme(), actions_->curve_colors(), system_colors_.dark());
    if (theme == window_theme()) return;
    wear_theme(theme);
    body_->chart().wear(window_theme());
    body_->sweep().refresh_colors();
    run_->refresh_colors();
}

void MainWindow::refresh_state() {
    body_->commands().show_state(controller_.state(), setup_->obstacle());
    body_->chart().empty_state().show_progress(controller_.busy() ? run_->activity() : QString());
    StatusLine& status = body_->status();
    if (!controller_.busy() && !setup_->obstacle().isEmpty()) {
        status.show_obstacle(setup_->obstacle());
    } else if (run_->activity().isEmpty()) {
        status.show_activity(tr("ready"));
    } else {
        status.show_activity(run_->activity());
    }
}

void MainWindow::say(MessageBar::Tone tone, const QString& text) {
    body_->messages().show_message(tone, text);
    if (!text.isEmpty()) body_->log().add(text);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    presentation_->leave();
    WindowState state;
    state.geometry = saveGeometry();
    state.theme = actions_->theme();
    state.curve_colors = actions_->curve_colors();
    state.language = actions_->language();
    state.isolation = actions_->isolation();
    state.published_curves = body_->sweep().published_curves().isChecked();
    state.run_folder = run_folder_->chosen();
    state.folder = export_->folder();
    state.recent_files = open_->recent().files();
    state.session = open_->session();
    // Closed before the last session was open again: that stays what is reopened.
    if (!session_open_ && state.session.files.isEmpty()) state.session = settings_.window().session;
    state.session.restore = actions_->reopen->isChecked();
    state.figure_export = to_text(export_->choice());
    body_->save_layout(state);
    settings_.save(state, setup_->state());
    // A run under way ends after the launch in flight; its points are in its file.
    controller_.cut_off();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange) {
        controller_.set_unhurried(isMinimized() || !isActiveWindow());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (OpenFlow::takes(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (!OpenFlow::takes(*event->mimeData())) return;
    event->acceptProposedAction();
    open_->open_dropped(*event->mimeData());
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (seen_) return;
    seen_ = true;
    // Behind the paint events of this frame.
    QTimer::singleShot(0, this, &MainWindow::open_first_runs);
}

}  // namespace headroom
