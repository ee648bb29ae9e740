// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <driver_types.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace headroom {

/// Turns what CUDA answers into errors, and remembers an error that poisons the process: from then
/// on every call is answered with it.
class CudaHealth {
public:
    /// `describe` gives an error's name and text; cudaGetErrorName() and cudaGetErrorString().
    using Describe = std::function<std::string(cudaError_t)>;
    explicit CudaHealth(Describe describe);

    /// Nothing when all is well; device with what was being done (`what`: "copying a row of O")
    /// and the error's name; out_of_memory for a failed allocation.
    Expected<void> check(cudaError_t error, std::string_view what);
    /// As check(), for what has no CUDA error code.
    Expected<void> check_status(bool good, std::string_view what, std::string_view status);
    /// The error that poisoned the process, if one did.
    Expected<void> state() const;

private:
    Describe describe_;
    std::optional<Error> poison_;
};

}  // namespace headroom
