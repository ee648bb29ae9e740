// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flow/copy_flow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <utility>

#include "core/formats/csv.h"
#include "core/formats/run_command.h"
#include "ui/controls/window_style.h"
#include "ui/figure/export/figure_export.h"
#include "ui/figure/export/figure_facts.h"
#include "ui/text/core_text.h"
#include "ui/text/number_text.h"
#include "ui/window/body/window_body.h"
#include "ui/window/flow/run_presenter.h"

namespace headroom {
namespace {

/// The same records with tabs. A tab or a line break within a cell becomes a space: spreadsheets
/// do not agree on quotes there.
QString tab_separated(const std::string& csv) {
    const auto records = parse_csv(csv);
    if (!records) return to_qstring(csv);
    QString text;
    for (const CsvRecord& record : *records) {
        QStringList cells;
        for (const std::string& cell : record) cells += to_qstring(cell).simplified();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

}  // namespace

CopyFlow::CopyFlow(const RunPresenter& run, WindowBody& body, QObject* parent)
    : QObject(parent), run_(run), body_(body) {}

void CopyFlow::copy_picture() {
    constexpr int fineness = 2;
    FigureExportOptions options;
    options.size = body_.chart().view().size() * fineness;
    options.scale = fineness;
    options.theme = window_theme();
    const auto image =
        draw_figure(body_.chart().content(), options, FigureFormat::png, options.size);
    if (!image) {
        emit message(MessageBar::Tone::error, core_text(image.error().message));
        return;
    }
    QGuiApplication::clipboard()->setImage(*image);
    emit message(
        MessageBar::Tone::success,
        tr("Copied: the picture, %1 × %2 pixels").arg(image->width()).arg(image->height()));
}

void CopyFlow::copy_table() {
    const auto shown = run_.run();
    if (!shown || shown->points.empty()) {
        emit message(MessageBar::Tone::note, tr("There is no point to copy yet."));
        return;
    }
    Run run = *shown;
    const std::size_t all = run.points.size();
    std::vector<Point> points;
    for (const std::size_t at : body_.results().chosen_points()) {
        if (at < all) points.push_back(run.points[at]);
    }
    const std::size_t count = points.size();
    run.points = std::move(points);
    const std::string csv = run_to_csv(run);
    auto* data = new QMimeData;
    data->setText(tab_separated(csv));
    data->setData(QStringLiteral("text/csv"),
                  QByteArray(csv.data(), static_cast<qsizetype>(csv.size())));
    QGuiApplication::clipboard()->setMimeData(data);
    emit message(MessageBar::Tone::success,
                 count == all ? tr("Copied: all %1").arg(points_text(all))
                              : tr("Copied: %1 of %2").arg(count).arg(points_text(all)));
}

void CopyFlow::copy_command(const RunHeader& to_come) {
    const auto run = run_.run();
    if (!run && to_come.sweep.heads.empty()) {
        emit message(MessageBar::Tone::note,
                     tr("There is no command: the sweep cannot be run as it stands."));
        return;
    }
    const auto words = run_command(run ? run->header : to_come);
    if (!words) {
        emit message(MessageBar::Tone::note, core_text(words.error().message));
        return;
    }
    const QString command = command_line_text(*words);
    QGuiApplication::clipboard()->setText(command);
    emit message(MessageBar::Tone::success,
                 (run ? tr("Copied, the command of this run: %1")
                      : tr("Copied, the command of the sweep that is set up: %1"))
                     .arg(command));
}

}  // namespace headroom
