// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/kernel_traits.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

struct KernelTraits {
    std::string_view name;
    std::string_view title;
    bool is_reference = false;
};

constexpr std::array<KernelTraits, 5> known_kernels{{
    {.name = "onednn", .title = "oneDNN"},
    {.name = "cublas", .title = "cuBLAS"},
    {.name = "cublaslt", .title = "cuBLASLt"},
    {.name = "cublaslt-tuned", .title = "cuBLASLt (tuned)"},
    {.name = "reference", .title = "reference", .is_reference = true},
}};

const KernelTraits* find(std::string_view name) {
    const auto* known = std::ranges::find(known_kernels, name, &KernelTraits::name);
    return known == known_kernels.end() ? nullptr : known;
}

}  // namespace

std::string kernel_title(std::string_view name) {
    const KernelTraits* known = find(name);
    return std::string(known == nullptr ? name : known->title);
}

bool is_reference(std::string_view kernel) {
    const KernelTraits* known = find(kernel);
    return known != nullptr && known->is_reference;
}

}  // namespace headroom
