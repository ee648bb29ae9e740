// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/figure/figure_export.h"
#include "ui/window/message_bar.h"

class QWidget;

namespace headroom {

class ChartCard;
class RunPresenter;

/// Asks where an export is to go and how large it is to be, writes it, and says how that went.
class ExportFlow final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow; dialogs open over `window`.
    ExportFlow(RunPresenter& run, ChartCard& chart, QWidget* window);

    void export_figure(FigureFormat format);
    void export_csv();
    /// Writes without asking, and says how that went.
    void write_figure(const QString& path, FigureExportOptions options);
    void write_csv(const QString& path);
    /// Where a person last opened or saved a file.
    const QString& folder() const { return folder_; }
    void set_folder(const QString& folder) { folder_ = folder; }

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
};

}  // namespace headroom
