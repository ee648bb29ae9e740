// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QApplication>

#include "tests/bench/bench_table.h"
#include "ui/theme/font.h"

/// Google Benchmark's own options, then the table of what is measured and aimed for.
int main(int argc, char** argv) {
    // Always offscreen and at one scale, so that every machine draws the same pixels.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    const QApplication application(argc, argv);
    QApplication::setFont(headroom::application_font());
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    headroom::bench::print_table();
    return 0;
}
