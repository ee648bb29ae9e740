// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/preset.h"

#include <gtest/gtest.h>

#include "core/sweep/plan.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

Preset shipped(std::string_view name) {
    return *find_preset(shipped_presets(), name);
}

DeviceInfo device(const char* backend) {
    DeviceInfo info;
    info.backend = backend;
    return info;
}

std::size_t points(std::string_view name, const char* backend) {
    return plan(scale_to_device(shipped(name), device(backend)))->shapes.size();
}

TEST(ShippedPresets, ComeInTheirOrder) {
    std::vector<std::string> names;
    for (const Preset& preset : shipped_presets()) names.push_back(preset.name);
    EXPECT_EQ(names, (std::vector<std::string>{"Quick look", "Published figure",
                                               "Every head dimension", "Powers of two"}));
}

TEST(PublishedFigurePreset, IsThePublishedSweepOf54Points) {
    const SweepSpec sweep = scale_to_device(shipped("published FIGURE"), device("cpu"));
    EXPECT_EQ(to_string(sweep.heads), "12,24,32,40,64,80,96");
    EXPECT_EQ(to_string(sweep.hidden), "0:16384");
    EXPECT_EQ(to_string(sweep.alignments), "64");
    EXPECT_EQ(sweep_subtitle(sweep), "fp16 · b = 4 · s = 2048");
    EXPECT_EQ(plan(sweep)->shapes.size(), 54U);
}

TEST(QuickLookPreset, IsThePublishedSweepScaledToTheDevice) {
    EXPECT_EQ(sweep_subtitle(scale_to_device(shipped("Quick look"), device("cpu"))),
              "fp32 · b = 1 · s = 512");
    EXPECT_EQ(sweep_subtitle(scale_to_device(shipped("Quick look"), device("cuda"))),
              "fp16 · b = 4 · s = 2048");
    EXPECT_EQ(points("Quick look", "cpu"), 54U);
}

TEST(EveryHeadDimensionPreset, StepsByEight) {
    EXPECT_EQ(points("Every head dimension", "cpu"), 64U);
}

TEST(PowersOfTwoPreset, HasACurveForEachPower) {
    const auto made = plan(scale_to_device(shipped("Powers of two"), device("cpu")));
    EXPECT_EQ(made->curves.size(), 7U);
    EXPECT_EQ(made->curves.back().alignment.to_string(), "64");
}

TEST(ShippedPresets, LookQuicklyOrMeasureForComparing) {
    EXPECT_EQ(shipped("Quick look").mode, MeasureMode::quick);
    EXPECT_EQ(shipped("Published figure").mode, MeasureMode::standard);
    EXPECT_EQ(shipped("Every head dimension").mode, MeasureMode::standard);
    EXPECT_EQ(shipped("Powers of two").mode, MeasureMode::standard);
}

TEST(ParsePreset, LeavesTheModeOpenWhereNoneIsGiven) {
    EXPECT_EQ(parse_preset(R"({"name": "N", "heads": [12]})", "x.json")->mode, std::nullopt);
}

TEST(ParsePreset, ShowsTheModeThatItRead) {
    const auto preset =
        parse_preset(R"({"name": "N", "heads": [12], "mode": "publish"})", "x.json");
    EXPECT_NE(preset_to_json(*preset).find("\"mode\": \"publish\""), std::string::npos);
}

TEST(FindPreset, NamesThoseThereAre) {
    EXPECT_EQ(
        find_preset(shipped_presets(), "Slow").error().message,
        "there is no preset \"Slow\"; there is: \"Quick look\", \"Published figure\", \"Every "
        "head dimension\", \"Powers of two\"");
}

TEST(ParsePreset, ReadsWhatItWrites) {
    for (const Preset& preset : shipped_presets()) {
        EXPECT_EQ(*parse_preset(preset_to_json(preset), "x.json"), preset);
    }
}

TEST(ParsePreset, NamesFileAndKey) {
    const auto message = [](const char* json) {
        return parse_preset(json, "x.json").error().message;
    };
    EXPECT_EQ(message("[]"), "x.json: expected a preset, one JSON object");
    EXPECT_EQ(message("{"), "x.json: expected a preset, one JSON object");
    EXPECT_EQ(message(R"({"heads": [12]})"), "x.json: it has no \"name\"");
    EXPECT_EQ(message(R"({"name": "N"})"), "x.json: it has no \"heads\"");
    EXPECT_EQ(message(R"({"name": "N", "heads": ["x"]})"),
              "x.json: \"heads\" of the sweep is not a list of finite numbers");
    EXPECT_EQ(message(R"({"name": "N", "heads": [12], "hidden": {"first": 0}})"),
              "x.json: \"hidden\" has no \"last\"");
    EXPECT_EQ(message(R"({"name": "N", "heads": [0]})"),
              "x.json: 0 is not a head count: it must be 1 or more, for example 12,24,32");
    EXPECT_EQ(message(R"({"name": "N", "heads": [12], "mode": "fast"})"),
              "x.json: \"mode\" is \"fast\", not \"quick\", \"standard\" or \"publish\"");
    EXPECT_TRUE(
        message(R"({"name": "N", "head": [12]})").starts_with("x.json: unknown key \"head\""));
}

TEST(OwnPresets, ReadsGoodOnesAndNotesBadOnes) {
    const testing::TemporaryFolder folder;
    testing::make_file(folder / "b.json", R"({"name": "Mine", "heads": [16], "batch": 2})");
    testing::make_file(folder / "a.json", "nonsense");
    testing::make_file(folder / "c.txt", "passed over");
    const OwnPresets own = read_own_presets(folder.path());
    ASSERT_EQ(own.presets.size(), 1U);
    EXPECT_EQ(own.presets[0].name, "Mine");
    EXPECT_TRUE(own.presets[0].own);
    EXPECT_TRUE(own.presets[0].batch_given);
    EXPECT_FALSE(own.presets[0].type_given);
    EXPECT_EQ(own.notes,
              std::vector<std::string>{"preset left out: " + (folder / "a.json").string() +
                                       ": expected a preset, one JSON object"});
}

TEST(OwnPresets, AreNoneWhereTheFolderIsMissing) {
    EXPECT_TRUE(read_own_presets("/nonexistent/presets").presets.empty());
}

TEST(OwnPresetFolder, FollowsTheDataHome) {
    setenv("XDG_DATA_HOME", "/data", 1);
    EXPECT_EQ(own_preset_folder(), "/data/headroom/presets");
    unsetenv("XDG_DATA_HOME");
    setenv("HOME", "/home/me", 1);
    EXPECT_EQ(own_preset_folder(), "/home/me/.local/share/headroom/presets");
}

}  // namespace
}  // namespace headroom
