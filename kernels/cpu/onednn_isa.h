// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "oneapi/dnnl/dnnl.hpp"

namespace headroom {

/// oneDNN's own name for an instruction set: "avx512_core_bf16"; "other" for one that no version
/// of it up to 3.7 has.
std::string_view isa_name(dnnl::cpu_isa isa);

/// Whether the instruction set multiplies bf16 itself. oneDNN's values are sets of bits, in which a
/// wider instruction set has all bits of those that it contains, also one that is still to come.
bool multiplies_bf16(dnnl::cpu_isa isa);

}  // namespace headroom
