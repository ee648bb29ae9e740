// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/device/backend.h"
#include "kernels/cuda/cuda_arena.h"
#include "kernels/cuda/cuda_kernels.h"
#include "kernels/cuda/cuda_session.h"

namespace headroom {

/// One way to compute O of one shape on one device; the parts of Workload that depend on it.
class CudaProduct {
public:
    virtual ~CudaProduct() = default;

    /// Queues O = P.V in that set. May be captured into a graph.
    virtual Expected<void> launch(const CudaSet& set) = 0;
    /// Launches to the device that launch() makes.
    virtual int calls() const { return 1; }

    /// As those of Workload.
    virtual std::string implementation() const { return {}; }
    virtual std::map<std::string, std::string> algorithm() const { return {}; }
    virtual Expected<std::vector<std::string>> candidates() { return std::vector<std::string>{}; }
    virtual Expected<void> choose(const std::string& candidate) {
        return fail(ErrorKind::unsupported,
                    "there is no algorithm \"" + candidate + "\" to choose");
    }
};

}  // namespace headroom
