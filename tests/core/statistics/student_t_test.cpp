// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/student_t.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

// Abramowitz and Stegun (1964), table 26.10.
TEST(StudentT, GivesTheTablesQuantiles) {
    EXPECT_NEAR(student_t_975(1), 12.706, 0.0005);
    EXPECT_NEAR(student_t_975(2), 4.303, 0.0005);
    EXPECT_NEAR(student_t_975(10), 2.228, 0.0005);
    EXPECT_NEAR(student_t_975(11), 2.201, 0.0005);
    EXPECT_NEAR(student_t_975(20), 2.086, 0.0005);
    EXPECT_NEAR(student_t_975(53), 2.006, 0.0005);
    EXPECT_NEAR(student_t_975(120), 1.980, 0.0005);
}

TEST(StudentT, BecomesTheNormalDistributionsQuantile) {
    EXPECT_NEAR(student_t_975(100'000'000), 1.959964, 1e-6);
}

}  // namespace
}  // namespace headroom
