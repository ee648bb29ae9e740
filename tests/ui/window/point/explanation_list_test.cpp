// SPDX-License-Identifier: GPL-3.0-or-later
// "Why it is so" in the window's Point panel.
#include "ui/window/point/explanation_list.h"

#include <gtest/gtest.h>

#include <QScrollArea>
#include <QScrollBar>
#include <atomic>

#include "support/gpu_run.h"
#include "tests/ui/support/opened_run.h"

namespace headroom::testing {
namespace {

class ExplanationListTest : public OpenedRunTest {
protected:
    /// a = 64, 32 and 16 at h = 4096, each faster than the one before.
    void open_three() {
        open_run(gpu_header({64, 32, 16}),
                 {gpu_point(64, 64, 180), gpu_point(32, 128, 330), gpu_point(16, 256, 600)});
    }
    QString titles() const {
        QStringList lines;
        for (const auto* label : find<QWidget>("explanation")->findChildren<QLabel*>()) {
            if (label->isVisibleTo(window_.get())) lines += label->text();
        }
        return lines.join(QLatin1Char('\n'));
    }
};

TEST_F(ExplanationListTest, SaysWhyThePointIsWhereItIs) {
    open_three();
    select_row(0);
    EXPECT_TRUE(titles().startsWith(tr("Why it is so\nd suits the tensor cores\n")))
        << titles().toStdString();
    EXPECT_TRUE(titles().contains(tr("Faster at the same size"))) << titles().toStdString();
}

TEST_F(ExplanationListTest, HasTheSourceOfEachFindingInItsTooltip) {
    open_three();
    select_row(0);
    int notes = 0;
    for (const auto* label : find<QWidget>("explanation")->findChildren<QLabel*>()) {
        const auto* whole = label->parentWidget();
        if (whole->objectName() == tr("explanation") || !whole->isVisible()) continue;
        EXPECT_TRUE(whole->toolTip().contains(tr("Source: "))) << label->text().toStdString();
        ++notes;
    }
    EXPECT_GE(notes, 6);
}

TEST_F(ExplanationListTest, AClickOnAFasterShapeSelectsItsPoint) {
    open_three();
    select_row(0);
    auto* first = find<QAbstractButton>("suggestion_0");
    EXPECT_EQ(first->text(), tr("a = 16   h = 4096"));
    EXPECT_TRUE(find<QAbstractButton>("suggestion_1")->isVisible());
    EXPECT_FALSE(find<QAbstractButton>("suggestion_2")->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    EXPECT_EQ(selected_row(), 2);
    EXPECT_EQ(text("point_throughput"), tr("600"));
    EXPECT_FALSE(first->isVisible());
}

TEST_F(ExplanationListTest, EnterOnAFasterShapeSelectsItsPoint) {
    open_three();
    select_row(0);
    auto* second = find<QAbstractButton>("suggestion_1");
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Return);
    EXPECT_EQ(selected_row(), 1);
}

TEST_F(ExplanationListTest, IsHiddenForAPointThatWasNotMeasured) {
    Point skipped = gpu_point(64, 64, 180);
    skipped.status = PointStatus::skipped;
    skipped.reason = "needs 2.0 GiB, 1.0 GiB free";
    skipped.measurement.reset();
    open_run(gpu_header({64}), {skipped});
    select_row(0);
    EXPECT_FALSE(find<QWidget>("explanation")->isVisible());
}

TEST_F(ExplanationListTest, FollowsThePointsThatARunUnderWayAdds) {
    std::counting_semaphore<> launches(0);
    std::atomic<int> launched = 0;
    FakeScript script;
    script.on_launch = [&] {
        wait_for_leave(launches);
        ++launched;
    };
    open(std::move(script));
    set_up_small_sweep();
    // a = 12 and 24 at h = 1536: two points of one size.
    type_into("hidden_first", "1536");
    type_into("hidden_last", "1536");
    find<QAbstractButton>("head_chip_24")->setChecked(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return text("summary").startsWith(tr("2 points")); }));
    button("run")->click();
    // One launch after another, so that the second point is not done before the first is seen.
    int let_go = 0;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            if (launched == let_go) {
                ++let_go;
                launches.release();
            }
            return rows() == 1;
        },
        60000));
    select_row(0);
    EXPECT_TRUE(titles().contains(tr("Nothing of its size to compare"))) << titles().toStdString();
    launches.release(1'000'000);
    ASSERT_TRUE(wait_for_idle());
    EXPECT_TRUE(titles().contains(tr("None of its size is faster"))) << titles().toStdString();
}

TEST_F(ExplanationListTest, ClipsNothingHoweverNarrow) {
    open_three();
    select_row(0);
    find<QWidget>("point_card")->setMaximumWidth(240);
    QTest::qWait(20);
    const auto* list = find<QWidget>("explanation");
    const auto* scroll = find<QWidget>("point_panel")->findChild<QScrollArea*>();
    EXPECT_LE(list->minimumSizeHint().width(), scroll->viewport()->width());
    for (const auto* child : list->findChildren<SuggestionButton*>()) {
        EXPECT_TRUE(!child->isVisible() || child->sizeHint().width() <= child->width());
    }
}

TEST_F(ExplanationListTest, TextKeepsOffTheScrollBar) {
    open_three();
    window_->resize(1440, 600);
    select_row(0);
    const auto* scroll = find<QWidget>("point_panel")->findChild<QScrollArea*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return scroll->verticalScrollBar()->isVisible(); }));
    QTest::qWait(1);
    const auto* list = find<QWidget>("explanation");
    const int right = list->mapTo(scroll->viewport(), list->rect().topRight()).x();
    EXPECT_LE(right, scroll->viewport()->width() - 8);
}

}  // namespace
}  // namespace headroom::testing
