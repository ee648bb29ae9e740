// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/onednn_isa.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(OnednnIsa, HasOneDnnsName) {
    EXPECT_EQ(isa_name(dnnl::cpu_isa::avx2), "avx2");
    EXPECT_EQ(isa_name(dnnl::cpu_isa::avx512_core_amx), "avx512_core_amx");
}

TEST(OnednnIsa, OneThatIsNotKnownIsOther) {
    EXPECT_EQ(isa_name(static_cast<dnnl::cpu_isa>(0x3ffff)), "other");
}

TEST(OnednnIsa, MultipliesBf16FromItsInstructionOn) {
    EXPECT_FALSE(multiplies_bf16(dnnl::cpu_isa::avx2));
    EXPECT_FALSE(multiplies_bf16(dnnl::cpu_isa::avx512_core_vnni));
    EXPECT_TRUE(multiplies_bf16(dnnl::cpu_isa::avx512_core_bf16));
    EXPECT_TRUE(multiplies_bf16(dnnl::cpu_isa::avx512_core_amx));
}

// Version 3 knows processors that version 2 does not: bf16 must not be taken from them.
TEST(OnednnIsa, AWiderOneMultipliesBf16Too) {
    EXPECT_TRUE(multiplies_bf16(static_cast<dnnl::cpu_isa>(0x1ef)));   // avx512_core_fp16
    EXPECT_TRUE(multiplies_bf16(static_cast<dnnl::cpu_isa>(0x1fef)));  // avx512_core_amx_fp16
}

}  // namespace
}  // namespace headroom
