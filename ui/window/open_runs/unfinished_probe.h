// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <filesystem>
#include <thread>
#include <vector>

#include "core/session/unfinished_runs.h"

namespace headroom {

/// Looks through folders for runs that are unfinished, on a thread of its own: they may hold
/// thousands of files, or lie on a network that is away.
class UnfinishedProbe final : public QObject {
    Q_OBJECT

public:
    explicit UnfinishedProbe(QObject* parent = nullptr);
    /// Waits for a probe under way.
    ~UnfinishedProbe() override;

    /// Begins to look, unless a probe is under way.
    void start(const std::vector<std::filesystem::path>& folders);

signals:
    /// Of each folder the newest first.
    void finished(const std::vector<headroom::UnfinishedRun>& runs);

private:
    void poll();

    QTimer poll_;
    std::vector<UnfinishedRun> runs_;  ///< the worker's, until done_
    std::atomic<bool> done_ = false;
    std::thread worker_;
};

}  // namespace headroom
