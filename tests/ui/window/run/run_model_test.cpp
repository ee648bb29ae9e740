// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/run_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/ui/support/full_point.h"
#include "tests/ui/support/sample_run.h"

namespace headroom {
namespace {

std::string cell(const RunModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.data(model.index(row, column), role)
        .toString()
        .replace(QChar(0x00A0), QLatin1Char(' '))
        .toStdString();
}

/// A table whose run is the test's to change.
class TableOfARun {
public:
    RunModel model;

    void append(std::vector<Point> points) {
        run_->points.insert(run_->points.end(), points.begin(), points.end());
        if (model.rowCount() == 0) {
            model.show(run_);
        } else {
            model.show_growth(run_);
        }
    }
    void mark(std::size_t first, std::size_t last, const char* flag) {
        for (std::size_t at = first; at <= last && at < run_->points.size(); ++at) {
            if (run_->points[at].measurement) run_->points[at].add_flag(flag);
        }
        model.show_marked(first, last);
    }

private:
    std::shared_ptr<Run> run_ = std::make_shared<Run>();
};

TEST(RunModel, ShowsHeadroomAndBound) {
    TableOfARun table;
    RunModel& model = table.model;
    table.append({full_point()});
    EXPECT_EQ(cell(model, 0, RunModel::headroom_column), "19 %");
    EXPECT_EQ(cell(model, 0, RunModel::bound_column), "arithmetic");
    EXPECT_EQ(cell(model, 0, RunModel::headroom_column, Qt::ToolTipRole),
              "81 % of the measured roof of 271 TFLOP/s");
}

TEST(RunModel, LeavesHeadroomOpenWithoutARoof) {
    TableOfARun table;
    RunModel& model = table.model;
    table.append({measured_point(32, 8192, 219)});
    EXPECT_EQ(cell(model, 0, RunModel::headroom_column), "–");
    EXPECT_EQ(cell(model, 0, RunModel::bound_column), "–");
}

TEST(RunModel, ShowsANegativeHeadroomAboveTheRoof) {
    TableOfARun table;
    RunModel& model = table.model;
    Point point = measured_point(32, 8192, 110);
    point.roof = PointRoof{100, Bound::memory};
    table.append({point});
    EXPECT_EQ(cell(model, 0, RunModel::headroom_column), "−10 %");
}

TEST(RunModel, SaysFlagsInWordsAndWhatTheyMean) {
    TableOfARun table;
    RunModel& model = table.model;
    Point point = measured_point(32, 8192, 219);
    point.flags = {"drift", "power-capped"};
    table.append({point});
    EXPECT_EQ(cell(model, 0, RunModel::status_column), "device drifted, power limit");
    const std::string help = cell(model, 0, RunModel::status_column, Qt::ToolTipRole);
    EXPECT_TRUE(help.starts_with("device drifted: The same shape")) << help;
    EXPECT_NE(help.find("\npower limit: The device ran"), std::string::npos) << help;
}

TEST(RunModel, IsQuietAboutWhatIsNormal) {
    TableOfARun table;
    RunModel& model = table.model;
    Point point = measured_point(32, 8192, 219);
    point.flags = {"power-capped"};
    table.append({point});
    const QModelIndex status = model.index(0, RunModel::status_column);
    EXPECT_TRUE(model.data(status, RunModel::quiet_role).toBool());
    EXPECT_FALSE(model.data(status, RunModel::trouble_role).toBool());
    table.mark(0, 0, flag::throttled);
    EXPECT_FALSE(model.data(status, RunModel::quiet_role).toBool());
    EXPECT_TRUE(model.data(status, RunModel::trouble_role).toBool());
}

TEST(RunModel, MarksPointsAfterwards) {
    TableOfARun table;
    RunModel& model = table.model;
    const QAbstractItemModelTester tester(&model);
    table.append(
        {measured_point(32, 2048, 80), measured_point(32, 4096, 90), measured_point(32, 6144, 95)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    table.mark(1, 7, flag::drift);
    EXPECT_EQ(cell(model, 0, RunModel::status_column), "measured");
    EXPECT_EQ(cell(model, 1, RunModel::status_column), "device drifted");
    EXPECT_EQ(cell(model, 2, RunModel::status_column), "device drifted");
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 2);
}

TEST(RunModel, MarksOnlyWhatWasMeasured) {
    TableOfARun table;
    RunModel& model = table.model;
    table.append({point_without_value(32, 2048, PointStatus::skipped, "too large")});
    table.mark(0, 0, flag::drift);
    EXPECT_EQ(cell(model, 0, RunModel::status_column), "skipped: too large");
}

TEST(RunModel, MarksNothingThatIsNotThere) {
    TableOfARun table;
    RunModel& model = table.model;
    table.append({measured_point(32, 2048, 80)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    table.mark(3, 5, flag::drift);
    EXPECT_EQ(changed.size(), 0);
}

}  // namespace
}  // namespace headroom
