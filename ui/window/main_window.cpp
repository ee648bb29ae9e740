// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <utility>

#include "core/run_file.h"
#include "ui/window/number_text.h"
#include "ui/window/theme_choice.h"
#include "ui/window/window_style.h"

namespace headroom {
namespace {

constexpr QSize first_size(1440, 900);
constexpr QSize smallest_size(960, 560);

/// The one local file that is dragged; empty: none, or several.
QString dragged_file(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(const WindowEnvironment& environment, QWidget* parent)
    : QMainWindow(parent),
      run_folder_(environment.run_folder),
      cache_folder_(environment.cache_folder),
      command_line_(environment.command_line),
      settings_(environment.settings_path),
      sweep_setup_(environment.preset_folder),
      probe_(environment.backends),
      controller_(environment.backends),
      actions_(new WindowActions(this)) {
    // Before the parts are made, so that they are made in their colours.
    wear_theme(theme_of(settings_.window().theme));
    body_ = new WindowBody(points_);
    setup_ = new SetupPresenter(sweep_setup_, *body_, this);
    run_ = new RunPresenter(controller_, points_, *body_, this);
    export_ = new ExportFlow(*run_, body_->chart(), this);
    setCentralWidget(body_);
    setObjectName(QStringLiteral("main_window"));
    setWindowTitle(tr("Headroom"));
    setMinimumSize(smallest_size);
    setAcceptDrops(true);
    actions_->fill_export_menu(body_->commands().export_menu());
    actions_->fill_view_menu(body_->commands().view_menu());
    body_->chart().menus().add_to(body_->commands().view_menu());
    connect_run();
    connect_files();
    connect_view();
    restore();
    probe_.start();
}

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
}

void MainWindow::connect_files() {
    connect(&body_->commands().open_button(), &QPushButton::clicked, this,
            &MainWindow::choose_file);
    connect(actions_->open, &QAction::triggered, this, &MainWindow::choose_file);
    connect(actions_->export_menu, &QAction::triggered, &body_->commands().export_button(),
            &QPushButton::showMenu);
    connect(actions_->export_png, &QAction::triggered, export_,
            [this] { export_->export_figure(FigureFormat::png); });
    connect(actions_->export_svg, &QAction::triggered, export_,
            [this] { export_->export_figure(FigureFormat::svg); });
    connect(actions_->export_pdf, &QAction::triggered, export_,
            [this] { export_->export_figure(FigureFormat::pdf); });
    connect(actions_->export_csv, &QAction::triggered, export_, &ExportFlow::export_csv);
    connect(export_, &ExportFlow::message, this, &MainWindow::say);
}

void MainWindow::connect_view() {
    connect(actions_, &WindowActions::theme_chosen, this, &MainWindow::apply_theme);
    connect(actions_->sweep_column, &QAction::toggled, body_, &WindowBody::show_sweep_column);
    connect(actions_->point_column, &QAction::toggled, body_, &WindowBody::show_point_column);
    connect(actions_->full_screen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(&body_->sweep().published_curves(), &QCheckBox::toggled, &body_->chart(),
            &ChartCard::show_published);
}

void MainWindow::restore() {
    const WindowState window = settings_.window();
    if (window.geometry.isEmpty() || !restoreGeometry(window.geometry)) {
        resize(first_size.boundedTo(screen()->availableSize()));
    }
    body_->restore_layout(window);
    actions_->set_theme(window.theme);
    export_->set_folder(window.folder);
    body_->sweep().published_curves().setChecked(window.published_curves);
    setup_->restore(settings_.sweep());
    if (!settings_.note().isEmpty()) say(MessageBar::Tone::note, settings_.note());
    for (const std::string& note : sweep_setup_.notes()) {
        say(MessageBar::Tone::note, to_qstring(note));
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
    body_->messages().dismiss();
    RunHeader header;
    header.sweep = request->sweep;
    if (const DeviceInfo* device = sweep_setup_.device()) header.device = *device;
    header.utc = utc_now();
    request->command_line = command_line_;
    request->cache_folder = cache_folder_;
    request->file = new_run_path(run_folder_, header);
    run_->start(std::move(*request));
}

void MainWindow::choose_file() {
    if (controller_.busy()) return;
    auto* dialog = new QFileDialog(this, tr("Open a run"), export_->folder());
    dialog->setObjectName(QStringLiteral("open_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Runs (*.headroom.jsonl *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::open_run);
    dialog->open();
}

void MainWindow::open_run(const QString& path) {
    if (controller_.busy()) {
        say(MessageBar::Tone::note, tr("A run is under way; stop it to open %1.").arg(path));
        return;
    }
    export_->set_folder(QFileInfo(path).absolutePath());
    const auto loaded = read_run(std::filesystem::path(path.toStdString()));
    if (!loaded) {
        const QString message = to_qstring(loaded.error().message);
        say(MessageBar::Tone::error, message);
        return;
    }
    body_->messages().dismiss();
    run_->show_loaded(*loaded, path);
    QStringList notes;
    for (const std::string& note : loaded->notes) notes += to_qstring(note);
    if (!notes.isEmpty()) say(MessageBar::Tone::note, notes.join(QLatin1Char('\n')));
}

void MainWindow::apply_theme(ThemeChoice choice) {
    wear_theme(theme_of(choice));
    body_->chart().wear(window_theme());
    body_->sweep().refresh_colors();
    run_->refresh_colors();
}

void MainWindow::refresh_state() {
    body_->commands().show_state(controller_.state(), setup_->obstacle());
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
    body_->log().add(text);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    WindowState state;
    state.geometry = saveGeometry();
    state.theme = actions_->theme();
    state.published_curves = body_->sweep().published_curves().isChecked();
    state.folder = export_->folder();
    body_->save_layout(state);
    settings_.save(state, setup_->state());
    // A run under way ends after the launch in flight; its points are in its file.
    controller_.stop();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange) {
        controller_.set_unhurried(isMinimized() || !isActiveWindow());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!dragged_file(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = dragged_file(*event->mimeData());
    if (!file.isEmpty()) open_run(file);
}

}  // namespace headroom
