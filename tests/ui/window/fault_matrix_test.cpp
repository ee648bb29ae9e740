// SPDX-License-Identifier: GPL-3.0-or-later
// What the window makes of every fault in every operation of a point, whichever process measures:
// it stays alive, shows every other point, and says what became of the one with the fault. What
// kills the window's own process is no case: nothing of it is left to look at.
#include <gmock/gmock.h>

#include <QAction>
#include <algorithm>
#include <cstdlib>
#include <map>
#include <ostream>
#include <thread>

#include "core/abandoned.h"
#include "core/run_file.h"
#include "support/faulty_backend.h"
#include "tests/ui/support/open_window.h"
#include "ui/window/core_text.h"
#include "ui/window/core_text_forms.h"

namespace headroom::testing {
namespace {

using ::testing::HasSubstr;

constexpr auto skipped = PointStatus::skipped;
constexpr auto failed = PointStatus::failed;
constexpr auto wrong = PointStatus::wrong;

/// A fault at a = 12, h = 2304 in a sweep of a = 12, h = 768, 1536, 2304.
struct Case {
    const char* isolation;
    const char* fault;
    PointStatus status;         ///< of the point
    const char* reason;         ///< words of it
    bool ends_the_run = false;  ///< and so h = 1536, which comes after it, is not measured
};

void PrintTo(const Case& c, std::ostream* out) {
    *out << c.isolation << " " << c.fault;
}

class WindowFaultMatrix : public OpenWindowTest, public ::testing::WithParamInterface<Case> {
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
    const Case& c = GetParam();
    open_with_fault(c.fault + std::string(":12:2304"));
    find<QAction>((std::string("action_isolation_") + c.isolation).c_str())->trigger();
    button("run")->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window_->controller().busy(); }, 40000));

    const auto points = points_in_file();
    ASSERT_EQ(points.size(), c.ends_the_run ? 2U : 3U);
    EXPECT_EQ(points.at(768).status, PointStatus::measured);
    EXPECT_TRUE(c.ends_the_run || points.at(1536).status == PointStatus::measured);
    EXPECT_EQ(points.at(2304).status, c.status);
    EXPECT_THAT(points.at(2304).reason, HasSubstr(c.reason));
    // What the fake device says is its own.
    if (!points.at(2304).reason.starts_with("injected")) {
        EXPECT_TRUE(is_known_core_text(points.at(2304).reason)) << points.at(2304).reason;
    }
    EXPECT_EQ(rows(), c.ends_the_run ? 2 : 3);
    EXPECT_THAT(status_of(2304).toStdString(), HasSubstr(c.reason));
}

std::string name_of(const ::testing::TestParamInfo<Case>& tested) {
    std::string name = tested.param.fault;
    std::ranges::replace_if(
        name, [](char c) { return c == ':' || c == '-'; }, '_');
    return name;
}

// A thread that hangs cannot be ended: the window is free at once, and the run over.
INSTANTIATE_TEST_SUITE_P(
    OwnProcess, WindowFaultMatrix,
    ::testing::Values(Case{"own", "fail:prepare", failed, "injected: the device reports a fault"},
                      Case{"own", "fail:launch", failed, "injected: the device reports a fault"},
                      Case{"own", "fail:timing", failed, "injected: the device reports a fault"},
                      Case{"own", "fail:copy", failed, "injected: the device reports a fault"},
                      Case{"own", "out-of-memory:prepare", skipped, "no memory left"},
                      Case{"own", "out-of-memory:launch", skipped, "no memory left"},
                      Case{"own", "out-of-memory:timing", skipped, "no memory left"},
                      Case{"own", "out-of-memory:copy", skipped, "no memory left"},
                      Case{"own", "no-host-memory:prepare", skipped, "memory"},
                      Case{"own", "no-host-memory:launch", skipped, "memory"},
                      Case{"own", "no-host-memory:timing", skipped, "memory"},
                      Case{"own", "no-host-memory:copy", skipped, "memory"},
                      Case{"own", "wrong-data:launch", wrong, "the output is wrong"},
                      Case{"own", "wrong-data:timing", wrong, "after the timing, O of set 0"},
                      Case{"own", "wrong-data:copy", wrong, "the output is wrong"},
                      Case{"own", "hang:prepare", failed, "the device did not answer for", true},
                      Case{"own", "hang:launch", failed, "the device did not answer for", true},
                      Case{"own", "hang:timing", failed, "the device did not answer for", true},
                      Case{"own", "hang:copy", failed, "the device did not answer for", true}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    ChildProcess, WindowFaultMatrix,
    ::testing::Values(Case{"child", "fail:prepare", failed, "injected: the device reports a fault"},
                      Case{"child", "fail:launch", failed, "injected: the device reports a fault"},
                      Case{"child", "fail:timing", failed, "injected: the device reports a fault"},
                      Case{"child", "fail:copy", failed, "injected: the device reports a fault"},
                      Case{"child", "out-of-memory:prepare", skipped, "no memory left"},
                      Case{"child", "out-of-memory:launch", skipped, "no memory left"},
                      Case{"child", "out-of-memory:timing", skipped, "no memory left"},
                      Case{"child", "out-of-memory:copy", skipped, "no memory left"},
                      Case{"child", "no-host-memory:prepare", skipped, "memory"},
                      Case{"child", "no-host-memory:launch", skipped, "memory"},
                      Case{"child", "no-host-memory:timing", skipped, "memory"},
                      Case{"child", "no-host-memory:copy", skipped, "memory"},
                      Case{"child", "wrong-data:launch", wrong, "the output is wrong"},
                      Case{"child", "wrong-data:timing", wrong, "after the timing, O of set 0"},
                      Case{"child", "wrong-data:copy", wrong, "the output is wrong"},
                      Case{"child", "hang:prepare", failed, "the device did not answer for"},
                      Case{"child", "hang:launch", failed, "the device did not answer for"},
                      Case{"child", "hang:timing", failed, "the device did not answer for"},
                      Case{"child", "hang:copy", failed, "the device did not answer for"},
                      Case{"child", "kill:prepare", failed,
                           "the process that measured ended by signal 9 (Killed)"},
                      Case{"child", "kill:launch", failed,
                           "the process that measured ended by signal 9 (Killed)"},
                      Case{"child", "kill:timing", failed,
                           "the process that measured ended by signal 9 (Killed)"},
                      Case{"child", "kill:copy", failed,
                           "the process that measured ended by signal 9 (Killed)"}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Automatic, WindowFaultMatrix,
    ::testing::Values(
        Case{"automatic", "fail:prepare", failed, "injected: the device reports a fault"},
        Case{"automatic", "fail:launch", failed, "injected: the device reports a fault"},
        Case{"automatic", "fail:timing", failed, "injected: the device reports a fault"},
        Case{"automatic", "fail:copy", failed, "injected: the device reports a fault"},
        Case{"automatic", "out-of-memory:prepare", skipped, "no memory left"},
        Case{"automatic", "out-of-memory:launch", skipped, "no memory left"},
        Case{"automatic", "out-of-memory:timing", skipped, "no memory left"},
        Case{"automatic", "out-of-memory:copy", skipped, "no memory left"},
        Case{"automatic", "no-host-memory:prepare", skipped, "memory"},
        Case{"automatic", "no-host-memory:launch", skipped, "memory"},
        Case{"automatic", "no-host-memory:timing", skipped, "memory"},
        Case{"automatic", "no-host-memory:copy", skipped, "memory"},
        Case{"automatic", "wrong-data:launch", wrong, "the output is wrong"},
        Case{"automatic", "wrong-data:timing", wrong, "after the timing, O of set 0"},
        Case{"automatic", "wrong-data:copy", wrong, "the output is wrong"},
        Case{"automatic", "hang:prepare", failed, "the device did not answer for"},
        Case{"automatic", "hang:launch", failed, "the device did not answer for"},
        Case{"automatic", "hang:timing", failed, "the device did not answer for"},
        Case{"automatic", "hang:copy", failed, "the device did not answer for"}),
    name_of);

}  // namespace
}  // namespace headroom::testing
