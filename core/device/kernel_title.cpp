// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/kernel_title.h"

#include <array>
#include <utility>

namespace headroom {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> titles{{
    {"onednn", "oneDNN"},
    {"cublas", "cuBLAS"},
    {"cublaslt", "cuBLASLt"},
    {"cublaslt-tuned", "cuBLASLt (tuned)"},
}};

}  // namespace

std::string kernel_title(std::string_view name) {
    for (const auto& [known, title] : titles) {
        if (known == name) return std::string(title);
    }
    return std::string(name);
}

}  // namespace headroom
