// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that a crash left unfinished: offered at the next start, resumed, kept, measured as new.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QListView>
#include <fstream>

#include "core/formats/run_file.h"
#include "tests/support/sample_run.h"
#include "tests/ui/support/open_window.h"
#include "tests/ui/support/unfinished_run.h"

namespace headroom::testing {
namespace {

class ResumeFlowTest : public OpenWindowTest {
protected:
    void SetUp() override { std::filesystem::create_directories(folder_ / "runs"); }

    std::filesystem::path run(const std::string& name) const {
        return folder_ / "runs" / (name + ".headroom.jsonl");
    }
    /// Opens the window and waits for what it has to offer.
    void open_and_wait(FakeScript script = {}, const DeviceInfo& device = fake_device_info()) {
        open(std::move(script), device);
        window_->grab();
        ASSERT_TRUE(QTest::qWaitFor([this] { return offered(); }));
    }
    /// Begins the small sweep, whose launches wait for `launches`.
    void begin_run(std::counting_semaphore<>& launches) {
        open({.on_launch = [&] { wait_for_leave(launches); }});
        set_up_small_sweep();
        button("run")->click();
        ASSERT_TRUE(launch_until(launches, RunController::State::running));
    }
    bool offered() const { return find<QWidget>("resume_offer")->isVisible(); }
    QString offer() const { return offered() ? text("resume_offer_text") : QString(); }
    /// Presses a button as the keyboard does.
    void press(const char* name) const {
        QPushButton* pressed = button(name);
        ASSERT_NE(pressed, nullptr) << name;
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        QCoreApplication::processEvents();
    }
    bool has(const char* name) const {
        return window_->findChild<QPushButton*>(QLatin1StringView(name)) != nullptr;
    }
    static headroom::Run read(const std::filesystem::path& path) {
        const auto loaded = read_run_file(path);
        EXPECT_TRUE(loaded) << loaded.error().message;
        return loaded ? loaded->run : headroom::Run{};
    }
    /// The file without the lines that have those words.
    static void leave_out(const std::filesystem::path& path, const std::string& words) {
        std::ifstream from(path);
        std::string kept;
        for (std::string line; std::getline(from, line);) {
            if (line.find(words) == std::string::npos) kept += line + '\n';
        }
        from.close();
        std::ofstream(path) << kept;
    }
    QString status_of(int row) const {
        const auto* table = find<QTableView>("results")->model();
        return table->index(row, RunModel::status_column).data().toString();
    }
    std::ptrdiff_t files() const {
        return std::distance(std::filesystem::directory_iterator(folder_ / "runs"), {});
    }
    /// Marks the first line of the list of runs.
    QListView* mark_first_run() const {
        auto* list = find<QListView>("runs_list");
        list->setCurrentIndex(list->model()->index(0, 0));
        return list;
    }
};

TEST_F(ResumeFlowTest, ACompleteRunIsNotOffered) {
    leave_unfinished(run("complete"), 3);
    leave_unfinished(run("other"), 1);
    open_and_wait();
    press("offer_keep");
    EXPECT_FALSE(offered());
}

TEST_F(ResumeFlowTest, SaysWhichRunHasHowManyOfItsPoints) {
    leave_unfinished(run("one"), 1);
    open_and_wait();
    EXPECT_EQ(
        offer(),
        tr("Unfinished: Quick look on Fake device from 2026-01-31 12:00 UTC has 1 of 3 points."));
    EXPECT_EQ(find<QWidget>("resume_offer")->accessibleName(), offer());
}

TEST_F(ResumeFlowTest, EveryAnswerSaysWhatItDoes) {
    leave_unfinished(run("one"), 1);
    open_and_wait();
    for (const char* name : {"offer_resume", "offer_keep", "offer_show"}) {
        QAccessibleInterface* said = QAccessible::queryAccessibleInterface(button(name));
        EXPECT_FALSE(said->text(QAccessible::Name).isEmpty()) << name;
        EXPECT_TRUE(said->text(QAccessible::Description).endsWith(QLatin1Char('.'))) << name;
    }
}

TEST_F(ResumeFlowTest, ResumeMeasuresOnlyWhatIsMissingIntoTheSameFile) {
    leave_unfinished(run("one"), 1);
    open_and_wait();
    press("offer_resume");
    ASSERT_TRUE(wait_for_idle());
    const headroom::Run after = read(run("one"));
    EXPECT_EQ(after.points.size(), 3U);
    ASSERT_EQ(after.interruptions.size(), 1U);
    EXPECT_EQ(after.interruptions[0].after_points, 1);
    EXPECT_EQ(files(), 1);
    EXPECT_EQ(rows(), 3);
    EXPECT_FALSE(offered());
}

TEST_F(ResumeFlowTest, DrawsTheEarlierPointsAtOnce) {
    leave_unfinished(run("one"), 2);
    std::counting_semaphore<> launches{0};
    open_and_wait({.on_launch = [&] { wait_for_leave(launches); }});
    press("offer_resume");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 2; }));
    const FigureContent& content = figure()->content();
    ASSERT_EQ(content.curves.size(), 1U);
    EXPECT_EQ(content.curves[0].points.size(), 2U);
    EXPECT_TRUE(window_->controller().busy());
    window_->controller().stop();
    launches.release(1000);
    ASSERT_TRUE(wait_for_idle());
}

// The file has the plan's points in another order: h = 768 and 1536, and lacks 2304 between them.
TEST_F(ResumeFlowTest, MarksThePointsOfTheFileThoughThePlanHasAnotherOrder) {
    leave_unfinished(run("one"), 3);
    leave_out(run("one"), "\"hidden_size\":2304");
    std::counting_semaphore<> launches{0};
    open_and_wait({.on_launch = [&] { wait_for_leave(launches); }});
    press("offer_resume");
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 2; }));
    const std::uint64_t first_generation = 1;
    for (const auto& [after, seconds] : {std::pair{1, 0.002}, std::pair{2, 0.0022}}) {
        const Point like = measured_point(12, 16128, seconds);
        window_->controller().events().post(
            {first_generation, SentinelMeasured{{after, like.shape, *like.measurement}}});
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return status_of(1).startsWith(tr("device drifted")); }));
    EXPECT_FALSE(status_of(0).startsWith(tr("device drifted"))) << status_of(0).toStdString();
    launches.release(1000);
    ASSERT_TRUE(wait_for_idle());
}

TEST_F(ResumeFlowTest, ARunThatIsOpenStaysOneLineOfTheListWhenItGoesOn) {
    leave_unfinished(run("one"), 1);
    open_and_wait();
    press("offer_show");
    EXPECT_EQ(rows(), 1);
    press("offer_resume");
    ASSERT_TRUE(wait_for_idle());
    auto* list = find<QListView>("runs_list");
    EXPECT_EQ(list->model()->rowCount(), 2) << "the run and the published figure";
    EXPECT_EQ(rows(), 3);
}

TEST_F(ResumeFlowTest, KeptItIsOpenAndEndsAndIsNotOfferedAgain) {
    leave_unfinished(run("one"), 1);
    open_and_wait();
    press("offer_keep");
    EXPECT_FALSE(offered());
    EXPECT_EQ(rows(), 1);
    ASSERT_TRUE(read(run("one")).ended);
    EXPECT_EQ(read(run("one")).ended->reason, "interrupted, and kept as it is");
    EXPECT_TRUE(unfinished_runs(folder_ / "runs").empty());
}

TEST_F(ResumeFlowTest, TheNewestComesFirstAndTheNextWhenItIsDealtWith) {
    leave_unfinished(run("old"), 1, "2026-01-30T08:30:00Z");
    leave_unfinished(run("new"), 2, "2026-01-31T09:00:00Z");
    open_and_wait();
    EXPECT_TRUE(offer().contains(tr("2026-01-31 09:00"))) << offer().toStdString();
    press("offer_resume");
    ASSERT_TRUE(wait_for_idle());
    EXPECT_TRUE(offer().contains(tr("2026-01-30 08:30"))) << offer().toStdString();
}

TEST_F(ResumeFlowTest, PutOffItIsAsItWasAndTheNextIsOffered) {
    leave_unfinished(run("old"), 1, "2026-01-30T08:30:00Z");
    leave_unfinished(run("new"), 2, "2026-01-31T09:00:00Z");
    const std::string before = content_of(run("new"));
    open_and_wait();
    auto* close = find<QAbstractButton>("resume_offer_close");
    EXPECT_EQ(close->accessibleName(), tr("Not now"));
    QTest::keyClick(close, Qt::Key_Space);
    EXPECT_TRUE(offer().contains(tr("2026-01-30"))) << offer().toStdString();
    EXPECT_EQ(content_of(run("new")), before);
}

TEST_F(ResumeFlowTest, IsOutOfTheWayWhileAnotherRunIsMeasured) {
    leave_unfinished(run("one"), 1);
    open_and_wait();
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_F5);
    EXPECT_FALSE(offered());
    ASSERT_TRUE(wait_for_idle());
    EXPECT_TRUE(offered());
}

TEST_F(ResumeFlowTest, AnotherDriverIsRefusedWithTheReason) {
    DeviceInfo then = fake_device_info();
    then.facts["driver"] = "550.54";
    DeviceInfo now = then;
    now.facts["driver"] = "560.28";
    leave_unfinished(run("one"), 1, "2026-01-31T12:00:00Z", then);
    const std::string before = content_of(run("one"));
    open_and_wait({}, now);
    press("offer_resume");
    EXPECT_TRUE(offer().endsWith(tr("driver was 550.54, is 560.28"))) << offer().toStdString();
    EXPECT_FALSE(window_->controller().busy());
    EXPECT_FALSE(has("offer_resume"));
    EXPECT_EQ(content_of(run("one")), before);
}

TEST_F(ResumeFlowTest, RefusedItCanBeMeasuredAsNew) {
    DeviceInfo then = fake_device_info();
    then.facts["driver"] = "550.54";
    DeviceInfo now = then;
    now.facts["driver"] = "560.28";
    leave_unfinished(run("one"), 1, "2026-01-31T12:00:00Z", then);
    open_and_wait({}, now);
    press("offer_resume");
    press("offer_as_new");
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(files(), 2);
    EXPECT_EQ(read(run("one")).points.size(), 1U);
    EXPECT_TRUE(unfinished_runs(folder_ / "runs").empty()) << "it would be offered again";
}

TEST_F(ResumeFlowTest, TheSweepColumnSaysWhatGoesOn) {
    leave_unfinished(run("one"), 1);
    open_and_wait();
    type_into("batch", "7");
    press("offer_resume");
    EXPECT_EQ(find<QLineEdit>("hidden_last")->text(), tr("2304"));
    EXPECT_EQ(find<QLineEdit>("batch")->text(), tr("1"));
    EXPECT_FALSE(find<QAbstractButton>("head_chip_12") == nullptr);
    ASSERT_TRUE(wait_for_idle());
    find<QAction>("action_undo")->trigger();
    EXPECT_EQ(find<QLineEdit>("batch")->text(), tr("7")) << "what was there can be had again";
}

TEST_F(ResumeFlowTest, ARunThatClosingTheWindowCutOffIsOfferedAtTheNextStart) {
    std::counting_semaphore<> launches{0};
    begin_run(launches);
    window_->controller().cut_off();
    window_->close();
    launches.release(1000);
    ASSERT_TRUE(wait_for_idle());
    open_and_wait();
    EXPECT_TRUE(offer().endsWith(tr("of 3 points."))) << offer().toStdString();
    window_->close();
    open_and_wait();
    EXPECT_TRUE(offered()) << "until it is answered";
    press("offer_resume");
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(files(), 1);
    EXPECT_FALSE(offered());
}

TEST_F(ResumeFlowTest, ARunThatWasStoppedIsNotOffered) {
    std::counting_semaphore<> launches{0};
    begin_run(launches);
    window_->controller().stop();
    window_->close();
    launches.release(1000);
    ASSERT_TRUE(wait_for_idle());
    leave_unfinished(run("crashed"), 1);
    open_and_wait();
    press("offer_keep");
    EXPECT_FALSE(offered());
}

TEST_F(ResumeFlowTest, OpenedByHandAnUnfinishedRunGoesOnByItsKey) {
    open();
    leave_unfinished(folder_ / "hand.headroom.jsonl", 1);
    window_->open_run(QString::fromStdString((folder_ / "hand.headroom.jsonl").string()));
    QListView* list = mark_first_run();
    EXPECT_TRUE(button("runs_resume")->isEnabled());
    QTest::keyClick(list, Qt::Key_R);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(read(folder_ / "hand.headroom.jsonl").points.size(), 3U);
}

TEST_F(ResumeFlowTest, ACompleteRunSaysWhyItCannotGoOn) {
    open();
    leave_unfinished(folder_ / "whole.headroom.jsonl", 3);
    window_->open_run(QString::fromStdString((folder_ / "whole.headroom.jsonl").string()));
    QListView* list = mark_first_run();
    EXPECT_FALSE(button("runs_resume")->isEnabled());
    EXPECT_EQ(button("runs_resume")->toolTip(), tr("It is complete: no point is missing."));
    QTest::keyClick(list, Qt::Key_R);
    EXPECT_EQ(text("message_text"), tr("It is complete: no point is missing."));
    EXPECT_FALSE(window_->controller().busy());
}

}  // namespace
}  // namespace headroom::testing
