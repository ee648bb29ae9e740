// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/place/view_history.h"

#include <utility>

namespace headroom {
namespace {

/// More than anybody walks back through.
constexpr std::size_t most_views = 100;

}  // namespace

void ViewHistory::go(const ViewRange& view) {
    if (view == current()) return;
    views_.resize(at_ + 1);
    views_.push_back(view);
    // The first stays: it is home.
    if (views_.size() > most_views) views_.erase(views_.begin() + 1);
    at_ = views_.size() - 1;
}

void ViewHistory::adjust(const ViewRange& view) {
    if (at_ == 0) {
        go(view);
        return;
    }
    views_[at_] = view;
}

void ViewHistory::back() {
    if (can_back()) --at_;
}

void ViewHistory::forward() {
    if (can_forward()) ++at_;
}

void ViewHistory::forget_x() {
    for (ViewRange& view : views_) view.x.reset();
    drop_repeats();
}

void ViewHistory::forget_y() {
    for (ViewRange& view : views_) view.y.reset();
    drop_repeats();
}

void ViewHistory::clear() {
    views_.assign(1, ViewRange{});
    at_ = 0;
}

void ViewHistory::drop_repeats() {
    std::vector<ViewRange> kept;
    std::size_t at = 0;
    for (std::size_t i = 0; i < views_.size(); ++i) {
        if (kept.empty() || views_[i] != kept.back()) kept.push_back(views_[i]);
        if (i == at_) at = kept.size() - 1;
    }
    views_ = std::move(kept);
    at_ = at;
}

}  // namespace headroom
