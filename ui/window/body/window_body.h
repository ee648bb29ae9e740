// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QWidget>

#include "ui/controls/card.h"
#include "ui/controls/lower_card.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/offer_bar.h"
#include "ui/window/advice/advice_page.h"
#include "ui/window/body/command_bar.h"
#include "ui/window/chart/chart_card.h"
#include "ui/window/choices/settings.h"
#include "ui/window/open_runs/runs_page.h"
#include "ui/window/point/point_panel.h"
#include "ui/window/run/device_page.h"
#include "ui/window/run/log_page.h"
#include "ui/window/run/results_table.h"
#include "ui/window/run/status_line.h"
#include "ui/window/setup/sweep_card.h"

namespace headroom {

/// The window's parts and where they lie: toolbar, three columns of cards, status line. Under
/// 1200 pixels the point's card becomes a tab of the lower card.
class WindowBody final : public QWidget {
    Q_OBJECT

public:
    explicit WindowBody(RunModel& model, QWidget* parent = nullptr);

    CommandBar& commands() { return *commands_; }
    SweepCard& sweep() { return *sweep_; }
    MessageBar& messages() { return *messages_; }
    /// The offers of the runs that a crash left, and of what to do where no file can be written.
    OfferBar& resume_offer() { return *resume_offer_; }
    OfferBar& folder_offer() { return *folder_offer_; }
    ChartCard& chart() { return *chart_; }
    ResultsTable& results() { return *results_; }
    RunsPage& runs_page() { return *runs_page_; }
    DevicePage& device_page() { return *device_page_; }
    LogPage& log() { return *log_; }
    AdvicePage& advice() { return *advice_; }
    PointPanel& point() { return *point_; }
    StatusLine& status() { return *status_; }

    /// Folds the sweep's column away, or shows it again.
    void show_sweep_column(bool shown);
    /// Folds the point's column away, or shows it again; as a tab it always shows.
    void show_point_column(bool shown);

    /// How the parts lie, into the settings and back.
    void save_layout(WindowState& state) const;
    void restore_layout(const WindowState& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build_lower_card();
    void build_columns();
    void fit_to_width(int width);

    CommandBar* commands_;
    SweepCard* sweep_;
    MessageBar* messages_;
    OfferBar* resume_offer_;
    OfferBar* folder_offer_;
    ChartCard* chart_;
    LowerCard* lower_;
    ResultsTable* results_;
    RunsPage* runs_page_;
    DevicePage* device_page_;
    LogPage* log_;
    AdvicePage* advice_;
    Card* point_card_;
    PointPanel* point_;
    QWidget* point_page_;  ///< the tab that holds the point where the window is narrow
    StatusLine* status_;
    QSplitter* columns_;
    QSplitter* rows_;
    bool narrow_ = false;
    bool point_column_wanted_ = true;
};

}  // namespace headroom
