// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oneapi/dnnl/dnnl.hpp"

namespace headroom {

/// oneDNN's plan for O = P.V, by whichever of its interfaces is installed: version 3 has no
/// operation descriptors any more (oneDNN's transition guide from v2 to v3). P [b*a, s, s], V and O
/// [b*a, s, d]. Throws dnnl::error where it has no code for them.
inline dnnl::matmul::primitive_desc onednn_description(const dnnl::engine& engine,
                                                       const dnnl::memory::desc& probabilities,
                                                       const dnnl::memory::desc& values,
                                                       const dnnl::memory::desc& output,
                                                       const dnnl::primitive_attr& attributes) {
#if DNNL_VERSION_MAJOR >= 3
    return {engine, probabilities, values, output, attributes};
#else
    return {dnnl::matmul::desc(probabilities, values, output), attributes, engine};
#endif
}

}  // namespace headroom
