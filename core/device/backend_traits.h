// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/seconds.h"

namespace headroom {

/// What a device is, as far as advice and wording depend on it.
enum class DeviceKind {
    cpu,
    gpu,
    unknown,  ///< of a file that another program wrote
};

/// What is known of a backend by its name (DeviceInfo::backend): a row for each.
struct BackendTraits {
    std::string_view name;
    DeviceKind kind;
    /// Work done in a second by the slowest of such devices, for how long a point may take without
    /// a sign of life.
    double least_flops_per_second;
    /// How long the search for a type's peak takes.
    Seconds peak_search;
    /// The memory's rate is read off a stream of at least so many bytes, and so many times the
    /// last-level cache. GPUs may keep an eighth of what is said not to be kept.
    std::uint64_t least_stream_bytes;
    std::uint64_t stream_caches;
    /// The keys of DeviceInfo::facts of such a device that bear on speed and hold until somebody
    /// changes them.
    std::span<const std::string_view> lasting_facts;
};

std::span<const BackendTraits> known_backends();

/// The row of that name; for one that is not known here, what is right for any.
const BackendTraits& backend_traits(std::string_view backend);

}  // namespace headroom
