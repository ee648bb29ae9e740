// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

TEST(WholeQuantity, KeepsANumberAndItsUnitOnOneLine) {
    EXPECT_EQ(with_whole_quantities(words("219.0 TFLOP/s of 600 GB/s, 19 % in 2.5 ms")),
              words("219.0\u00a0TFLOP/s of 600\u00a0GB/s, 19\u00a0% in 2.5\u00a0ms"));
}

TEST(WholeQuantity, KeepsAUnitWithAStrokeOnOneLine) {
    EXPECT_EQ(with_unbroken_quantities(words("3.35 GB/s")), words("3.35\u00a0GB/\u2060s"));
}

TEST(WholeQuantity, LeavesWordsThatAreNoUnit) {
    const QString text = words("64 heads at h = 8192 s = 2048, 7 samples, 3 hours, 12 s/2");
    EXPECT_EQ(with_whole_quantities(text), text);
}

}  // namespace
}  // namespace headroom
