// SPDX-License-Identifier: GPL-3.0-or-later
// What the window makes of every fault in every operation of a point, whichever process measures:
// it stays alive, shows every other point, and says what became of the one with the fault. What
// kills the window's own process is no case: nothing of it is left to look at.
#include <gmock/gmock.h>

#include <QAction>
#include <cstdlib>
#include <map>
#include <thread>

#include "core/formats/run_file.h"
#include "core/runner/own_session.h"
#include "support/fault_outcomes.h"
#include "support/faulty_backend.h"
#include "tests/ui/support/open_window.h"
#include "ui/text/core_text.h"
#include "ui/text/core_text_forms.h"

namespace headroom::testing {
namespace {

using ::testing::HasSubstr;

/// A fault at a = 12, h = 2304 in a sweep of a = 12, h = 768, 2304, 1536.
class WindowFaultMatrix : public OpenWindowTest, public ::testing::WithParamInterface<FaultCase> {
protected:
    void TearDown() override {
        unsetenv("HEADROOM_FAULT");
        let_hanging_go();
        // What a thread that hangs uses must outlive it.
        while (abandoned_threads() > 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    /// Both the window's own device and the child's have the fault.
    void open_with_fault(const std::string& fault) {
        setenv("HEADROOM_FAULT", fault.c_str(), 1);
        child_program_ = HEADROOM_FAULTY_PROGRAM;
        hang_limit_ = Seconds{3};
        Backends backends = fake_backends();
        backends[0] = make_faulty_backend(std::move(backends[0]), parse_fault(fault).value());
        open_with(std::move(backends));
        set_up_small_sweep();
    }
    std::map<std::int64_t, Point> points_in_file() const {
        std::map<std::int64_t, Point> points;
        for (const auto& entry : std::filesystem::directory_iterator(folder_ / "runs")) {
            const auto loaded = read_run_file(entry.path());
            if (!loaded) {
                ADD_FAILURE() << loaded.error().message;
                continue;
            }
            for (const Point& point : loaded->run.points) {
                points.emplace(point.shape.hidden().value, point);
            }
        }
        return points;
    }
    /// The text of the table's status column beside that hidden size.
    QString status_of(int hidden) const {
        const auto* model = find<QTableView>("results")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, RunModel::hidden_column).data(RunModel::sort_role) == hidden) {
                return model->index(row, RunModel::status_column).data().toString();
            }
        }
        return {};
    }
};

TEST_P(WindowFaultMatrix, StaysAliveAndKeepsEveryOtherPoint) {
    const auto& [isolation, outcome] = GetParam();
    if (outcome.is("kill") && isolation != Isolation::child) {
        GTEST_SKIP() << "nothing is left of the window to look at";
    }
    // A thread that hangs cannot be ended: the window is free at once, and the run over.
    const bool ends_the_run = outcome.is("hang") && isolation == Isolation::own;
    open_with_fault(outcome.fault + std::string(":12:2304"));
    find<QAction>(("action_isolation_" + std::string(to_string(isolation))).c_str())->trigger();
    button("run")->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window_->controller().busy(); }, 40000));

    const auto points = points_in_file();
    ASSERT_EQ(points.size(), ends_the_run ? 2U : 3U);
    EXPECT_EQ(points.at(768).status, PointStatus::measured);
    EXPECT_TRUE(ends_the_run || points.at(1536).status == PointStatus::measured);
    EXPECT_EQ(points.at(2304).status, outcome.status);
    EXPECT_THAT(points.at(2304).reason, HasSubstr(outcome.reason));
    // What the fake device says is its own.
    if (!points.at(2304).reason.starts_with("injected")) {
        EXPECT_TRUE(is_known_core_text(points.at(2304).reason)) << points.at(2304).reason;
    }
    EXPECT_EQ(rows(), ends_the_run ? 2 : 3);
    EXPECT_THAT(status_of(2304).toStdString(), HasSubstr(outcome.reason));
}

INSTANTIATE_TEST_SUITE_P(All, WindowFaultMatrix,
                         ::testing::Combine(::testing::ValuesIn(isolations),
                                            ::testing::ValuesIn(fault_outcomes)),
                         [](const auto& tested) { return fault_case_name(tested.param); });

}  // namespace
}  // namespace headroom::testing
