// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/device/backend.h"

namespace headroom::bench {

/// What is to be slowed, and by how much.
struct Slowdown {
    HeadCount heads;
    HiddenSize hidden;
    double share = 0.05;  ///< of a chunk's time, added to it
};

/// A backend whose device takes longer for one shape: after each chunk of it the thread is kept
/// busy for a share of the chunk's time, which counts.
std::unique_ptr<Backend> make_slowed_backend(std::unique_ptr<Backend> inner, Slowdown slowdown);

}  // namespace headroom::bench
