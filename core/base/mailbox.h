// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace headroom {

/// Hands values from the worker to whoever drains it, in order, under one short lock.
template <class T>
class Mailbox {
public:
    /// Adds a value, and wakes a waiting drain.
    void post(T value) {
        {
            const std::lock_guard lock(mutex_);
            values_.push_back(std::move(value));
        }
        arrived_.notify_one();
    }

    /// Everything posted since the last drain; empty when nothing was. Never waits for a post.
    std::vector<T> drain() {
        const std::lock_guard lock(mutex_);
        return std::exchange(values_, {});
    }

    /// As drain(), but waits up to `patience` for the first value.
    template <class Rep, class Period>
    std::vector<T> wait_and_drain(std::chrono::duration<Rep, Period> patience) {
        std::unique_lock lock(mutex_);
        arrived_.wait_for(lock, patience, [this] { return !values_.empty(); });
        return std::exchange(values_, {});
    }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<T> values_;
};

}  // namespace headroom
