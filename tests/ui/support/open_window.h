// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <chrono>
#include <memory>
#include <semaphore>

#include "support/fake_backend.h"
#include "support/temporary_folder.h"
#include "ui/main_window.h"

namespace headroom::testing {

/// A window on a fake device, in a folder of the test's own.
class OpenWindowTest : public ::testing::Test {
protected:
    /// Opens the window on a fake device and waits until the devices are known.
    void open(FakeScript script = {}, const DeviceInfo& device = fake_device_info()) {
        open_with(fake_backends(std::move(script), {device}));
    }
    void open_with(Backends backends) {
        window_.reset();
        backends_ = std::move(backends);
        window_ = std::make_unique<MainWindow>(WindowEnvironment{
            .backends = backends_,
            .run_folder = folder_ / "runs",
            .preset_folder = folder_ / "presets",
            .cache_folder = folder_ / "cache",
            .settings_path = QString::fromStdString((folder_ / "headroom.ini").string()),
            .command_line = {"headroom"},
            .child_program = child_program_,
            .hang_limit = hang_limit_,
            .desktop = desktop_});
        window_->resize(first_size_);
        window_->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return button("run")->isEnabled(); }))
            << button("run")->toolTip().toStdString();
    }

    template <class Widget>
    Widget* find(const char* name) const {
        auto* found = window_->findChild<Widget*>(QLatin1StringView(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }
    int rows() const { return find<QTableView>("results")->model()->rowCount(); }
    FigureView* figure() const { return find<FigureView>("figure"); }

    /// A small sweep: a = 12 at h = 768, 1536, 2304.
    void set_up_small_sweep() {
        type_into("hidden_last", "2304");
        for (const char* chip : {"head_chip_24", "head_chip_32", "head_chip_40", "head_chip_64",
                                 "head_chip_80", "head_chip_96"}) {
            find<QAbstractButton>(chip)->setChecked(false);
        }
        ASSERT_TRUE(QTest::qWaitFor([this] { return text("summary").startsWith(tr("3 points")); }))
            << text("summary").toStdString();
    }
    void type_into(const char* name, const char* value) const {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1StringView(value));
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    /// For a launch that a test holds; after a while it goes on, so that a test that has failed
    /// comes to its end.
    static void wait_for_leave(std::counting_semaphore<>& launches) {
        static_cast<void>(launches.try_acquire_for(std::chrono::seconds(20)));
    }
    /// Lets launches go, one after another, until the run is in that state: its roofs and its
    /// sentinel take some before the first point.
    bool launch_until(std::counting_semaphore<>& launches, RunController::State state) const {
        return QTest::qWaitFor([&] {
            launches.release();
            return window_->controller().state() == state;
        });
    }
    bool wait_for_idle() const {
        return QTest::qWaitFor([this] { return !window_->controller().busy(); }, 20000);
    }
    static QString tr(const char* words) { return QString::fromUtf8(words); }

    TemporaryFolder folder_;
    QSize first_size_{1440, 900};          ///< of the windows that are opened from now on
    std::filesystem::path child_program_;  ///< of the windows that are opened from now on
    std::optional<Seconds> hang_limit_;    ///< of their runs
    Desktop* desktop_ = nullptr;           ///< for the windows that are opened from now on
    Backends backends_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace headroom::testing
