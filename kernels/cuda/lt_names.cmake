# SPDX-License-Identifier: GPL-3.0-or-later

# headroom_lt_names(header out): writes to <out> the names that cuBLASLt's <header> gives to the
# numbers of tiles, stages and clusters: hundreds, and more with every release.
function(headroom_lt_names header out)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
    set(content
"// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace headroom {

/// The name that cublasLt.h gives to a number.
struct LtName {
    std::uint32_t number;
    const char* name;
};
")
    foreach(kind "tiles;MATMUL_TILE" "stages;MATMUL_STAGES" "clusters;CLUSTER_SHAPE")
        list(GET kind 0 array)
        list(GET kind 1 prefix)
        string(APPEND content "inline constexpr LtName lt_${array}[] = {\n")
        file(STRINGS "${header}" lines REGEX "^ *CUBLASLT_${prefix}_[0-9A-Zx]+ *= *[0-9]+")
        foreach(line IN LISTS lines)
            string(REGEX MATCH "CUBLASLT_${prefix}_([0-9A-Zx]+) *= *([0-9]+)" unused "${line}")
            string(APPEND content "    {${CMAKE_MATCH_2}, \"${CMAKE_MATCH_1}\"},\n")
        endforeach()
        string(APPEND content "};\n")
    endforeach()
    string(APPEND content "\n}  // namespace headroom\n")
    file(CONFIGURE OUTPUT "${out}" CONTENT "${content}" @ONLY)
endfunction()
