// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/kernel_traits.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(KernelTitle, IsTheLibrarysNameAsItWritesItself) {
    EXPECT_EQ(kernel_title("onednn"), "oneDNN");
    EXPECT_EQ(kernel_title("cublas"), "cuBLAS");
    EXPECT_EQ(kernel_title("cublaslt"), "cuBLASLt");
    EXPECT_EQ(kernel_title("cublaslt-tuned"), "cuBLASLt (tuned)");
}

TEST(KernelTitle, IsTheNameItselfOtherwise) {
    EXPECT_EQ(kernel_title("reference"), "reference");
    EXPECT_EQ(kernel_title("mine"), "mine");
}

TEST(KernelTraits, KnowTheReferenceFromTheFastOnes) {
    EXPECT_TRUE(is_reference("reference"));
    EXPECT_FALSE(is_reference("cublas"));
    EXPECT_FALSE(is_reference("mine"));
}

}  // namespace
}  // namespace headroom
