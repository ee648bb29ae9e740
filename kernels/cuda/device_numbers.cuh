// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>

#include "core/sweep/data_type.h"

namespace headroom {

template <class Stored>
__device__ Stored to_stored(float value);
template <>
__device__ inline float to_stored<float>(float value) {
    return value;
}
template <>
__device__ inline __half to_stored<__half>(float value) {
    return __float2half_rn(value);
}
template <>
__device__ inline __nv_bfloat16 to_stored<__nv_bfloat16>(float value) {
    return __float2bfloat16_rn(value);
}
template <>
__device__ inline __nv_fp8_e4m3 to_stored<__nv_fp8_e4m3>(float value) {
    return __nv_fp8_e4m3(value);  // to nearest, ties to even; saturates at 448
}

__device__ inline float to_float(float value) {
    return value;
}
__device__ inline float to_float(__half value) {
    return __half2float(value);
}
__device__ inline float to_float(__nv_bfloat16 value) {
    return __bfloat162float(value);
}
__device__ inline float to_float(__nv_fp8_e4m3 value) {
    return static_cast<float>(value);
}

/// Calls `launch` with a null pointer of the type that `type` is stored in.
template <class Launch>
void with_stored_type(DataType type, const Launch& launch) {
    switch (type) {
        case DataType::fp16:
            launch(static_cast<__half*>(nullptr));
            return;
        case DataType::bf16:
            launch(static_cast<__nv_bfloat16*>(nullptr));
            return;
        case DataType::fp8:
            launch(static_cast<__nv_fp8_e4m3*>(nullptr));
            return;
        case DataType::fp32:
        case DataType::tf32:
            launch(static_cast<float*>(nullptr));
            return;
    }
}

}  // namespace headroom
