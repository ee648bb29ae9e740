// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/memory_stream.h"

#include <gtest/gtest.h>

#include <array>

#include "kernels/cpu/cores.h"
#include "kernels/cpu/wide_sum.h"

namespace headroom {
namespace {

/// Eight bytes of ones, as the buffer is first written.
constexpr std::uint64_t word = 0x0101010101010101U;

TEST(MemoryStream, APassReadsTheWholeBufferOnce) {
    const auto stream = MemoryStream::make(5ULL << 20U, allowed_cpus());
    ASSERT_TRUE(stream) << stream.error().message;
    EXPECT_EQ((*stream)->bytes_per_pass(), 6ULL << 20U);  // whole granules of 2 MiB
    const auto time = (*stream)->time_passes(1);
    ASSERT_TRUE(time) << time.error().message;
    EXPECT_GT(time->count(), 0);
    EXPECT_EQ((*stream)->words_sum(), word * ((6ULL << 20U) / 8));
}

TEST(MemoryStream, EveryPassReads) {
    const auto stream = MemoryStream::make(2ULL << 20U, allowed_cpus());
    ASSERT_TRUE(stream && (*stream)->time_passes(3));
    EXPECT_EQ((*stream)->words_sum(), word * (3 * (2ULL << 20U) / 8));
}

TEST(MemoryStream, APassReadsWhatIsThereNow) {
    const auto stream = MemoryStream::make(2ULL << 20U, allowed_cpus());
    ASSERT_TRUE(stream);
    // The lowest byte of the very last word.
    (*stream)->data()[(2U << 20U) - 8] = std::byte{5};
    ASSERT_TRUE((*stream)->time_passes(1));
    EXPECT_EQ((*stream)->words_sum(), word * ((2ULL << 20U) / 8) + 4);
}

TEST(WideSum, IsTheSameOnEveryInstructionSet) {
    alignas(64) std::array<std::uint64_t, 128> words{};
    for (std::size_t i = 0; i < words.size(); ++i) words.at(i) = i;
    const auto* bytes = reinterpret_cast<const std::byte*>(words.data());
    for (const VectorIsa isa : {VectorIsa::baseline, VectorIsa::avx2, VectorIsa::avx512}) {
        if (isa > best_vector_isa()) continue;
        EXPECT_EQ(wide_sum(isa, bytes, sizeof words), 127U * 128 / 2);
    }
}

}  // namespace
}  // namespace headroom
