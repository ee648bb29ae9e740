// SPDX-License-Identifier: GPL-3.0-or-later
// 10 000 points on a fake device in one window, 500 a run, each run closed when the next is done:
// its memory stays flat, and no frame is long.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>

#include "support/fake_backend.h"
#include "tests/bench/bench_table.h"
#include "ui/main_window.h"

namespace headroom::bench {
namespace {

constexpr int sweeps = 20;
constexpr int points_per_sweep = 500;
/// What a first run allocates once for all (caches of glyphs, the table's rows) is not growth.
constexpr int sweeps_to_warm_up = 1000 / points_per_sweep;
constexpr double growth_target_megabytes = 5;
constexpr double frame_target_milliseconds = 50;

constexpr const char* preset_text = R"({
    "name": "Soak", "heads": [12], "hidden": {"first": 12, "last": 6000}, "align": ["any"],
    "batch": 1, "seq_len": 8, "data_type": "fp32"
})";

/// Resident memory of this process in bytes: the second number of /proc/self/statm, pages.
double resident_bytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE));
}

/// Lets the window live until `done`, and keeps the longest time that it was busy in one go.
class EventLoop {
public:
    bool run_until(const std::function<bool()>& done) {
        QElapsedTimer patience;
        patience.start();
        while (!done()) {
            if (patience.elapsed() > 300'000) return false;
            QElapsedTimer busy;
            busy.start();
            QApplication::processEvents();
            longest_ms_ = std::max(longest_ms_, static_cast<double>(busy.nsecsElapsed()) / 1e6);
            usleep(1000);
        }
        return true;
    }
    double longest_ms() const { return longest_ms_; }

private:
    double longest_ms_ = 0;
};

class SoakedWindow {
public:
    explicit SoakedWindow(const std::filesystem::path& folder) {
        std::filesystem::create_directories(folder / "presets");
        std::ofstream(folder / "presets" / "soak.json") << preset_text;
        window_.emplace(WindowEnvironment{
            .backends = backends_,
            .run_folder = folder / "runs",
            .preset_folder = folder / "presets",
            .cache_folder = folder / "cache",
            .settings_path = QString::fromStdString((folder / "headroom.ini").string()),
            .command_line = {"headroom"}});
        window_->resize(1440, 900);
        window_->show();
    }

    /// Until the devices are known and the sweep is set up.
    bool make_ready(EventLoop& loop) {
        run_ = window_->findChild<QPushButton*>(QStringLiteral("run"));
        if (!loop.run_until([this] { return run_->isEnabled(); })) return false;
        auto* presets = window_->findChild<QComboBox*>(QStringLiteral("preset"));
        const int soak = presets->findText(QStringLiteral("Soak"));
        presets->setCurrentIndex(soak);
        emit presets->activated(soak);  // as a person's choice is told
        return soak >= 0;
    }
    /// The number of points that a run of the sweep left in the table.
    int run_once(EventLoop& loop) {
        run_->click();
        if (!loop.run_until([this] { return !window_->controller().busy(); })) return 0;
        close_the_run_before();
        const auto* table = window_->findChild<QAbstractItemView*>(QStringLiteral("results"));
        return table->model()->rowCount();
    }

private:
    /// A run that is open keeps its points, as it is there to be compared with.
    void close_the_run_before() {
        auto* list = window_->findChild<QAbstractItemView*>(QStringLiteral("runs_list"));
        constexpr int newest_and_published = 2;
        if (list->model()->rowCount() <= newest_and_published) return;
        list->setCurrentIndex(list->model()->index(0, 0));
        window_->findChild<QPushButton*>(QStringLiteral("runs_close"))->click();
    }

    Backends backends_ = testing::fake_backends();
    std::optional<MainWindow> window_;
    QPushButton* run_ = nullptr;
};

void soak(benchmark::State& state) {
    const QTemporaryDir folder;
    SoakedWindow window(folder.path().toStdString());
    EventLoop starting;
    if (!window.make_ready(starting)) return state.SkipWithError("no preset to soak with");
    EventLoop loop;
    double least = 0;
    double most = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (int sweep = 1; sweep <= sweeps; ++sweep) {
            const int points = window.run_once(loop);
            if (points != points_per_sweep) {
                return state.SkipWithError(
                    fmt::format("run {} has {} of {} points", sweep, points, points_per_sweep)
                        .c_str());
            }
            if (sweep == sweeps_to_warm_up) least = resident_bytes();
            if (sweep >= sweeps_to_warm_up) most = std::max(most, resident_bytes());
        }
    }
    const double growth = (most - least) / 1e6;
    state.counters["growth_mb"] = growth;
    state.counters["longest_ms"] = loop.longest_ms();
    const int points = sweeps * points_per_sweep;
    add_line({.name = fmt::format("Memory that {} points add, after the first 1000", points),
              .measured = fmt::format("{:.1f} MB", growth),
              .target = "<= 5 MB",
              .verdict = verdict(growth <= growth_target_megabytes)});
    add_line({.name = fmt::format("Longest frame of the window over {} points", points),
              .measured = fmt::format("{:.0f} ms", loop.longest_ms()),
              .target = "<= 50 ms",
              .verdict = verdict(loop.longest_ms() <= frame_target_milliseconds)});
}

BENCHMARK(soak)->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace
}  // namespace headroom::bench
