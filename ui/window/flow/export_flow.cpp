// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flow/export_flow.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "core/disk/atomic_file.h"
#include "core/disk/file_lock.h"
#include "core/formats/csv.h"
#include "ui/figure/content/shown_points.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"
#include "ui/window/chart/chart_card.h"
#include "ui/window/export/export_dialog.h"
#include "ui/window/flow/run_presenter.h"

namespace headroom {
namespace {

QString ending_of(FigureFormat format) {
    switch (format) {
        case FigureFormat::png:
            return QStringLiteral("png");
        case FigureFormat::svg:
            return QStringLiteral("svg");
        case FigureFormat::pdf:
            return QStringLiteral("pdf");
    }
    return {};
}

bool shows_published(const FigureContent& content) {
    return std::any_of(content.curves.begin(), content.curves.end(),
                       [](const auto& curve) { return curve.style == CurveStyle::reference; });
}

/// The facts of the run in front, and which runs its figure has beside it.
FigureFacts facts_of(const Run& run, const std::filesystem::path& file,
                     const FigureContent& content) {
    FigureFacts facts = figure_facts(run, file);
    QStringList beside;
    for (const FigureCurve& curve : content.curves) {
        if (!curve.hidden && !curve.run.isEmpty() && !beside.contains(curve.run)) {
            beside += curve.run;
        }
    }
    if (!beside.isEmpty()) {
        facts.emplace_back(QStringLiteral("Beside it"), beside.join(QStringLiteral("; ")));
    }
    return facts;
}

ExportSource source_of(const Run& run, const FigureFacts& facts, const FigureContent& content) {
    return {content, run.header.sweep, caption_text(facts)};
}

/// io where the file is a run that is being written: putting another in its place would take it
/// from its writer.
Expected<void> keep_off_run(const QString& path) {
    const auto writer = writer_of(QFile::encodeName(path).toStdString());
    if (!writer) return {};
    return fail(ErrorKind::io, ExportFlow::tr("%1 is writing %2; choose another name.")
                                   .arg(to_qstring(*writer), path)
                                   .toStdString());
}

}  // namespace

ExportFlow::ExportFlow(RunPresenter& run, ChartCard& chart, QWidget* window)
    : QObject(window), run_(run), chart_(chart), window_(window) {}

bool ExportFlow::has_run() {
    if (run_.run()) return true;
    emit message(MessageBar::Tone::note,
                 tr("There is nothing to export yet: run a sweep, or open one."));
    return false;
}

template <class Write>
void ExportFlow::ask_file(const QString& title, const QString& ending, Write write) {
    auto* dialog = new QFileDialog(window_, title, folder_);
    dialog->setObjectName(QStringLiteral("save_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.%1").arg(ending));
    const QString stem =
        QFileInfo(QString::fromStdString(run_.file().filename().string())).baseName();
    dialog->selectFile(
        QStringLiteral("%1.%2").arg(stem.isEmpty() ? QStringLiteral("figure") : stem, ending));
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void ExportFlow::export_figure(FigureFormat format) {
    if (!has_run()) return;
    ExportChoice choice = choice_;
    choice.format = format;
    // What lies under the curves now is what a person expects to find in the file.
    choice.parts.published = shows_published(chart_.content());
    const Run& run = *run_.run();
    const FigureContent content = chart_.content();
    auto* dialog = new ExportDialog(source_of(run, facts_of(run, run_.file(), content), content),
                                    choice, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        choice_ = dialog->choice();
        ask_file(tr("Export the figure"), ending_of(choice_.format),
                 [this, choice = choice_](const QString& path) { write_figure(path, choice); });
    });
    dialog->open();
}

void ExportFlow::export_csv(CsvPoints points) {
    if (!has_run()) return;
    ask_file(points == CsvPoints::all ? tr("Export every point") : tr("Export what is shown"),
             QStringLiteral("csv"),
             [this, points](const QString& path) { write_csv(path, points); });
}

void ExportFlow::write_figure(const QString& path, const ExportChoice& choice) {
    const auto run = run_.run();
    if (!run) return;
    FigureFacts facts = facts_of(*run, run_.file(), chart_.content());
    const ExportSource source = source_of(*run, facts, chart_.content());
    FigureExportOptions options = chosen_options(source, choice);
    options.facts = std::move(facts);
    tell(path, keep_off_run(path).and_then([&] {
        return headroom::export_figure(chosen_content(source, choice), path.toStdString(), options);
    }));
}

void ExportFlow::write_csv(const QString& path, CsvPoints points) {
    if (!run_.run()) return;
    Run run = *run_.run();
    if (points == CsvPoints::shown) {
        std::vector<Point> shown;
        for (const std::size_t at : shown_points(chart_.content())) {
            if (at < run.points.size()) shown.push_back(run.points[at]);
        }
        run.points = std::move(shown);
    }
    tell(path, keep_off_run(path).and_then(
                   [&] { return write_file_atomically(path.toStdString(), run_to_csv(run)); }));
}

void ExportFlow::tell(const QString& path, const Expected<void>& written) {
    if (!written) {
        emit message(MessageBar::Tone::error, core_text(written.error().message));
        return;
    }
    folder_ = QFileInfo(path).absolutePath();
    emit message(MessageBar::Tone::success, tr("Written: %1").arg(path));
}

}  // namespace headroom
