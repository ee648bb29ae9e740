// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "ui/figure/content/view_range.h"

namespace headroom {

/// The views of a figure that a person went through, as a browser's pages. It begins with home.
class ViewHistory {
public:
    const ViewRange& current() const { return views_[at_]; }

    /// Goes to a view, and forgets those that back() had left. Nothing happens where it is shown.
    void go(const ViewRange& view);
    /// Shows another view in place of the current one: the next frame of one and the same gesture.
    /// Home, where the history begins, is never replaced.
    void adjust(const ViewRange& view);

    bool can_back() const { return at_ > 0; }
    bool can_forward() const { return at_ + 1 < views_.size(); }
    /// One view back or forward; at an end, nothing.
    void back();
    void forward();

    /// Forgets the intervals of an axis that counts something else from now on.
    void forget_x();
    void forget_y();
    /// Back to home, with nothing before or after.
    void clear();

private:
    void drop_repeats();

    std::vector<ViewRange> views_{ViewRange{}};
    std::size_t at_ = 0;
};

}  // namespace headroom
