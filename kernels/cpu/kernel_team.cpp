// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/kernel_team.h"

#include <omp.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "kernels/cpu/cores.h"

namespace headroom {

KernelTeam::KernelTeam(std::vector<int> cores) : cores_(std::move(cores)) {
    const auto most = static_cast<std::size_t>(std::max(1, omp_get_thread_limit()));
    cores_.resize(std::min(cores_.size(), most));
}

KernelTeam::~KernelTeam() {
    if (caller_ == std::this_thread::get_id()) run_on(allowed_before_);
}

void KernelTeam::enter() {
    omp_set_dynamic(0);
    omp_set_num_threads(static_cast<int>(cores_.size()));
    if (caller_ == std::this_thread::get_id()) return;
    caller_ = std::this_thread::get_id();
    allowed_before_ = allowed_cpus();
}

void KernelTeam::place() {
    // Threads that OpenMP starts for this begin with the caller's mask: not all on its one core.
    run_on(cores_);
    const std::vector<int>* cores = &cores_;
    // The caller too: left free among the cores, it has been seen to stay on the one of another
    // thread, with its own idle, for as long as a shape was measured.
#pragma omp parallel firstprivate(cores)
    {
        const auto number = static_cast<std::size_t>(omp_get_thread_num());
        if (number < cores->size()) run_on({(*cores)[number]});
    }
}

}  // namespace headroom
