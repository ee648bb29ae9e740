// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/unfinished_probe.h"

#include <chrono>
#include <utility>

namespace headroom {

UnfinishedProbe::UnfinishedProbe(QObject* parent) : QObject(parent), poll_(this) {
    poll_.setInterval(std::chrono::milliseconds(16));
    connect(&poll_, &QTimer::timeout, this, &UnfinishedProbe::poll);
}

UnfinishedProbe::~UnfinishedProbe() {
    if (worker_.joinable()) worker_.join();
}

void UnfinishedProbe::start(const std::vector<std::filesystem::path>& folders) {
    if (worker_.joinable()) return;
    done_ = false;
    worker_ = std::thread([this, folders] {
        for (const std::filesystem::path& folder : folders) {
            for (UnfinishedRun& run : unfinished_runs(folder)) runs_.push_back(std::move(run));
        }
        done_ = true;
    });
    poll_.start();
}

void UnfinishedProbe::poll() {
    if (!done_) return;
    poll_.stop();
    worker_.join();
    emit finished(std::exchange(runs_, {}));
}

}  // namespace headroom
