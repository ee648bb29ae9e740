// SPDX-License-Identifier: GPL-3.0-or-later
// Frames while a person zooms and moves a figure: from the wheel or the mouse to the pixels.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <QApplication>
#include <chrono>
#include <cmath>
#include <vector>

#include "tests/bench/bench_table.h"
#include "ui/figure/view/figure_view.h"

namespace headroom::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int wanted_frames = 60;
constexpr double last_hidden = 16384;

/// A made-up curve with cliffs, as real ones have them.
FigureCurve made_up_curve(int number, int points) {
    FigureCurve curve;
    curve.id = QString::number(number);
    curve.label = curve.id;
    curve.key.heads = HeadCount{12 + number};
    for (int i = 1; i <= points; ++i) {
        FigurePoint point;
        point.x = point.hidden = last_hidden * i / points;
        const double rise = 1 - std::exp(-point.x / 3000);
        point.y = 40 + 500 * rise * (1 - 0.1 * (i % 8) / 8) + number + 10 * std::sin(i * 1.3);
        curve.points.push_back(std::move(point));
    }
    return curve;
}

FigureContent made_up_figure(int curves, int points) {
    FigureContent content;
    content.title = QStringLiteral("made up");
    content.x = {0, last_hidden, 2048};
    content.y = {0, 800, 200};
    content.regions = published_size_regions();
    for (int i = 0; i < curves; ++i) {
        FigureCurve& curve = content.curves.emplace_back(made_up_curve(i, points));
        // Seven curves a run; the first is in front, the second the baseline.
        constexpr int of_a_run = 7;
        const int run = i / of_a_run;
        if (run == 0) continue;
        curve.style = run == 1 ? CurveStyle::baseline : CurveStyle::companion;
        curve.mark = run;
        curve.run = QStringLiteral("run %1").arg(run);
    }
    return content;
}

/// What one frame of each move takes, milliseconds: the change of the view and the painting.
template <class Move>
std::vector<double> frames_of(FigureView& view, Move move) {
    std::vector<double> times;
    for (int i = 0; i < wanted_frames; ++i) {
        const auto start = Clock::now();
        move(i);
        view.viewport()->repaint();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    return times;
}

void show(FigureView& view, const QSize& size, const FigureContent& content) {
    view.resize(size);
    view.set_content(content);
    view.show();
    QApplication::processEvents();
}

void zoom_at(benchmark::State& state, const QSize& size, double target) {
    FigureView view(light_theme());
    show(view, size, made_up_figure(7, 256));
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        const QPointF fixed = view.chart().plotArea().center();
        times = frames_of(
            view, [&](int i) { view.navigator().zoom(i % 20 < 10 ? 1.1 : 1 / 1.1, fixed); });
    }
    const double typical = median(times);
    state.counters["median_ms"] = typical;
    add_line({.name = fmt::format("A frame while zooming, 7 curves x 256 points, {} x {}",
                                  size.width(), size.height()),
              .measured = fmt::format("{:.1f} ms", typical),
              .target = fmt::format("< {:.0f} ms", target),
              .verdict = verdict(typical < target)});
}

void zoom_full_hd(benchmark::State& state) {
    zoom_at(state, {1920, 1080}, 10);
}

void zoom_ultra_hd(benchmark::State& state) {
    zoom_at(state, {3840, 2160}, 30);
}

void pan_many(benchmark::State& state) {
    FigureView view(light_theme());
    show(view, {1920, 1080}, made_up_figure(140, 512));
    view.navigator().zoom(1.5, view.chart().plotArea().center());
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        times = frames_of(view, [&](int i) {
            view.navigator().pan({i % 20 < 10 ? 9.0 : -9.0, 0});
        });
    }
    const double rate = 1000 / median(times);
    state.counters["frames_per_second"] = rate;
    add_line({.name = "Panning 140 curves x 512 points, 1920 x 1080, thinned while it moves",
              .measured = fmt::format("{:.0f} frames a second", rate),
              .target = ">= 30",
              .verdict = verdict(rate >= 30)});
}

BENCHMARK(zoom_full_hd)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(zoom_ultra_hd)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(pan_many)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom::bench
