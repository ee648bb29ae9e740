// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/kernel_team.h"

#include <gtest/gtest.h>

#include "kernels/cpu/cores.h"

namespace headroom {
namespace {

TEST(KernelTeam, ItsCallerRunsOnTheTeamsCoresUntilItEnds) {
    const std::vector<int> before = allowed_cpus();
    {
        KernelTeam team({before.front()});
        team.enter();
        team.place();
        EXPECT_EQ(allowed_cpus(), std::vector<int>{before.front()});
    }
    EXPECT_EQ(allowed_cpus(), before);
}

TEST(KernelTeam, WhoDoesNotEnterIsLeftWhereItWas) {
    const std::vector<int> before = allowed_cpus();
    { const KernelTeam team({before.front()}); }
    EXPECT_EQ(allowed_cpus(), before);
}

}  // namespace
}  // namespace headroom
