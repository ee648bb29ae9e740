// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flow/folder_flow.h"

#include <QFile>
#include <QFileDialog>
#include <utility>

#include "core/disk/folder_check.h"
#include "core/formats/run_file.h"
#include "ui/text/foreign_text.h"
#include "ui/text/number_text.h"

namespace headroom {

FolderFlow::FolderFlow(std::filesystem::path folder, OfferBar& bar, QWidget* window)
    : QObject(window), folder_(std::move(folder)), bar_(bar), window_(window) {
    connect(&bar_, &OfferBar::put_off, this, [this] {
        waiting_.reset();
        bar_.take_back();
    });
}

void FolderFlow::set_chosen(const QString& folder) {
    if (folder.isEmpty()) return;
    chosen_ = folder;
    folder_ = QFile::encodeName(folder).toStdString();
}

void FolderFlow::prepare(RunRequest request) {
    if (const auto fit = check_folder_takes_files(folder_); !fit) {
        waiting_ = std::move(request);
        ask(fit.error());
        return;
    }
    bar_.take_back();
    waiting_.reset();
    RunHeader header;
    header.sweep = request.sweep;
    header.device.id = request.device;
    header.utc = utc_now();
    request.file = new_run_path(folder_, header);
    emit ready(request);
}

void FolderFlow::ask(const Error& why) {
    const QString text =
        tr("The run's points cannot be kept: %1. Choose another folder, or measure without a file "
           "and export the points before you close the window.")
            .arg(foreign_text(to_qstring(why.message)));
    bar_.show_offer(
        MessageBar::Tone::error, text,
        {{"folder_choose", tr("Choose a folder…"),
          tr("Keep this run and the next ones in another folder."), [this] { choose(); }},
         {"folder_none", tr("Measure without a file"),
          tr("Keep the points in this window alone, until you export them."), [this] {
              bar_.take_back();
              if (waiting_) emit ready(*std::exchange(waiting_, std::nullopt));
          }}});
}

void FolderFlow::choose() {
    auto* dialog = new QFileDialog(window_, tr("Where run files go"));
    dialog->setObjectName(QStringLiteral("folder_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        set_chosen(folder);
        if (waiting_) prepare(*std::exchange(waiting_, std::nullopt));
    });
    dialog->open();
}

}  // namespace headroom
