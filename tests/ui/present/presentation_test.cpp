// SPDX-License-Identifier: GPL-3.0-or-later
// The presentation as a person starts it, watches it and leaves it.
#include "ui/present/presentation.h"

#include <gtest/gtest.h>

#include <QGraphicsView>
#include <QListView>
#include <QTest>
#include <semaphore>

#include "support/sample_run.h"
#include "tests/ui/support/open_window.h"
#include "ui/figure/place/figure_metrics.h"

namespace headroom::testing {
namespace {

using namespace std::chrono_literals;

class PresentationTest : public OpenWindowTest {
protected:
    /// Opens the window with a clock that stands until the test moves it.
    void open_with_clock(FakeScript script = {}) {
        open(std::move(script));
        presentation()->use_clock([this] { return now_; });
    }
    Presentation* presentation() const { return window_->findChild<Presentation*>(); }
    PresentScreen* screen() const {
        return window_->findChild<PresentScreen*>(QStringLiteral("present_screen"));
    }
    void measure_small_sweep() {
        set_up_small_sweep();
        QTest::keyClick(window_.get(), Qt::Key_F5);
        ASSERT_TRUE(wait_for_idle());
    }
    /// Opens a run of a = 12 at h = 768, 1536, measured on that day of 2026.
    void open_run_of(const char* day) {
        RunHeader header = sample_header();
        header.utc = std::string("2026-") + day + "T12:34:56Z";
        header.planned_points = 2;
        const auto path = folder_ / (std::string(day) + ".headroom.jsonl");
        {
            auto writer = RunFileWriter::create(path, header);
            for (const std::int64_t hidden : {768, 1536}) {
                ASSERT_TRUE(writer->append(measured_point(12, hidden)));
            }
        }
        window_->open_run(QString::fromStdString(path.string()));
    }
    void press_present() const { QTest::keyClick(window_.get(), Qt::Key_F5, Qt::ShiftModifier); }
    void pass(std::chrono::milliseconds time) {
        now_ += time;
        presentation()->tick();
    }
    std::size_t drawn_points() const {
        std::size_t points = 0;
        for (const FigureCurve& curve : screen()->frame().figure.curves) {
            points += curve.points.size();
        }
        return points;
    }

    std::chrono::steady_clock::time_point now_{1h};
};

TEST_F(PresentationTest, ReplaysTheRunThatIsShownPointByPointAndBeginsAgain) {
    open_with_clock();
    measure_small_sweep();
    press_present();
    ASSERT_NE(screen(), nullptr);
    EXPECT_TRUE(screen()->isVisible());
    EXPECT_TRUE(screen()->isFullScreen());
    EXPECT_EQ(drawn_points(), 1U);
    EXPECT_EQ(text("present_state"), tr("Replay · 1 of 3 points"));
    pass(1100ms);
    EXPECT_EQ(drawn_points(), 2U);
    pass(1000ms);
    EXPECT_EQ(drawn_points(), 3U);
    pass(7000ms);
    EXPECT_EQ(drawn_points(), 1U);
}

TEST_F(PresentationTest, ShowsTheOpenRunsOneAfterAnotherForEver) {
    open_with_clock();
    open_run_of("01-05");
    open_run_of("02-06");
    press_present();
    EXPECT_EQ(text("present_state"), tr("Run 2 of 2 · 1 of 2 points"));
    EXPECT_EQ(text("present_activity"), tr("measured 6 February 2026, 12:34 UTC"));
    pass(1100ms);
    EXPECT_EQ(text("present_state"), tr("Run 2 of 2 · 2 of 2 points"));
    pass(7000ms);
    EXPECT_EQ(text("present_state"), tr("Run 1 of 2 · 1 of 2 points"));
    EXPECT_EQ(text("present_activity"), tr("measured 5 January 2026, 12:34 UTC"));
    EXPECT_EQ(drawn_points(), 1U);
    pass(8100ms);
    EXPECT_EQ(text("present_state"), tr("Run 2 of 2 · 1 of 2 points"));
}

TEST_F(PresentationTest, LeavesOutRunsThatAreHidden) {
    open_with_clock();
    open_run_of("01-05");
    open_run_of("02-06");
    auto* list = find<QListView>("runs_list");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    press_present();
    EXPECT_EQ(text("present_state"), tr("Replay · 1 of 2 points"));
    pass(8100ms);
    EXPECT_EQ(text("present_activity"), tr("measured 6 February 2026, 12:34 UTC"));
}

TEST_F(PresentationTest, FollowsTheOrderOfMeasuring) {
    open_with_clock();
    measure_small_sweep();
    press_present();
    // Ends first, then the middle.
    EXPECT_EQ(text("present_point"), tr("a = 12 · h = 768"));
    pass(1100ms);
    EXPECT_EQ(text("present_point"), tr("a = 12 · h = 2304"));
    pass(1000ms);
    EXPECT_EQ(text("present_point"), tr("a = 12 · h = 1536"));
}

TEST_F(PresentationTest, DrawsNothingAnewWhileNothingChanges) {
    open_with_clock();
    measure_small_sweep();
    press_present();
    const int before = screen()->chart().chart().replace_count();
    for (int tick = 0; tick < 10; ++tick) pass(10ms);
    EXPECT_EQ(screen()->chart().chart().replace_count(), before);
    pass(1000ms);
    EXPECT_EQ(screen()->chart().chart().replace_count(), before + 1);
}

TEST_F(PresentationTest, AnyKeyLeaves) {
    open_with_clock();
    measure_small_sweep();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Space, Qt::Key_F5, Qt::Key_A}) {
        press_present();
        ASSERT_TRUE(presentation()->active());
        QTest::keyClick(screen(), key);
        EXPECT_FALSE(presentation()->active()) << key;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(screen(), nullptr);
    }
}

TEST_F(PresentationTest, AClickLeaves) {
    open_with_clock();
    measure_small_sweep();
    press_present();
    QTest::mouseClick(screen(), Qt::RightButton);
    EXPECT_FALSE(presentation()->active());
}

TEST_F(PresentationTest, HidesTheMouseAndSaysForAWhileHowToLeave) {
    open_with_clock();
    measure_small_sweep();
    press_present();
    EXPECT_EQ(screen()->cursor().shape(), Qt::BlankCursor);
    EXPECT_TRUE(find<QLabel>("present_hint")->isVisible());
    pass(5100ms);
    EXPECT_FALSE(find<QLabel>("present_hint")->isVisible());
}

TEST_F(PresentationTest, ShowsARunUnderWayLiveWithItsTelemetry) {
    std::counting_semaphore<> launches(0);
    open_with_clock({.on_launch = [&] { wait_for_leave(launches); },
                     .telemetry =
                         [] {
                             TelemetryReading reading;
                             reading.clock_mhz = 1500;
                             reading.power_w = 350;
                             return reading;
                         }});
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_F5);
    while (rows() == 0) {
        launches.release();
        QTest::qWait(1);
    }
    press_present();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        pass(50ms);
        return find<Gauge>("gauge_power")->reading().value == tr("350");
    }));
    EXPECT_EQ(text("present_state"), tr("Live · 1 of 3 points"));
    EXPECT_EQ(find<Gauge>("gauge_clock")->reading().value, tr("1.50"));
    EXPECT_EQ(find<Gauge>("gauge_temperature")->accessibleDescription(), tr("n/a"));
    launches.release(1000);
    ASSERT_TRUE(wait_for_idle());
    pass(50ms);
    EXPECT_EQ(text("present_state"), tr("Finished · 3 of 3 points"));
    EXPECT_EQ(drawn_points(), 3U);
    pass(8100ms);
    EXPECT_EQ(text("present_state"), tr("Replay · 1 of 3 points"));
}

TEST_F(PresentationTest, HasTheEarlierPointsOfARunThatGoesOnInAnotherProcess) {
    std::counting_semaphore<> launches(0);
    open_with_clock({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    RunStarted again;
    QObject::connect(&window_->controller(), &RunController::started, window_.get(),
                     [&](const RunHeader& header, const Plan& plan) {
                         again.header = header;
                         again.plan = plan;
                     });
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(launch_until(launches, RunController::State::running));
    press_present();
    again.earlier.points = {{1, measured_point(12, 2304)}, {0, measured_point(12, 768)}};
    again.earlier.lines = 2;
    const std::uint64_t first_generation = 1;
    window_->controller().events().post({first_generation, again});
    EXPECT_TRUE(QTest::qWaitFor([&] {
        pass(50ms);
        return text("present_state") == tr("Live · 2 of 3 points");
    })) << text("present_state").toStdString();
    EXPECT_EQ(drawn_points(), 2U);
    window_->controller().stop();
    launches.release(1000);
    ASSERT_TRUE(wait_for_idle());
}

TEST_F(PresentationTest, LeavingLetsTheRunGoOn) {
    std::counting_semaphore<> launches(0);
    open_with_clock({.on_launch = [&] { wait_for_leave(launches); }});
    set_up_small_sweep();
    QTest::keyClick(window_.get(), Qt::Key_F5);
    ASSERT_TRUE(launch_until(launches, RunController::State::running));
    press_present();
    QTest::keyClick(screen(), Qt::Key_Escape);
    EXPECT_TRUE(window_->controller().busy());
    launches.release(1000);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(rows(), 3);
}

TEST_F(PresentationTest, RunsThePresetsInTurnWhereNothingIsShown) {
    open_with_clock();
    type_into("hidden_last", "4096");
    std::vector<std::string> presets;
    QObject::connect(&window_->controller(), &RunController::started, window_.get(),
                     [&](const RunHeader& header) { presets.push_back(header.sweep.name); });
    press_present();
    ASSERT_NE(screen(), nullptr);
    const std::vector<std::string> first_two{"Quick look", "Published figure"};
    for (std::size_t seen = 1; seen <= first_two.size(); ++seen) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return presets.size() == seen; }));
        window_->controller().stop();
        ASSERT_TRUE(wait_for_idle());
        pass(50ms);
        pass(8100ms);
    }
    EXPECT_EQ(presets, first_two);
    EXPECT_TRUE(window_->controller().busy());
    window_->controller().stop();
    QTest::keyClick(screen(), Qt::Key_Escape);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_EQ(find<QLineEdit>("hidden_last")->text(), tr("4096"));
}

// A letter of 28 pixels on a screen of 1080 can be read from ten metres.
TEST_F(PresentationTest, NoTextIsSmallerThanCanBeReadFromTenMetres) {
    open_with_clock();
    measure_small_sweep();
    press_present();
    screen()->resize(1920, 1080);
    for (const QLabel* label : screen()->findChildren<QLabel*>()) {
        EXPECT_GE(label->font().pixelSize(), 28) << label->objectName().toStdString();
    }
    const auto* chart = screen()->findChild<QGraphicsView*>(QStringLiteral("present_chart"));
    ASSERT_NE(chart, nullptr);
    EXPECT_GE(chart->transform().m22() * figure_metrics::small_font, 28);
}

TEST_F(PresentationTest, FillsTheScreenWithoutCuttingAnything) {
    open_with_clock();
    measure_small_sweep();
    press_present();
    for (const QSize size :
         {QSize(1024, 600), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)}) {
        screen()->resize(size);
        for (const QLabel* label : screen()->findChildren<QLabel*>()) {
            const QFontMetrics metrics(label->font());
            EXPECT_LE(metrics.horizontalAdvance(label->text()), label->width())
                << label->objectName().toStdString() << " at " << size.width();
            EXPECT_LE(metrics.height(), label->height())
                << label->objectName().toStdString() << " at " << size.width();
            EXPECT_TRUE(screen()->rect().contains(label->geometry()));
        }
    }
}

}  // namespace
}  // namespace headroom::testing
