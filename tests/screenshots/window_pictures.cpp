// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/window_pictures.h"

#include <fmt/format.h>

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <chrono>

#include "ui/main_window.h"

namespace headroom {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr QSize desk(1280, 800);
constexpr QSize wall(1920, 1080);
constexpr int patience_ms = 120'000;

QString name_of(const fs::path& file) {
    return QFile::decodeName(file.c_str());
}

/// The real window, driven as a person would.
class Driver {
public:
    Driver(Backends& backends, const fs::path& folder, const fs::path& cache, ThemeChoice theme,
           const QSize& size) {
        const QString settings = name_of(folder / "headroom.ini");
        WindowState state;
        state.theme = theme;
        Settings(settings).save(state, {});
        window_.emplace(WindowEnvironment{.backends = backends,
                                          .run_folder = folder / "runs",
                                          .preset_folder = folder / "presets",
                                          .cache_folder = cache,
                                          .settings_path = settings,
                                          .command_line = {"headroom"}});
        window_->resize(size);
        window_->show();
    }

    bool empty() {
        return QTest::qWaitFor([this] { return find<QPushButton>("run")->isEnabled(); },
                               patience_ms);
    }

    /// Half of the points are there.
    bool running() {
        if (!empty()) return false;
        QTest::keyClick(&*window_, Qt::Key_F5);
        constexpr int points = 27;
        return QTest::qWaitFor([this] { return results().model()->rowCount() >= points; },
                               patience_ms);
    }
    void stop() {
        window_->controller().stop();
        static_cast<void>(
            QTest::qWaitFor([this] { return !window_->controller().busy(); }, patience_ms));
    }

    /// A run with the point of a = 32 and the largest hidden size up to 8192 selected.
    bool finished(const fs::path& run) {
        if (!empty()) return false;
        window_->open_run(name_of(run));
        return select_point();
    }

    bool comparing(const MeasuredRuns& runs) {
        if (!empty()) return false;
        for (const fs::path& run : {runs.before, runs.other_type, runs.after}) {
            window_->open_run(name_of(run));
        }
        auto& list = *find<QListView>("runs_list");
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_P);
        return list.model()->index(0, 0).data(OpenRuns::baseline_role).toBool() && select_point();
    }

    bool error(const fs::path& run) {
        if (!finished(run)) return false;
        auto& step = *find<QLineEdit>("seq_len");
        step.setFocus();
        step.selectAll();
        QTest::keyClicks(&step, QStringLiteral("5x2"));
        // By its name alone, so that the picture does not depend on the folder.
        window_->open_run(QStringLiteral("shopping-list.txt"));
        return !find<QLabel>("message_text")->text().isEmpty();
    }

    /// The presentation of the run, at two thirds of its points.
    PresentScreen* presenting(const fs::path& run, const QSize& size) {
        if (!finished(run)) return nullptr;
        auto* presentation = window_->findChild<Presentation*>();
        std::chrono::steady_clock::time_point now{1h};
        presentation->use_clock([&now] { return now; });
        find<QAction>("action_present")->trigger();
        auto* screen = window_->findChild<PresentScreen*>(QStringLiteral("present_screen"));
        if (screen == nullptr) return nullptr;
        screen->resize(size);
        now += 13s;
        presentation->tick();
        presentation->use_clock(&std::chrono::steady_clock::now);
        return screen;
    }

    QImage picture() {
        // The ring of the keyboard's focus says nothing in a picture.
        if (QWidget* focus = window_->focusWidget()) focus->clearFocus();
        settle();
        return window_->grab().toImage();
    }

private:
    template <class Part>
    Part* find(const char* name) {
        return window_->findChild<Part*>(QLatin1StringView(name));
    }
    QTableView& results() { return *find<QTableView>("results"); }

    bool select_point() {
        const QAbstractItemModel& model = *results().model();
        int best = -1;
        int widest = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto number = [&](int column) {
                return model.index(row, column).data(RunModel::sort_role).toInt();
            };
            const int hidden = number(RunModel::hidden_column);
            if (number(RunModel::heads_column) != 32 || hidden > 8192 || hidden < widest) continue;
            best = row;
            widest = hidden;
        }
        if (best >= 0) results().selectRow(best);
        return best >= 0;
    }

    /// What layouts and timers still have to do is done.
    static void settle() { QTest::qWait(100); }

    std::optional<MainWindow> window_;
};

}  // namespace

const std::vector<PictureState>& picture_states() {
    static const std::vector<PictureState> states{
        {"empty", desk, false},    {"running", desk, true},    {"finished", desk, true},
        {"comparing", desk, true}, {"presenting", wall, true}, {"error", desk, true}};
    return states;
}

Expected<QImage> WindowPictures::take(std::string_view state, ThemeChoice theme, const QSize& size,
                                      const std::optional<MeasuredRuns>& runs) {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
    fs::create_directories(folder_, ignored);
    Driver driver(backends_, folder_, cache_, theme, size);
    bool reached = false;
    if (state == "empty") reached = driver.empty();
    if (state == "running") reached = driver.running();
    if (state == "finished") reached = driver.finished(runs->whole);
    if (state == "comparing") reached = driver.comparing(*runs);
    if (state == "error") reached = driver.error(runs->whole);
    if (state == "presenting") {
        PresentScreen* screen = driver.presenting(runs->whole, size);
        if (screen != nullptr) return screen->grab().toImage();
    }
    if (!reached) {
        return fail(ErrorKind::device, fmt::format("the window did not come to \"{}\"", state));
    }
    QImage picture = driver.picture();
    if (state == "running") driver.stop();
    return picture;
}

}  // namespace headroom
