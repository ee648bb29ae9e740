// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/npy.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/temporary_folder.h"

namespace headroom {
namespace {

using Extents = std::vector<std::int64_t>;

/// A version 1 file: `dictionary` padded so that the data begin at byte 128.
std::string npy(const std::string& dictionary, const std::string& data) {
    std::string header = dictionary;
    header.resize(117, ' ');
    header += '\n';
    return std::string("\x93NUMPY\x01\x00\x76\x00", 10) + header + data;
}

Expected<NpyArray> read(const std::string& content) {
    const testing::TemporaryFolder folder;
    testing::make_file(folder / "a.npy", content);
    auto array = read_npy(folder / "a.npy");
    if (!array) {
        // The folder's name differs from run to run.
        return fail(array.error().kind,
                    array.error().message.substr(folder.path().string().size()));
    }
    return array;
}

TEST(Npy, ReadsWhatItWrites) {
    const testing::TemporaryFolder folder;
    const std::vector<float> data{1.5F, -2, 0, 4, 5, 6};
    ASSERT_TRUE(write_npy(folder / "a.npy", Extents{1, 2, 3}, data));
    const auto array = read_npy(folder / "a.npy");
    EXPECT_EQ(array->extents, (Extents{1, 2, 3}));
    EXPECT_EQ(array->data, data);
    EXPECT_EQ(testing::content_of(folder / "a.npy").size() % 64, 24U);  // 6 floats after the header
}

TEST(Npy, ReadsHalfPrecision) {
    // 1, -2, smallest subnormal, largest, infinity
    const std::string data("\x00\x3c\x00\xc0\x01\x00\xff\x7b\x00\x7c", 10);
    const auto array = read(npy("{'descr': '<f2', 'fortran_order': False, 'shape': (5,)}", data));
    ASSERT_TRUE(array) << array.error().message;
    EXPECT_EQ(array->data, (std::vector<float>{1, -2, 0x1p-24F, 65504, HUGE_VALF}));
}

TEST(Npy, ReadsDoublePrecision) {
    const std::string data("\x00\x00\x00\x00\x00\x00\xf8\x3f", 8);
    EXPECT_EQ(read(npy("{'descr': '<f8', 'fortran_order': False, 'shape': ()}", data))->data,
              std::vector<float>{1.5F});
}

TEST(Npy, SaysWhatItFoundInstead) {
    EXPECT_EQ(read("hello, this is text").error().message, "/a.npy: it is not a .npy file");
    EXPECT_EQ(read(npy("{'descr': '<i4', 'fortran_order': False, 'shape': (1,)}", "1234"))
                  .error()
                  .message,
              "/a.npy: its elements are '<i4'; expected '<f2', '<f4' or '<f8'");
    EXPECT_EQ(
        read(npy("{'descr': '<f4', 'fortran_order': True, 'shape': (1,)}", "1234")).error().message,
        "/a.npy: it is in Fortran order; expected C order");
    EXPECT_EQ(read(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}", "1234"))
                  .error()
                  .message,
              "/a.npy: it holds 4 bytes of data; its shape needs 2 elements of 4 bytes");
    EXPECT_EQ(read(npy("{}", "")).error().message,
              "/a.npy: its .npy header does not give descr, fortran_order and shape");
    EXPECT_EQ(read(std::string("\x93NUMPY\x01\x00\xff\xff", 10) + "{}").error().message,
              "/a.npy: it is cut off within its header");
}

TEST(Npy, RefusesAShapeBeyond64Bits) {
    EXPECT_FALSE(
        read(npy("{'descr':'<f4','fortran_order':False,'shape':(9999999999,9999999999)}", "")));
}

}  // namespace
}  // namespace headroom
