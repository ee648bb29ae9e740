// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "cli_fixture.h"
#include "core/formats/read_run.h"
#include "core/formats/run_file.h"
#include "core/json/run_json.h"
#include "nlohmann/json.hpp"

namespace headroom::testing {
namespace {

/// Runs of two points, d = 64 and 128, of which the second is missing.
class CliResume : public Cli {
protected:
    /// Makes an unfinished run file, its header changed by `change`.
    template <class Change>
    void make_interrupted(const std::string& name, Change change) {
        ASSERT_EQ(run({"run", "--heads", "12", "--hidden", "0:1536", "--seq", "64", "--type",
                       "fp32", "--seconds-per-point", "0.0001", "--quiet", "--out", file("whole")})
                      .code,
                  0);
        auto whole = read_run_file(file("whole"))->run;
        std::filesystem::remove(file("whole"));
        change(whole.header);
        whole.points[0].device = whole.header.device.id;
        auto writer = RunFileWriter::create(name, whole.header);
        ASSERT_TRUE(writer) << writer.error().message;
        ASSERT_TRUE(writer->append(whole.points[0]));
    }
    void make_interrupted() {
        make_interrupted(path_, [](RunHeader&) {});
    }
    std::string refusal(std::vector<std::string> more = {}) {
        more.insert(more.begin(), {"run", "--resume", path_});
        const CliResult result = run(more);
        EXPECT_NE(result.code, 0);
        EXPECT_EQ(result.out, "");
        return result.err;
    }

    const std::string path_ = file("run.headroom.jsonl");
};

TEST_F(CliResume, MeasuresWhatIsMissingIntoTheSameFile) {
    make_interrupted();
    const CliResult result = run({"run", "--resume", path_, "--csv", file("run.csv")});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.err,
              "going on with " + path_ +
                  ", which has 1 of 2 points\n"
                  "1 point on fake:0 (Fake device), fp32 · b = 4 · s = 64, kernel fake, "
                  "about 0:01\n"
                  "[2/2] a=12 h=1536 d=128        1.000 TFLOP/s, headroom 0 %, "
                  "flags: cache-unknown\n"
                  "run file: " +
                  path_ + "\nCSV: " + file("run.csv") + "\n");
    EXPECT_NE(result.out.find("\n2 measured\n"), std::string::npos) << result.out;
    const auto loaded = read_run(path_);
    EXPECT_EQ(loaded->run.points.size(), 2U);
    EXPECT_EQ(loaded->run.interruptions.size(), 1U);
    EXPECT_EQ(loaded->run.interruptions[0].command_line.back(), file("run.csv"));
    EXPECT_EQ(read_run(file("run.csv"))->run.points.size(), 2U);
}

TEST_F(CliResume, GivesRowsOfWhatItMeasuresAlone) {
    make_interrupted();
    const CliResult result = run({"run", "--resume", path_, "--json", "--quiet"});
    EXPECT_EQ(nlohmann::json::parse(result.out).at("hidden_size"), 1536);
}

TEST_F(CliResume, SaysWhereNothingIsMissing) {
    make_interrupted();
    ASSERT_EQ(run({"run", "--resume", path_}).code, 0);
    const std::string before = content_of(path_);
    const CliResult result = run({"run", "--resume", path_});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.err, "going on with " + path_ +
                              ", which has 2 of 2 points\nnothing is missing\nrun file: " + path_ +
                              "\n");
    EXPECT_EQ(content_of(path_), before);
}

TEST_F(CliResume, IsRefusedWithTheReasonAndAWayOut) {
    make_interrupted(path_, [](RunHeader& header) { header.protocol = "headroom-0"; });
    EXPECT_EQ(refusal(), "headroom-cli: " + path_ +
                             " cannot be gone on with here: the protocol was headroom-0, is "
                             "headroom-1; --as-new measures its sweep anew, into a new file\n");
}

TEST_F(CliResume, IsRefusedWithoutTheDevice) {
    make_interrupted(path_, [](RunHeader& header) {
        header.device.id = "cuda:0";
        header.device.backend = "cuda";
    });
    EXPECT_EQ(refusal(),
              "headroom-cli: there is no device \"cuda:0\"; there is: fake:0; --as-new "
              "measures its sweep anew, into a new file\n");
}

TEST_F(CliResume, IsRefusedWithAnotherDriver) {
    make_interrupted(path_, [](RunHeader& header) { header.device.facts["driver"] = "550.54"; });
    EXPECT_EQ(refusal(), "headroom-cli: " + path_ +
                             " cannot be gone on with here: driver was 550.54, is not known; "
                             "--as-new measures its sweep anew, into a new file\n");
}

TEST_F(CliResume, TakesNoOptionOfASweep) {
    make_interrupted();
    EXPECT_EQ(refusal({"--heads", "12", "--mode", "publish"}),
              "headroom-cli: --resume measures the sweep of its file as it was begun; leave out "
              "--heads, --mode\n");
    EXPECT_EQ(refusal({"--device", "auto"}),
              "headroom-cli: --resume measures the sweep of its file as it was begun; leave out "
              "--device\n");
    EXPECT_EQ(run({"run", "--as-new"}).code, 2);
}

TEST_F(CliResume, RefusesWhatIsNoRunFile) {
    make_file(path_, "junk\n");
    EXPECT_EQ(refusal(), "headroom-cli: " + path_ +
                             ":1: expected the header of a run file, one JSON object on a line\n");
    EXPECT_EQ(content_of(path_), "junk\n");
}

TEST_F(CliResume, IsRefusedWhileAnotherWritesTheFile) {
    make_interrupted();
    const auto other = RunFileWriter::open(path_);
    EXPECT_EQ(refusal(), "headroom-cli: this headroom (pid " + std::to_string(getpid()) +
                             ") is writing " + path_ + "\n");
}

TEST_F(CliResume, MeasuresTheWholeSweepAnewWithAsNew) {
    make_interrupted(path_, [](RunHeader& header) {
        header.device.id = "cuda:0";
        header.device.backend = "cuda";
        header.sweep.seed = 7;
    });
    const std::string before = content_of(path_);
    const CliResult result =
        run({"run", "--resume", path_, "--as-new", "--out", file("new.headroom.jsonl"), "--quiet"});
    EXPECT_EQ(result.code, 0) << result.err;
    EXPECT_EQ(content_of(path_), before);
    const auto anew = read_run(file("new.headroom.jsonl"))->run;
    EXPECT_EQ(anew.points.size(), 2U);
    EXPECT_EQ(anew.header.sweep.seed, 7U);
    EXPECT_EQ(anew.header.device.id, "fake:0");
    EXPECT_TRUE(anew.interruptions.empty());
}

TEST_F(CliResume, IsOfferedByTheNextRunThatStarts) {
    const std::string left = file("data/headroom/runs/left.headroom.jsonl");
    make_interrupted(left, [](RunHeader&) {});
    const CliResult result = run({"run", "--heads", "12", "--hidden", "0:768", "--seq", "64",
                                  "--type", "fp32", "--out", file("other")});
    EXPECT_TRUE(result.err.starts_with(
        "note: a run was left unfinished with 1 of 2 points; go on with it by headroom-cli run "
        "--resume " +
        left + "\n"))
        << result.err;
}

TEST_F(CliResume, IsToldByWhoeverReadsTheFile) {
    make_interrupted();
    EXPECT_EQ(run({"export", path_, "--csv", file("a.csv")}).err,
              "note: " + path_ +
                  " is unfinished: it has 1 of 2 points; headroom-cli run --resume measures the "
                  "rest\nCSV: " +
                  file("a.csv") + "\n");
    ASSERT_EQ(run({"run", "--resume", path_}).code, 0);
    const std::string resumed = read_run(path_)->run.interruptions[0].resumed_utc;
    EXPECT_EQ(run({"export", path_, "--csv", file("b.csv")}).err,
              "note: " + path_ + ": interrupted after 1 point, and resumed " + resumed +
                  "\nCSV: " + file("b.csv") + "\n");
}

TEST_F(CliResume, IsReadWhileItIsWritten) {
    make_interrupted();
    const auto writer = RunFileWriter::open(path_);
    const CliResult result = run({"export", path_, "--json"});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.err, "note: this headroom (pid " + std::to_string(getpid()) + ") is writing " +
                              path_ + ": it has 1 of 2 points so far\n");
}

TEST_F(CliResume, SaysInTheDataFolderThatCannotBeWrittenWhatToDo) {
    make_file(file("data"), "a file");
    const CliResult result = run({"run", "--heads", "12", "--hidden", "0:768", "--seq", "64"});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(
        result.err.ends_with("cannot be written to: Not a directory; name another place "
                             "with --out\n"))
        << result.err;
}

}  // namespace
}  // namespace headroom::testing
