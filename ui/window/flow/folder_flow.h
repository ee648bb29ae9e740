// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <optional>

#include "core/session/run_request.h"
#include "ui/controls/offer_bar.h"

namespace headroom {

/// Where run files go. A folder that takes none is said before anything is measured, and another
/// can be chosen, or the run be measured without a file.
class FolderFlow final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the flow; the dialog opens over `window`.
    FolderFlow(std::filesystem::path folder, OfferBar& bar, QWidget* window);

    const std::filesystem::path& folder() const { return folder_; }
    /// The folder that a person has chosen; empty: none.
    QString chosen() const { return chosen_; }
    void set_chosen(const QString& folder);

    /// Names the run's file, and tells that it can begin, or asks what to do.
    void prepare(RunRequest request);

signals:
    void ready(const headroom::RunRequest& request);

private:
    void ask(const Error& why);
    void choose();

    std::filesystem::path folder_;
    QString chosen_;
    OfferBar& bar_;
    QWidget* window_;
    std::optional<RunRequest> waiting_;
};

}  // namespace headroom
