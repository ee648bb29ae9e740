// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <deque>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/session/run_request.h"
#include "core/session/unfinished_runs.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/offer_bar.h"
#include "ui/window/flow/open_flow.h"
#include "ui/window/open_runs/unfinished_probe.h"
#include "ui/window/run/run_controller.h"

namespace headroom {

/// Offers the runs that a crash left unfinished and those that closing a window cut off, one
/// after another, the newest first; and goes on with an unfinished run that a person has opened.
class ResumeFlow final : public QObject {
    Q_OBJECT

public:
    /// All outlive the flow.
    ResumeFlow(RunController& controller, OpenFlow& open, OfferBar& bar, QObject* parent = nullptr);

    /// Looks through the folders, and offers what it finds.
    void look(const std::vector<std::filesystem::path>& folders) { probe_.start(folders); }
    /// The devices to go on with; nothing is offered before.
    void take_devices(const std::vector<DeviceInfo>& devices);
    /// Goes on with the run of that file, or says why not and offers to measure it as new.
    void resume(const QString& file);

signals:
    /// Nothing in the request names a new file: where `file` is absent, the window is to name one.
    void run_wanted(const headroom::RunRequest& request);
    void message(headroom::MessageBar::Tone tone, const QString& text);

private:
    /// A run that waits for an answer.
    struct Offer {
        std::filesystem::path path;
        QString text;
        bool refused = false;  ///< the text says why it cannot be gone on with
    };

    void take_runs(const std::vector<UnfinishedRun>& runs);
    /// Shows the first offer, where there is one and nothing is measured.
    void show_next();
    void show_offer(const Offer& offer);
    void resume_path(const std::filesystem::path& path);
    void refuse(const std::filesystem::path& path, const Error& why);
    void keep(const std::filesystem::path& path);
    void measure_as_new(const std::filesystem::path& path);
    void forget(const std::filesystem::path& path);

    RunController& controller_;
    OpenFlow& open_;
    OfferBar& bar_;
    UnfinishedProbe probe_;
    std::optional<std::vector<DeviceInfo>> devices_;
    std::deque<Offer> offers_;
};

}  // namespace headroom
