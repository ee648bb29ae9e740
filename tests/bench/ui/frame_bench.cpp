// SPDX-License-Identifier: GPL-3.0-or-later
// One frame of the live figure: new values for every curve, from the run's points to the pixels.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <sys/resource.h>

#include <QApplication>
#include <QEvent>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <vector>

#include "made_up_point.h"
#include "tests/bench/bench_table.h"
#include "ui/figure/view/figure_view.h"

namespace headroom::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::array<std::int64_t, 7> frame_heads{12, 24, 32, 40, 64, 80, 96};
constexpr std::int64_t points_per_curve = 256;
constexpr std::int64_t last_hidden = 24576;
constexpr double target_milliseconds = 10;
/// Frames are taken until so many were left alone by other programs, and at most `most_frames`.
constexpr std::size_t wanted_frames = 100;
constexpr std::size_t most_frames = 4 * wanted_frames;

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

long times_preempted() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_nivcsw;
}

/// A made-up throughput with cliffs, as real curves have them; `phase` moves it from run to run.
double made_up_tflops(std::int64_t hidden, std::int64_t heads, double phase) {
    const double d = static_cast<double>(hidden) / static_cast<double>(heads);
    const double tiles = std::ceil(d / 256);
    return 600 * (1 - std::exp(-d / 200)) * (d / (256 * tiles)) + 20 * std::sin(d / 9 + phase);
}

/// A run whose every curve has 256 points over the whole axis.
Run made_up_run(double phase) {
    Run run;
    for (const std::int64_t heads : frame_heads) run.header.sweep.heads.push_back({heads});
    run.header.sweep.hidden.last = last_hidden;
    run.header.device.name = "made-up device";
    run.header.kernel = "cublas";
    for (const std::int64_t heads : frame_heads) {
        for (std::int64_t i = 1; i <= points_per_curve; ++i) {
            const std::int64_t head_dim = last_hidden * i / (points_per_curve * heads);
            run.points.push_back(made_up_point(
                heads, head_dim, 40 + std::abs(made_up_tflops(heads * head_dim, heads, phase))));
        }
    }
    return run;
}

/// How often a widget was painted.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget* watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++count_;
        return QObject::eventFilter(watched, event);
    }
    std::size_t count() const { return count_; }

private:
    std::size_t count_ = 0;
};

/// What frames took, milliseconds.
struct FrameTimes {
    std::vector<double> whole;
    std::vector<double> values;  ///< the part before anything is painted
};

void full_frame(benchmark::State& state) {
    const std::array<Run, 2> runs{made_up_run(0), made_up_run(1)};
    FigureView view(light_theme());
    view.resize(1920, 1080);
    view.set_content(figure_of_run(runs[0], published_size_regions()));
    view.show();
    QApplication::processEvents();
    const PaintCount paints(view.viewport());
    const int replaced = view.chart().replace_count();
    FrameTimes alone;
    FrameTimes all;
    for ([[maybe_unused]] auto _ : state) {
        while (alone.whole.size() < wanted_frames && all.whole.size() < most_frames) {
            const long preempted = times_preempted();
            const Run& run = runs.at((all.whole.size() + 1) % runs.size());
            const auto start = Clock::now();
            view.set_content(
                figure_of_run(run, published_size_regions(), {.y_before = view.content().y}));
            const double values = milliseconds_since(start);
            view.viewport()->update();
            QApplication::processEvents();
            const double whole = milliseconds_since(start);
            all.whole.push_back(whole);
            all.values.push_back(values);
            if (times_preempted() != preempted) continue;
            alone.whole.push_back(whole);
            alone.values.push_back(values);
        }
    }
    const std::size_t frames = all.whole.size();
    const int curves = static_cast<int>(frame_heads.size() * frames);
    if (paints.count() != frames || view.chart().replace_count() - replaced != curves) {
        return state.SkipWithError("a frame was not one paint with one replace a curve");
    }
    const bool enough = alone.whole.size() >= wanted_frames;
    const FrameTimes& times = enough ? alone : all;
    const double whole = median(times.whole);
    state.counters["median_ms"] = whole;
    add_line(
        {.name = "A frame of 7 curves x 256 points, all new, 1920 x 1080",
         .measured = fmt::format(
             "{:.1f} ms: {:.1f} new values, {:.1f} layout and paint; {} of {} undisturbed", whole,
             median(times.values), whole - median(times.values), alone.whole.size(), frames),
         .target = "<= 10 ms",
         .verdict = enough ? verdict(whole <= target_milliseconds) : Verdict::busy});
}

BENCHMARK(full_frame)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom::bench
