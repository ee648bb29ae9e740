// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "core/device/backend.h"

namespace headroom::testing {

/// What goes wrong.
enum class FaultKind {
    fail,            ///< the device reports a fault
    out_of_memory,   ///< the device has no memory left
    no_host_memory,  ///< std::bad_alloc
    wrong_data,      ///< the operation gives other numbers than the right ones, and says nothing
    hang,            ///< the operation never comes back
    kill,            ///< the process is killed
};
/// In which of a workload's operations.
enum class FaultyOperation {
    prepare,
    launch,  ///< compute(): O before it is checked
    timing,  ///< time_launches()
    copy,    ///< what comes back from the device for the check: rows, and the comparison of O
};

/// A fault of every workload of one shape, or of one head count, each time.
struct Fault {
    FaultKind kind = FaultKind::fail;
    FaultyOperation operation = FaultyOperation::launch;
    HeadCount heads{};
    std::optional<HiddenSize> hidden{};  ///< nothing: every one
};

/// Lets everything that hangs in this process now go on, as a fault of the device.
void let_hanging_go();

/// As "hang:launch:12:1536" says: kind, operation, heads, hidden size ("every" for all of them).
/// The words of the kinds are fail, out-of-memory, no-host-memory, wrong-data, hang, kill. Nothing:
/// it does not say.
std::optional<Fault> parse_fault(std::string_view text);

/// A backend with that fault, and else as `inner`.
std::unique_ptr<Backend> make_faulty_backend(std::unique_ptr<Backend> inner, const Fault& fault);

}  // namespace headroom::testing
