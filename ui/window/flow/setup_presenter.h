// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/runner/runner.h"
#include "ui/window/body/window_body.h"
#include "ui/window/choices/settings.h"
#include "ui/window/choices/window_choices.h"
#include "ui/window/setup/sweep_setup.h"

namespace headroom {

/// Keeps the sweep that is set up and the fields that show it in step: toolbar, sweep card,
/// device page and, before anything is measured, the chart.
class SetupPresenter final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the presenter.
    SetupPresenter(SweepSetup& setup, WindowBody& body, QObject* parent = nullptr);

    void take_devices(const std::vector<DeviceInfo>& devices);
    /// What is about to be measured, into the settings and back.
    SweepState state() const;
    void restore(const SweepState& state);

    /// What stands in the fields, for Undo, and back.
    SetupChoices choices() const;
    void show(const SetupChoices& choices);

    /// The fields become those of a run that is gone on with.
    void show_request(const RunRequest& request);

    /// Why the sweep cannot be run as it stands; empty: it can.
    QString obstacle() const;
    /// What is to be run, after taking what is half typed; nothing where there is an obstacle.
    std::optional<RunRequest> request();
    const SetupReview& review() const { return review_; }

signals:
    /// The review is another one.
    void changed();

private:
    void take_fields();
    /// Shows the setup everywhere; the card's fields too where the setup has changed them.
    void refresh_with_fields();
    void refresh();
    void refresh_regions();
    QString offer() const;

    SweepSetup& setup_;
    WindowBody& body_;
    SetupReview review_;
    bool filling_ = false;
};

}  // namespace headroom
