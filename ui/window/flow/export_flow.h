// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/controls/message_bar.h"
#include "ui/figure/export/export_choice.h"
#include "ui/figure/export/figure_export.h"

class QWidget;

namespace headroom {

class ChartCard;
class RunPresenter;

/// Which points a CSV has.
enum class CsvPoints {
    all,
    shown,  ///< those that the chart shows now
};

/// Asks where an export is to go and what it is to be, writes it, and says how that went.
class ExportFlow final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow; dialogs open over `window`.
    ExportFlow(RunPresenter& run, ChartCard& chart, QWidget* window);

    void export_figure(FigureFormat format);
    void export_csv(CsvPoints points);
    /// Writes without asking, and says how that went.
    void write_figure(const QString& path, const ExportChoice& choice);
    void write_csv(const QString& path, CsvPoints points = CsvPoints::all);
    /// Where a person last opened or saved a file.
    const QString& folder() const { return folder_; }
    void set_folder(const QString& folder) { folder_ = folder; }
    /// What was last chosen for a figure.
    const ExportChoice& choice() const { return choice_; }
    void set_choice(const ExportChoice& choice) { choice_ = choice; }

signals:
    void message(headroom::MessageBar::Tone tone, const QString& text);

private:
    /// The run to export; nothing, after saying so, where there is none.
    bool has_run();
    /// Asks for a file with this ending, and hands it on.
    template <class Write>
    void ask_file(const QString& title, const QString& ending, Write write);
    void tell(const QString& path, const Expected<void>& written);

    RunPresenter& run_;
    ChartCard& chart_;
    QWidget* window_;
    QString folder_;
    ExportChoice choice_;
};

}  // namespace headroom
