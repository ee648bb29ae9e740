// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows of one person at once, and the one file of their settings.
#include <gtest/gtest.h>

#include "support/temporary_folder.h"
#include "ui/window/choices/settings.h"

namespace headroom::testing {
namespace {

class SettingsMergeTest : public ::testing::Test {
protected:
    Settings opened() const { return Settings(path_); }
    static void save(Settings& settings, const std::function<void(WindowState&)>& change) {
        WindowState state = settings.window();
        change(state);
        ASSERT_FALSE(settings.save(state, settings.sweep()));
    }

    TemporaryFolder folder_;
    QString path_ = QString::fromStdString((folder_ / "headroom.ini").string());
};

TEST_F(SettingsMergeTest, WhatOneWindowChangedIsKeptByTheOther) {
    Settings one = opened();
    Settings other = opened();
    save(one, [](WindowState& state) { state.theme = ThemeChoice::dark; });
    save(other, [](WindowState& state) { state.published_curves = true; });
    EXPECT_EQ(opened().window().theme, ThemeChoice::dark);
    EXPECT_TRUE(opened().window().published_curves);
}

TEST_F(SettingsMergeTest, OfTwoChangesTheLastHolds) {
    Settings one = opened();
    Settings other = opened();
    save(one, [](WindowState& state) { state.theme = ThemeChoice::dark; });
    save(other, [](WindowState& state) { state.theme = ThemeChoice::light; });
    EXPECT_EQ(opened().window().theme, ThemeChoice::light);
}

TEST_F(SettingsMergeTest, TheRecentFilesAreThoseOfBothTheLastClosedFirst) {
    Settings first = opened();
    save(first, [](WindowState& state) { state.recent_files = {QStringLiteral("/old")}; });
    Settings one = opened();
    Settings other = opened();
    save(one, [](WindowState& state) { state.recent_files.prepend(QStringLiteral("/one")); });
    save(other, [](WindowState& state) { state.recent_files.prepend(QStringLiteral("/other")); });
    EXPECT_EQ(
        opened().window().recent_files,
        QStringList({QStringLiteral("/other"), QStringLiteral("/old"), QStringLiteral("/one")}));
}

TEST_F(SettingsMergeTest, AListThatWasClearedStaysCleared) {
    Settings first = opened();
    save(first, [](WindowState& state) { state.recent_files = {QStringLiteral("/old")}; });
    Settings one = opened();
    save(one, [](WindowState& state) { state.recent_files.clear(); });
    EXPECT_TRUE(opened().window().recent_files.isEmpty());
}

TEST_F(SettingsMergeTest, TheLastSessionIsThatOfOneWindow) {
    Settings one = opened();
    Settings other = opened();
    save(one, [](WindowState& state) {
        state.session.files = {QStringLiteral("/a"), QStringLiteral("/b")};
        state.session.front = QStringLiteral("/b");
    });
    save(other, [](WindowState& state) { state.session.files = {QStringLiteral("/c")}; });
    EXPECT_EQ(opened().window().session.files, QStringList({QStringLiteral("/c")}));
    EXPECT_TRUE(opened().window().session.front.isEmpty());
}

}  // namespace
}  // namespace headroom::testing
