// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_health.h"

#include <fmt/format.h>

#include <utility>

#include "kernels/cuda/cuda_reason.h"

namespace headroom {

CudaHealth::CudaHealth(Describe describe) : describe_(std::move(describe)) {}

Expected<void> CudaHealth::check(cudaError_t error, std::string_view what) {
    if (poison_) return tl::unexpected(*poison_);
    if (error == cudaSuccess) return {};
    if (error == cudaErrorMemoryAllocation) {
        return fail(ErrorKind::out_of_memory, fmt::format("{}: out of GPU memory", what));
    }
    if (is_sticky(error)) {
        poison_ =
            Error{ErrorKind::device,
                  fmt::format("{}: {}; the GPU cannot be used any more by this process: start "
                              "the program again",
                              what, describe_(error))};
        return tl::unexpected(*poison_);
    }
    return fail(ErrorKind::device, fmt::format("{}: {}", what, describe_(error)));
}

Expected<void> CudaHealth::check_status(bool good, std::string_view what, std::string_view status) {
    if (poison_) return tl::unexpected(*poison_);
    if (good) return {};
    return fail(ErrorKind::device, fmt::format("{}: {}", what, status));
}

Expected<void> CudaHealth::state() const {
    if (poison_) return tl::unexpected(*poison_);
    return {};
}

}  // namespace headroom
