// SPDX-License-Identifier: GPL-3.0-or-later
// Device code in the built module, read from its bytes: a GPU for which there is neither an image
// nor PTX is one on which every launch of ours would fail.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {
namespace {

enum class Code : std::uint16_t { ptx = 1, sass = 2 };

/// A piece of device code: of which kind, and for which compute capability, times ten.
struct Image {
    Code code;
    std::uint32_t architecture;
};

/// What one source file became. The layout is fatbinary_section.h's of the CUDA toolkit for the
/// container (magic 0xba55ed50, version, size of the header, size of what follows it); that of the
/// images in it is not published, and was read off what nvcc 13.0 writes: the kind, two bytes on
/// the size of its header and of its content, and 28 bytes on its architecture.
using File = std::vector<Image>;

template <class Number>
Number number_at(std::string_view bytes, std::size_t place) {
    Number number{};
    if (place + sizeof number <= bytes.size()) {
        std::memcpy(&number, bytes.data() + place, sizeof number);
    }
    return number;
}

File images_of(std::string_view content) {
    File images;
    std::size_t place = 0;
    while (place < content.size()) {
        const auto header = number_at<std::uint32_t>(content, place + 4);
        if (header == 0) break;
        images.push_back(
            {number_at<Code>(content, place), number_at<std::uint32_t>(content, place + 28)});
        place += header + number_at<std::uint64_t>(content, place + 8);
    }
    return images;
}

std::vector<File> files_of(std::string_view module) {
    constexpr std::string_view magic("\x50\xed\x55\xba\x01\x00", 6);  // and version 1
    std::vector<File> files;
    for (std::size_t at = module.find(magic); at != std::string_view::npos;
         at = module.find(magic, at + 1)) {
        const auto header = number_at<std::uint16_t>(module, at + 6);
        const auto size = number_at<std::uint64_t>(module, at + 8);
        if (at + header + size > module.size()) continue;  // the magic by chance
        files.push_back(images_of(module.substr(at + header, size)));
    }
    return files;
}

std::vector<File> files_of_the_module() {
    std::ifstream file(HEADROOM_CUDA_MODULE, std::ios::binary);
    return files_of(std::string(std::istreambuf_iterator<char>(file), {}));
}

MATCHER(HasPtxOfTheOldest, "") {
    for (const Image& image : arg) {
        *result_listener << (image.code == Code::ptx ? " PTX " : " image ") << image.architecture;
        if (image.code == Code::ptx && image.architecture == HEADROOM_OLDEST_ARCHITECTURE) {
            return true;
        }
    }
    return false;
}

TEST(ModuleImages, EveryFileOfDeviceCodeHasPtxOfTheOldestArchitecture) {
    const std::vector<File> files = files_of_the_module();
    EXPECT_EQ(files.size(), HEADROOM_DEVICE_FILES);
    EXPECT_THAT(files, ::testing::Each(HasPtxOfTheOldest()));
}

}  // namespace
}  // namespace headroom
