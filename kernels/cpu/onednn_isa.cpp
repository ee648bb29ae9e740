// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/onednn_isa.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

struct IsaName {
    dnnl::cpu_isa isa;
    std::string_view name;
};

constexpr auto isa_names = std::to_array<IsaName>({
    {dnnl::cpu_isa::sse41, "sse41"}, {dnnl::cpu_isa::avx, "avx"}, {dnnl::cpu_isa::avx2, "avx2"},
        {dnnl::cpu_isa::avx2_vnni, "avx2_vnni"}, {dnnl::cpu_isa::avx512_core, "avx512_core"},
        {dnnl::cpu_isa::avx512_core_vnni, "avx512_core_vnni"},
        {dnnl::cpu_isa::avx512_core_bf16, "avx512_core_bf16"},
        {dnnl::cpu_isa::avx512_core_amx, "avx512_core_amx"},
#if DNNL_VERSION_MAJOR >= 3
        {dnnl::cpu_isa::avx2_vnni_2, "avx2_vnni_2"},
        {dnnl::cpu_isa::avx512_core_fp16, "avx512_core_fp16"},
        {dnnl::cpu_isa::avx512_core_amx_fp16, "avx512_core_amx_fp16"},
#endif
});

}  // namespace

std::string_view isa_name(dnnl::cpu_isa isa) {
    const auto row = std::ranges::find(isa_names, isa, &IsaName::isa);
    return row == isa_names.end() ? "other" : row->name;
}

bool multiplies_bf16(dnnl::cpu_isa isa) {
    constexpr auto wanted = static_cast<unsigned>(dnnl::cpu_isa::avx512_core_bf16);
    return (static_cast<unsigned>(isa) & wanted) == wanted;
}

}  // namespace headroom
