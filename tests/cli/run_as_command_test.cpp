// SPDX-License-Identifier: GPL-3.0-or-later
// The command that stands for a run, given back to the program that reads it.
#include <filesystem>

#include "cli_fixture.h"
#include "core/formats/preset.h"
#include "core/formats/read_run.h"
#include "core/formats/run_command.h"
#include "core/formats/run_file.h"

namespace headroom::testing {
namespace {

/// A run of one curve on the fake device with every setting of its own.
RunHeader own_header() {
    RunHeader header;
    header.sweep.heads = {HeadCount{12}, HeadCount{16}};
    header.sweep.hidden = {.first = 768, .last = 2304, .step = 96};
    header.sweep.alignments = *parse_alignments("=4,64");
    header.sweep.batch = BatchSize{2};
    header.sweep.seq_len = SequenceLength{64};
    header.sweep.type = DataType::fp16;
    header.sweep.data = InputData::zeros;
    header.sweep.seed = 18446744073709551615ULL;
    header.sweep.max_points_per_curve = 1;
    header.device = fake_device_info();
    header.kernel = "fake";
    header.settings = MeasureSettings::for_mode(MeasureMode::standard);
    header.settings.regime = RegimeChoice::both;
    header.settings.per_point = Seconds{0.0001};
    header.protocol = protocol_name;
    header.program_version = "0.1.0";
    return header;
}

class RunAsCommand : public Cli {
protected:
    /// The header of the run that the command makes.
    RunHeader made_by(const RunHeader& header) const {
        std::vector<std::string> words = *run_command(header);
        words.erase(words.begin());
        words.insert(words.end(), {"--out", file("made.headroom.jsonl")});
        const CliResult result = run(words);
        EXPECT_EQ(result.code, 0) << result.err;
        return read_run(file("made.headroom.jsonl"))->run.header;
    }
};

TEST_F(RunAsCommand, NamesEveryOption) {
    const std::vector<std::string> words{"headroom-cli",
                                         "run",
                                         "--preset",
                                         "Quick look",
                                         "--heads",
                                         "12,16",
                                         "--hidden",
                                         "768:2304:96",
                                         "--align",
                                         "=4,64",
                                         "--points-per-curve",
                                         "1",
                                         "--batch",
                                         "2",
                                         "--seq",
                                         "64",
                                         "--type",
                                         "fp16",
                                         "--data",
                                         "zeros",
                                         "--seed",
                                         "18446744073709551615",
                                         "--device",
                                         "fake:0",
                                         "--kernel",
                                         "fake",
                                         "--mode",
                                         "standard",
                                         "--regime",
                                         "both",
                                         "--seconds-per-point",
                                         "0.0001"};
    EXPECT_EQ(*run_command(own_header()), words);
}

TEST_F(RunAsCommand, MakesTheSameSweepWithTheSameSettings) {
    const RunHeader header = own_header();
    const RunHeader made = made_by(header);
    EXPECT_EQ(made.sweep, header.sweep);
    EXPECT_EQ(made.settings, header.settings);
    EXPECT_EQ(made.device.id, "fake:0");
    EXPECT_EQ(made.kernel, "fake");
}

TEST_F(RunAsCommand, KeepsTheNameOfAPresetThatIsUnchanged) {
    RunHeader header = own_header();
    const Preset preset = *find_preset(shipped_presets(), "Powers of two");
    header.sweep = scale_to_device(preset, fake_device_info());
    header.settings = MeasureSettings::for_mode(MeasureMode::quick);
    header.settings.per_point = Seconds{0.0001};
    const std::vector<std::string> words = *run_command(header);
    EXPECT_EQ(words[3], "Powers of two");
    const auto most = std::find(words.begin(), words.end(), "--points-per-curve");
    ASSERT_NE(most, words.end());
    EXPECT_EQ(*(most + 1), "17");
}

TEST_F(RunAsCommand, LeavesOutTheTimeThatTheModeGives) {
    RunHeader header = own_header();
    header.settings = MeasureSettings::for_mode(MeasureMode::publish);
    const std::vector<std::string> words = *run_command(header);
    EXPECT_EQ(words.back(), "sustained");
}

TEST_F(RunAsCommand, RefusesARunOfAnotherProgram) {
    RunHeader header = own_header();
    header.protocol.clear();
    EXPECT_EQ(run_command(header).error().kind, ErrorKind::unsupported);
}

TEST_F(RunAsCommand, RefusesARunFromACsv) {
    RunHeader header = own_header();
    header.program_version.clear();
    EXPECT_EQ(run_command(header).error().kind, ErrorKind::unsupported);
}

TEST_F(RunAsCommand, RefusesSettingsThatNoOptionGives) {
    RunHeader header = own_header();
    header.settings.min_samples = 8;
    EXPECT_EQ(run_command(header).error().message,
              "there is no command for this run: its settings are not those of the mode "
              "\"standard\" in this version of Headroom");
}

}  // namespace
}  // namespace headroom::testing
