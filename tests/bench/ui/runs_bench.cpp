// SPDX-License-Identifier: GPL-3.0-or-later
// Many runs open at once: from their points to the pixels, and from their files to their points.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <QApplication>
#include <QTemporaryDir>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <vector>

#include "core/json/run_json.h"
#include "made_up_point.h"
#include "nlohmann/json.hpp"
#include "tests/bench/bench_table.h"
#include "ui/figure/content/further_run.h"
#include "ui/window/chart/chart_card.h"
#include "ui/window/open_runs/run_reading.h"

namespace headroom::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::array<std::int64_t, 7> run_heads{12, 24, 32, 40, 64, 80, 96};
constexpr int run_count = 20;
constexpr std::int64_t points_per_curve = 512;
constexpr double open_target_milliseconds = 1000;

double milliseconds_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// A saw over d that is moved from run to run, TFLOP/s.
double made_up_tflops(std::int64_t heads, std::int64_t head_dim, int run) {
    return 60 + 20.0 * run + static_cast<double>(head_dim % 64) + 0.5 * static_cast<double>(heads);
}

Run made_up_run(int number) {
    Run run;
    for (const std::int64_t heads : run_heads) run.header.sweep.heads.push_back({heads});
    run.header.sweep.hidden.last = 96 * points_per_curve;
    run.header.sweep.type = DataType::fp16;
    run.header.device.id = "cuda:0";
    run.header.device.name = fmt::format("made-up device {}", number);
    run.header.kernel = "cublas";
    // As a plan goes: curve by curve in turns, and not in the order of h.
    for (std::int64_t i = 0; i < points_per_curve; ++i) {
        const std::int64_t head_dim = 1 + i * 211 % points_per_curve;
        for (const std::int64_t heads : run_heads) {
            run.points.push_back(
                made_up_point(heads, head_dim, made_up_tflops(heads, head_dim, number)));
        }
    }
    return run;
}

std::vector<std::shared_ptr<const Run>> made_up_runs() {
    std::vector<std::shared_ptr<const Run>> runs;
    for (int i = 0; i < run_count; ++i) runs.push_back(std::make_shared<Run>(made_up_run(i)));
    return runs;
}

void open_runs(benchmark::State& state) {
    const auto runs = made_up_runs();
    ChartCard card;
    card.resize(1920, 1080);
    card.setVisible(true);
    QApplication::processEvents();
    double opened = 0;
    double next_frame = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        std::vector<FurtherRun> beside;
        for (int i = 1; i < run_count; ++i) {
            beside.push_back({QStringLiteral("run %1").arg(i), QStringLiteral("run %1").arg(i),
                              runs[static_cast<std::size_t>(i)], i == 1, i});
        }
        {
            const ChartCard::OneRedraw once(card);
            card.show_run(runs[0]);
            card.show_beside(beside);
        }
        QApplication::processEvents();
        opened = milliseconds_since(start);
        const auto again = Clock::now();
        card.view().viewport()->update();
        QApplication::processEvents();
        next_frame = milliseconds_since(again);
    }
    const int curves = run_count * static_cast<int>(run_heads.size());
    if (card.view().chart().replace_count() != curves) {
        const std::string fault = fmt::format("{} curves were drawn with {} replacements", curves,
                                              card.view().chart().replace_count());
        return state.SkipWithError(fault.c_str());
    }
    state.counters["open_ms"] = opened;
    add_line(
        {.name = "20 runs x 7 curves x 512 points, from their points to the painted figure",
         .measured = fmt::format("{:.0f} ms, of which a repaint is {:.0f}", opened, next_frame),
         .target = "<= 1000 ms",
         .verdict = verdict(opened <= open_target_milliseconds)});
}

void read_runs(benchmark::State& state) {
    const QTemporaryDir folder;
    QStringList files;
    double megabytes = 0;
    for (int i = 0; i < run_count; ++i) {
        const Run run = made_up_run(i);
        const QString file = folder.filePath(QStringLiteral("%1.headroom.jsonl").arg(i));
        std::ofstream out(file.toStdString());
        // Not through RunFileWriter: it waits for the disk at every point.
        out << to_json(run.header).dump() << "\n";
        for (const Point& point : run.points) out << to_json(point).dump() << "\n";
        megabytes += static_cast<double>(out.tellp()) / 1e6;
        files += file;
    }
    double time = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        for (const ReadFile& file : read_files(files, 2)) {
            if (!file.loaded) return state.SkipWithError(file.loaded.error().message.c_str());
        }
        time = milliseconds_since(start);
    }
    state.counters["read_ms"] = time;
    add_line({.name = fmt::format("Reading the files of these 20 runs, {:.0f} MB", megabytes),
              .measured = fmt::format("{:.0f} ms", time)});
}

BENCHMARK(open_runs)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(read_runs)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom::bench
