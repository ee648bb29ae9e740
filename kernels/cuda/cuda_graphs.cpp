// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_graphs.h"

#include <algorithm>
#include <utility>

namespace headroom {

CudaGraphs::CudaGraphs(std::shared_ptr<CudaSession> session) : session_(std::move(session)) {}

CudaGraphs::~CudaGraphs() {
    clear();
}

void CudaGraphs::clear() {
    for (const Entry& entry : entries_) cudaGraphExecDestroy(entry.graph);
    entries_.clear();
    nodes_ = 0;
}

void CudaGraphs::make_room(long long nodes) {
    while (entries_.size() > 1 && nodes_ + nodes > most_nodes) {
        nodes_ -= entries_.back().nodes;
        cudaGraphExecDestroy(entries_.back().graph);
        entries_.pop_back();
    }
}

Expected<cudaGraphExec_t> CudaGraphs::capture(int launches, int first_set, int sets,
                                              const Launch& launch) {
    const auto check = [&](cudaError_t error) {
        return session_->health().check(error, "making a graph of launches");
    };
    cudaStream_t stream = session_->stream();
    // Only this thread's calls must keep to what can be captured: others go on as they like.
    auto done = check(cudaStreamBeginCapture(stream, cudaStreamCaptureModeThreadLocal));
    if (!done) return tl::unexpected(done.error());
    Expected<void> launched;
    for (int i = 0; i < launches && launched; ++i) launched = launch((first_set + i) % sets);
    // Capturing must be ended also where a launch failed.
    cudaGraph_t graph = nullptr;
    const cudaError_t ended = cudaStreamEndCapture(stream, &graph);
    if (!launched) {
        if (graph != nullptr) cudaGraphDestroy(graph);
        cudaGetLastError();
        return tl::unexpected(launched.error());
    }
    if (done = check(ended); !done) return tl::unexpected(done.error());
    cudaGraphExec_t executable = nullptr;
    done = check(cudaGraphInstantiate(&executable, graph, 0));
    cudaGraphDestroy(graph);
    if (!done) return tl::unexpected(done.error());
    // Else the first replay would carry the graph to the device, in the time of its chunk.
    done = check(cudaGraphUpload(executable, stream));
    if (!done) {
        cudaGraphExecDestroy(executable);
        return tl::unexpected(done.error());
    }
    return executable;
}

Expected<cudaGraphExec_t> CudaGraphs::get(int launches, int first_set, int sets, int calls,
                                          const Launch& launch) {
    const auto kept = std::ranges::find_if(entries_, [&](const Entry& entry) {
        return entry.launches == launches && entry.first_set == first_set;
    });
    if (kept != entries_.end()) {
        entries_.splice(entries_.begin(), entries_, kept);
        return entries_.front().graph;
    }
    const long long nodes = static_cast<long long>(launches) * calls;
    make_room(nodes);
    auto graph = capture(launches, first_set, sets, launch);
    if (!graph) return graph;
    entries_.push_front(
        {.launches = launches, .first_set = first_set, .nodes = nodes, .graph = *graph});
    nodes_ += nodes;
    return graph;
}

}  // namespace headroom
