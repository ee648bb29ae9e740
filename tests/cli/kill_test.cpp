// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>
#include <sstream>
#include <thread>

#include "cli_fixture.h"
#include "core/session/resume.h"
#include "nlohmann/json.hpp"
#include "real_program.h"

namespace headroom::testing {
namespace {

using namespace std::chrono_literals;

/// How many sweeps are killed: HEADROOM_KILLS, or few enough for every day.
int kills_wanted() {
    const char* text = std::getenv("HEADROOM_KILLS");
    return text != nullptr ? std::atoi(text) : 10;
}

/// Kills the real program in the midst of sweeps, and goes on with them. The roofs, which take
/// seconds and come before there is a file, are waited for.
class CliKill : public Cli {
protected:
    /// Whether there is a file of the run, be it with the name it has while it is made.
    bool begun() const {
        const std::filesystem::directory_iterator entries(folder_.path());
        return std::any_of(begin(entries), end(entries), [](const auto& entry) {
            return entry.path().filename().string().starts_with("run.headroom.jsonl");
        });
    }

    /// Removes what is left of a file that was not made to its end: it has another name.
    void remove_unmade() {
        if (std::filesystem::exists(run_)) return;
        for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
            if (entry.path().extension() == ".part") std::filesystem::remove(entry.path());
        }
    }

    std::ptrdiff_t lines() const {
        const std::string text = content_of(run_);
        return std::count(text.begin(), text.end(), '\n');
    }

    /// A run killed at a random time, from the making of its file to its end: a few lines on (the
    /// settling before them takes most of the time), and then a while.
    void kill_once() {
        const Program program(arguments(), file("log"));
        const std::ptrdiff_t wanted = lines() + more_lines_(random_);
        while (program.running() && (!begun() || lines() < wanted)) {
            std::this_thread::sleep_for(1ms);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(moment_(random_)));
        program.send(SIGKILL);
        program.wait();
        remove_unmade();
    }

    std::vector<std::string> arguments() const {
        if (std::filesystem::exists(run_)) return {"run", "--json", "--quiet", "--resume", run_};
        return {"run",      "--json",   "--quiet", "--heads", "2,4",
                "--hidden", "0:1024",   "--seq",   "32",      "--seconds-per-point",
                "0.001",    "--device", "cpu",     "--out",   run_};
    }

    /// The shapes that the program told of, a row each; they must be in the file.
    std::vector<Shape> told_shapes() const {
        std::vector<Shape> shapes;
        std::istringstream lines(content_of(file("log")));
        for (std::string line; std::getline(lines, line);) {
            const auto row = nlohmann::json::parse(line, nullptr, /*allow_exceptions=*/false);
            if (!row.is_object()) continue;
            shapes.push_back(*Shape::make(BatchSize{row.at("batch").get<std::int64_t>()},
                                          SequenceLength{row.at("seq_len").get<std::int64_t>()},
                                          HeadCount{row.at("heads").get<std::int64_t>()},
                                          HeadDim{row.at("head_dim").get<std::int64_t>()},
                                          DataType::fp32));
        }
        return shapes;
    }

    const std::string run_ = file("run.headroom.jsonl");
    // The same kills each time, as far as the clock allows.
    std::mt19937 random_{20260131};
    std::uniform_int_distribution<int> more_lines_{0, 6};
    std::uniform_int_distribution<int> moment_{0, 60};
};

/// The whole lines of a file: of the last, a kill may have left a part.
std::string whole_lines(const std::string& path) {
    const std::string text = content_of(path);
    return text.substr(0, text.rfind('\n') + 1);
}

TEST_F(CliKill, LosesNoFinishedPointAndCompletesThePlan) {
    std::string kept;  // the lines of the run under way, as they were last read
    int runs = 0;
    for (int kills = 0; kills < kills_wanted(); ++kills) {
        kill_once();
        if (!std::filesystem::exists(run_)) continue;
        const auto loaded = read_run_file(run_);
        ASSERT_TRUE(loaded) << loaded.error().message;
        EXPECT_TRUE(content_of(run_).starts_with(kept)) << "kept:\n" << kept;
        for (const Shape& told : told_shapes()) {
            EXPECT_EQ(std::ranges::count(loaded->run.points, told, &Point::shape), 1)
                << told.to_string();
        }
        kept = whole_lines(run_);
        // A run that was killed while its roofs were measured is headed anew with them.
        if (loaded->run.points.empty() && loaded->run.header.roofs == Roofs{}) kept.clear();
        if (std::ssize(loaded->run.points) < loaded->run.header.planned_points) continue;
        // Complete: on to the next.
        std::filesystem::rename(run_, file("run-" + std::to_string(++runs)));
        kept.clear();
    }
    if (std::filesystem::exists(run_)) {
        const Program program(arguments(), file("log"));
        EXPECT_EQ(program.wait(), 0) << content_of(file("log"));
        std::filesystem::rename(run_, file("run-" + std::to_string(++runs)));
    }
    for (int run = 1; run <= runs; ++run) {
        const auto loaded = read_run_file(file("run-" + std::to_string(run)));
        ASSERT_TRUE(loaded) << loaded.error().message;
        const auto rest = remainder_of(*loaded);
        ASSERT_TRUE(rest) << rest.error().message;
        EXPECT_TRUE(rest->missing.empty());
        ASSERT_EQ(loaded->run.points.size(), 12U);
        for (std::size_t i = 0; i < 12; ++i) {
            EXPECT_EQ(loaded->run.points[i].shape, rest->plan.shapes[i].shape);
            EXPECT_EQ(loaded->run.points[i].status, PointStatus::measured);
        }
    }
    RecordProperty("complete_runs", runs);
}

}  // namespace
}  // namespace headroom::testing
