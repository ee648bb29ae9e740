// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <driver_types.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// What cudaGetDeviceCount() was answered with, in words for a person: "the NVIDIA driver is not
/// installed". `driver_version` and `runtime_version` are CUDA's numbers (13000 is 13.0), the
/// first 0 where there is no driver; `visible` is $CUDA_VISIBLE_DEVICES, or nullptr. Empty when
/// there are devices to use.
std::string unavailable_reason(cudaError_t error, int device_count, int driver_version,
                               int runtime_version, const char* visible);

/// Why the module, which has PTX of compute capability `oldest` (75 is 7.5), cannot run on a GPU
/// of `compute_capability`; empty: it can.
std::string no_code_reason(int compute_capability, int oldest);

/// Whether only a new process can cure the error (CUDA runtime API, cudaError: "the process must
/// be terminated and relaunched").
bool is_sticky(cudaError_t error);

/// What of an environment ("NAME=value", a null pointer at the end) bears on how CUDA and its
/// libraries compute, as "CUDA_LAUNCH_BLOCKING=1, NVIDIA_TF32_OVERRIDE=0", by name: CUDA_…,
/// CUBLAS_… and CUBLASLT_…, but for places and for which GPUs are to be seen. Empty: nothing.
std::string cuda_environment(const char* const* environment);

/// "13.0" for 13000.
std::string cuda_version_text(int version);

/// "GPU-01020304-0506-0708-090a-0b0c0d0e0f10", as nvidia-smi writes it.
std::string uuid_text(std::span<const unsigned char, 16> bytes);

}  // namespace headroom
