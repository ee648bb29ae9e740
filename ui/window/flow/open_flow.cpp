// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flow/open_flow.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>
#include <thread>

#include "core/disk/file_lock.h"
#include "ui/text/core_text.h"
#include "ui/text/foreign_text.h"
#include "ui/text/number_text.h"
#include "ui/window/open_runs/files_to_open.h"

namespace headroom {
namespace {

/// Names of files for a sentence: the first few.
QString names_of(const QStringList& files) {
    constexpr qsizetype most_named = 3;
    QStringList names;
    for (const QString& file : files.first(std::min(most_named, files.size()))) {
        names += shortened(foreign_text(QFileInfo(file).fileName()), 60);
    }
    QString text = names.join(QStringLiteral(", "));
    if (files.size() > most_named) {
        text = OpenFlow::tr("%1 and %2 more").arg(text).arg(files.size() - most_named);
    }
    return text;
}

}  // namespace

OpenFlow::OpenFlow(RunController& controller, RunsPresenter& runs, QWidget* window)
    : QObject(window), controller_(controller), runs_(runs), window_(window) {
    connect(&recent_, &RecentFiles::wanted, this, [this](const QString& file) { open({file}); });
    connect(&growing_, &GrowingFiles::grown, &runs_, &RunsPresenter::take_growth);
    // In place of the message that another one is writing it.
    connect(&growing_, &GrowingFiles::written, this,
            [this](const QString& file, const LoadedRun& loaded) {
                emit message(MessageBar::Tone::note,
                             tr("%1 is not being written any more: it has %2.")
                                 .arg(names_of({file}), points_text(loaded.run.points.size())));
            });
}

void OpenFlow::choose(const QString& folder) {
    auto* dialog = new QFileDialog(window_, tr("Open runs"), folder);
    dialog->setObjectName(QStringLiteral("open_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Runs (%1)").arg(run_file_patterns().join(QLatin1Char(' '))), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &OpenFlow::open);
    dialog->open();
}

void OpenFlow::open(const QStringList& paths) {
    open_with_notes(paths, {});
}

bool OpenFlow::takes(const QMimeData& data) {
    return data.hasUrls();
}

void OpenFlow::open_dropped(const QMimeData& data) {
    QStringList notes;
    const QStringList paths = local_paths(data.urls(), notes);
    open_with_notes(paths, notes);
}

void OpenFlow::open_with_notes(const QStringList& paths, const QStringList& notes) {
    const FilesToOpen wanted = files_to_open(paths);
    OpenReport report;
    QStringList files;
    for (const QString& file : wanted.files) {
        if (runs_.is_measured(file)) {
            report.notes += tr("%1 is the run under way.").arg(foreign_text(file));
        } else {
            files += file;
        }
    }
    const std::vector<RunId> opened = take(read_files(files, threads()), report);
    report.notes = notes + wanted.notes + report.notes;
    if (!opened.empty() && !controller_.busy()) runs_.bring_to_front(opened.front());
    if (!paths.isEmpty()) emit folder_used(QFileInfo(paths.front()).absolutePath());
    say(report);
}

std::vector<RunId> OpenFlow::take(const std::vector<ReadFile>& files, OpenReport& report) {
    const RunsPresenter::OneRedraw once(runs_);
    std::vector<RunId> opened;
    for (const ReadFile& file : files) {
        if (!file.loaded) {
            report.failures += foreign_text(core_text(file.loaded.error().message));
            continue;
        }
        opened.push_back(runs_.add(*file.loaded, file.path));
        ++report.opened;
        recent_.add(file.path);
        emit logged(tr("opened %1").arg(foreign_text(file.path)));
        for (const std::string& note : file.loaded->notes) {
            report.notes += foreign_text(core_text(note));
        }
        if (writer_of(QFile::encodeName(file.path).toStdString())) {
            report.notes += tr("It is open read-only here, and follows the file as it grows.");
            growing_.follow(file.path);
        }
    }
    return opened;
}

unsigned OpenFlow::threads() const {
    constexpr unsigned most = 4;
    // Reading is not to take the cores from a run that is measured on them.
    if (controller_.busy()) return 1;
    return std::clamp(std::thread::hardware_concurrency(), 1U, most);
}

void OpenFlow::say(const OpenReport& report) {
    const QString text = open_message(report);
    if (leaves_out(report)) {
        for (const QString& line : report.failures + report.notes) emit logged(line);
    }
    emit message(open_tone(report), text);
}

void OpenFlow::restore(const SessionState& session) {
    QStringList there;
    QStringList missing;
    for (const QString& file : session.files) {
        (QFileInfo(file).isFile() ? there : missing) += file;
    }
    OpenReport report;
    const QStringList recent = recent_.files();
    {
        const RunsPresenter::OneRedraw once(runs_);
        take(read_files(there, threads()), report);
        OpenRuns& runs = runs_.runs();
        for (const QString& file : session.hidden) {
            if (const auto id = runs.of_file(file)) runs.set_shown(*id, false);
        }
        if (const auto id = runs.of_file(session.baseline)) runs.pin(id);
        if (const auto id = runs.of_file(session.front)) runs.bring_to_front(*id);
    }
    // Reopening is not what a person did last.
    recent_.set_files(recent);
    if (!missing.isEmpty()) {
        report.notes +=
            missing.size() == 1
                ? tr("A run of the last session is not there any more: %1").arg(names_of(missing))
                : tr("%1 runs of the last session are not there any more: %2")
                      .arg(missing.size())
                      .arg(names_of(missing));
    }
    if (!open_message(report).isEmpty()) say(report);
}

SessionState OpenFlow::session() const {
    const OpenRuns& runs = runs_.runs();
    SessionState session;
    const auto file_of = [&](const std::optional<RunId>& id) {
        const OpenRun* run = id ? runs.find(*id) : nullptr;
        return run == nullptr || run->file.isEmpty() ? QString()
                                                     : QFileInfo(run->file).absoluteFilePath();
    };
    session.front = file_of(runs.front());
    session.baseline = file_of(runs.baseline());
    QStringList hidden;
    for (const OpenRun& run : runs.all()) {
        const QString file = file_of(run.id);
        if (file.isEmpty()) continue;
        const bool drawn = run.shown || runs.front() == run.id;
        (drawn ? session.files : hidden) += file;
    }
    // What is drawn first: a day's hidden runs are not to push it out.
    session.files += hidden;
    if (session.files.size() > most_files_at_once) session.files.resize(most_files_at_once);
    session.hidden = hidden;
    return session;
}

}  // namespace headroom
