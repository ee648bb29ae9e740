// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <filesystem>
#include <string>
#include <vector>

#include "core/formats/run_file.h"
#include "support/sample_run.h"
#include "tests/ui/support/open_window.h"

namespace headroom::testing {

/// A window, and files to open in it however they come.
class OpenFilesTest : public OpenWindowTest {
protected:
    std::filesystem::path write_run(const std::string& name, const headroom::Run& run) {
        const auto path = folder_ / name;
        auto writer = RunFileWriter::create(path, run.header);
        EXPECT_TRUE(writer) << path;
        for (const Point& point : run.points) EXPECT_TRUE(writer->append(point));
        return path;
    }
    std::filesystem::path write_run(const std::string& name) {
        return write_run(name, sample_run());
    }
    /// Files that hold nothing: "bad-0.headroom.jsonl" and so on.
    std::vector<std::filesystem::path> broken_files(int count) {
        std::vector<std::filesystem::path> files;
        for (int i = 0; i < count; ++i) {
            files.push_back(folder_ / ("bad-" + std::to_string(i) + ".headroom.jsonl"));
            make_file(files.back(), "");
        }
        return files;
    }
    /// Drops these on the figure, as a file manager does; whether they were taken.
    bool drop(const std::vector<std::filesystem::path>& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths) {
            urls += QUrl::fromLocalFile(QString::fromStdString(path.string()));
        }
        data.setUrls(urls);
        const QPoint middle(300, 200);
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &event);
        return event.isAccepted();
    }
    int open_runs() const { return find<QListView>("runs_list")->model()->rowCount() - 1; }
    QString run_line(int row, int role = Qt::DisplayRole) const {
        return find<QListView>("runs_list")->model()->index(row, 0).data(role).toString();
    }
    QString message() const {
        return find<QWidget>("messages")->isVisible() ? text("message_text") : QString();
    }
    QMenu* open_menu() const {
        auto* menu = find<QMenu>("open_menu");
        emit menu->aboutToShow();
        return menu;
    }
    QAction* entry(const char* name) const {
        return open_menu()->findChild<QAction*>(QLatin1StringView(name));
    }
    void reopen_window() {
        window_->close();
        open();
        pass_first_frame();
    }
    /// What is opened at the start is opened behind the first frame.
    void pass_first_frame() const {
        window_->grab();
        static_cast<void>(QTest::qWaitFor([this] { return open_runs() > 0; }, 2000));
    }
};

}  // namespace headroom::testing
