// SPDX-License-Identifier: GPL-3.0-or-later
// The program from outside: how soon its window is painted, and what it costs while nobody uses it.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <optional>
#include <vector>

#include "tests/bench/bench_table.h"

namespace headroom::bench {
namespace {

constexpr int starts = 9;
constexpr double start_target_milliseconds = 300;
constexpr int program_timeout_milliseconds = 20'000;
/// Time to probe the devices before a window counts as idle, and how long it is then watched.
constexpr unsigned long settle_seconds = 4;
constexpr unsigned long watch_seconds = 3;
constexpr double idle_target = 0.001;  ///< of one core: what the system's own ticks may cost

/// The program with folders of its own, so that a person's settings play no part.
void prepare(QProcess& program, const QTemporaryDir& folder, const QStringList& arguments) {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QString::fromLatin1(name), folder.path());
    }
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.setProgram(QStringLiteral(HEADROOM_PROGRAM));
    program.setArguments(arguments);
}

/// Milliseconds to the first paint of one start, as the program tells; nothing when it does not.
std::optional<double> first_paint(const QTemporaryDir& folder) {
    QProcess program;
    prepare(program, folder, {QStringLiteral("--profile-startup")});
    program.start();
    if (!program.waitForFinished(program_timeout_milliseconds)) return std::nullopt;
    static const QRegularExpression told(QStringLiteral("first paint after ([0-9]+) ms"));
    const auto match = told.match(QString::fromLocal8Bit(program.readAllStandardOutput()));
    if (!match.hasMatch()) return std::nullopt;
    return match.captured(1).toDouble();
}

void window_start(benchmark::State& state) {
    const QTemporaryDir folder;
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        for (int i = 0; i < starts; ++i) {
            const auto time = first_paint(folder);
            if (!time) return state.SkipWithError("the program did not tell its first paint");
            times.push_back(*time);
        }
    }
    const double typical = median(times);
    state.counters["median_ms"] = typical;
    add_line({.name = fmt::format("First paint of the window, {} starts", starts),
              .measured = fmt::format("{:.0f} ms", typical),
              .target = "<= 300 ms",
              .verdict = verdict(typical <= start_target_milliseconds)});
}

/// Seconds of CPU that all threads of a process have had: the first number of each thread's
/// schedstat, nanoseconds (Linux, Documentation/scheduler/sched-stats).
double cpu_seconds(qint64 process) {
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    double nanoseconds = 0;
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + QStringLiteral("/schedstat")));
        if (!file.open(QIODevice::ReadOnly)) continue;
        nanoseconds += file.readAll().split(' ').constFirst().toDouble();
    }
    return nanoseconds / 1e9;
}

void window_idle(benchmark::State& state) {
    const QTemporaryDir folder;
    QProcess program;
    prepare(program, folder, {});
    double used = 0;
    for ([[maybe_unused]] auto _ : state) {
        program.start();
        if (!program.waitForStarted()) return state.SkipWithError("the program did not start");
        QThread::sleep(settle_seconds);
        const double before = cpu_seconds(program.processId());
        QThread::sleep(watch_seconds);
        used = cpu_seconds(program.processId()) - before;
        if (before <= 0 || program.waitForFinished(0)) {
            return state.SkipWithError("the program ended, or the system does not tell its CPU");
        }
        program.kill();
        program.waitForFinished();
    }
    const double share = used / static_cast<double>(watch_seconds);
    state.counters["cpu_share"] = share;
    add_line({.name = fmt::format("CPU that the idle window uses, over {} s", watch_seconds),
              .measured = fmt::format("{:.3f} % of a core", 100 * share),
              .target = "0 (<= 0.1 %)",
              .verdict = verdict(share <= idle_target)});
}

BENCHMARK(window_start)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(window_idle)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace headroom::bench
