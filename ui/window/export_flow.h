// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/window/message_bar.h"

class QWidget;

namespace headroom {

class ChartCard;
class RunPresenter;

/// What a figure can be written as.
enum class FigureFormat {
    png,
    svg,
    pdf,
};

/// Asks where an export is to go and how large it is to be, writes it, and says how that went.
class ExportFlow final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow; dialogs open over `window`.
    ExportFlow(RunPresenter& run, ChartCard& chart, QWidget* window);

    void export_figure(FigureFormat format);
    void export_csv();
    /// Where a person last opened or saved a file.
    const QString& folder() const { return folder_; }
    void set_folder(const QString& folder) { folder_ = folder; }

signals:
    void message(headroom::MessageBar::Tone tone, const QString& text);

private:
    RunPresenter& run_;
    ChartCard& chart_;
    QWidget* window_;
    QString folder_;
};

}  // namespace headroom
