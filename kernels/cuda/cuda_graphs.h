// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cuda_runtime_api.h>

#include <functional>
#include <list>
#include <memory>

#include "core/base/error.h"
#include "kernels/cuda/cuda_session.h"

namespace headroom {

/// Launches that follow each other round the sets, as graphs that are made once and kept.
///
/// A graph is a number of launches from one set on. Those used longest ago make room: all that are
/// kept together have at most most_nodes nodes, but for the last two, which are always kept.
class CudaGraphs {
public:
    static constexpr int most_nodes = 1 << 16;

    /// Queues one launch in set `set`.
    using Launch = std::function<Expected<void>(int set)>;

    explicit CudaGraphs(std::shared_ptr<CudaSession> session);
    ~CudaGraphs();
    CudaGraphs(const CudaGraphs&) = delete;
    CudaGraphs& operator=(const CudaGraphs&) = delete;

    /// The graph of `launches` (>= 1) launches over `sets` sets from `first_set` on, each of
    /// `calls` nodes; captured, instantiated and uploaded where it is not there yet. It lives until
    /// the call after the next.
    Expected<cudaGraphExec_t> get(int launches, int first_set, int sets, int calls,
                                  const Launch& launch);
    /// Drops all: launches are not the same any more.
    void clear();

private:
    struct Entry {
        int launches;
        int first_set;
        long long nodes;
        cudaGraphExec_t graph;
    };
    Expected<cudaGraphExec_t> capture(int launches, int first_set, int sets, const Launch& launch);
    void make_room(long long nodes);

    std::shared_ptr<CudaSession> session_;
    std::list<Entry> entries_;  ///< the last used first
    long long nodes_ = 0;
};

}  // namespace headroom
