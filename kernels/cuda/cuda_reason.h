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

/// Whether only a new process can cure the error (CUDA runtime API, cudaError: "the process must
/// be terminated and relaunched").
bool is_sticky(cudaError_t error);

/// "13.0" for 13000.
std::string cuda_version_text(int version);

/// "GPU-01020304-0506-0708-090a-0b0c0d0e0f10", as nvidia-smi writes it.
std::string uuid_text(std::span<const unsigned char, 16> bytes);

}  // namespace headroom
