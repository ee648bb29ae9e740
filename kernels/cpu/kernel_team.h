// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>
#include <vector>

namespace headroom {

/// The threads that oneDNN computes with: OpenMP's, one for each physical core and kept there.
///
/// OpenMP keeps its count and its threads for each thread that calls it, so enter() belongs before
/// every use of oneDNN. Variables such as OMP_NUM_THREADS do not change the count; the CPUs that
/// the process may run on do.
class KernelTeam {
public:
    /// `cores` as from physical_cores().
    explicit KernelTeam(std::vector<int> cores);
    /// Lets the thread that entered run where it could before, if it is the one that calls this.
    ~KernelTeam();
    KernelTeam(const KernelTeam&) = delete;
    KernelTeam& operator=(const KernelTeam&) = delete;

    /// Makes the calling thread the first of the team.
    void enter();
    /// Places the team's threads on their cores again: OpenMP ends threads that a smaller job
    /// does not need, and starts others later.
    void place();

    const std::vector<int>& cores() const { return cores_; }

private:
    std::vector<int> cores_;
    std::thread::id caller_;
    std::vector<int> allowed_before_;
};

}  // namespace headroom
