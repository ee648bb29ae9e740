// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare_settings.h"

#include <gmock/gmock.h>

#include "support/sample_run.h"

namespace headroom {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

RunHeader header() {
    RunHeader header = testing::sample_header();
    header.protocol = protocol_name;
    return header;
}

TEST(SettingDifferences, OfOneHeaderAreNone) {
    EXPECT_THAT(setting_differences(header(), header()), IsEmpty());
}

TEST(SettingDifferences, BeginWithWhatMakesNumbersIncomparable) {
    RunHeader other = header();
    other.kernel = "reference";
    other.sweep.type = DataType::bf16;
    other.sweep.batch = BatchSize{4};
    other.sweep.seq_len = SequenceLength{2048};
    other.sweep.data = InputData::zeros;
    other.protocol = "headroom-2";
    other.settings.regime = RegimeChoice::burst;
    EXPECT_THAT(setting_differences(header(), other),
                ElementsAre(SettingDifference{"type", "fp32", "bf16", true},
                            SettingDifference{"batch", "1", "4", true},
                            SettingDifference{"sequence", "512", "2048", true},
                            SettingDifference{"data", "softmax", "zeros", true},
                            SettingDifference{"protocol", "headroom-1", "headroom-2", true},
                            SettingDifference{"regime", "sustained", "burst", true},
                            SettingDifference{"kernel", "onednn", "reference", false}));
}

TEST(SettingDifferences, NameDeviceLibrariesAndCare) {
    RunHeader other = header();
    other.device.name = "Other processor";
    other.device.facts = {{"onednn", "3.1.0"}, {"threads", "8"}};
    other.sweep.seed = 7;
    other.settings = MeasureSettings::for_mode(MeasureMode::standard);
    other.host = "desk";
    other.program_version = "0.2.0";
    EXPECT_THAT(setting_differences(header(), other),
                ElementsAre(SettingDifference{"device", "Test processor", "Other processor", false},
                            SettingDifference{"onednn", "2.6.3", "3.1.0", false},
                            SettingDifference{"threads", "none", "8", false},
                            SettingDifference{"seed", "2024", "7", false},
                            SettingDifference{"mode", "quick", "standard", false},
                            SettingDifference{"time per point", "0.1 s", "0.5 s", false},
                            SettingDifference{"warm-up", "0.2 s", "0.25 s", false},
                            SettingDifference{"host", "bench", "desk", false},
                            SettingDifference{"Headroom", "0.1.0 (abc)", "0.2.0 (abc)", false}));
}

TEST(SettingDifferences, TakeBothRegimesForSustained) {
    RunHeader other = header();
    other.settings.regime = RegimeChoice::both;
    EXPECT_THAT(setting_differences(header(), other), IsEmpty());
}

TEST(SettingDifferences, TellAnOlderRunFromOneOfTheProtocol) {
    RunHeader older = header();
    older.protocol.clear();
    EXPECT_THAT(
        setting_differences(older, header()),
        ElementsAre(SettingDifference{"protocol", "none (an older Headroom)", "headroom-1", true}));
}

TEST(SettingDifferences, OfACsvAreOnlyInWhatItsColumnsHold) {
    RunHeader csv;
    csv.sweep = header().sweep;
    csv.sweep.data = InputData::zeros;  // a CSV does not say: nothing follows from it
    csv.device.name = "Test processor";
    csv.kernel = "onednn";
    EXPECT_THAT(setting_differences(header(), csv), IsEmpty());
}

TEST(SettingDifferences, SayThatALogIsAnotherPrograms) {
    RunHeader log;
    log.sweep = header().sweep;
    log.sweep.data = InputData::normal;
    log.device.id = "imported";
    log.device.name = "Test processor";
    log.kernel = "torch.bmm";
    EXPECT_THAT(setting_differences(header(), log),
                ElementsAre(SettingDifference{"data", "softmax", "normal", true},
                            SettingDifference{"protocol", "headroom-1", "another program's", true},
                            SettingDifference{"kernel", "onednn", "torch.bmm", false}));
}

}  // namespace
}  // namespace headroom
