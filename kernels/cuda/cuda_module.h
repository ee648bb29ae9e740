// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/backend.h"
#include "headroom/seam.h"
#include "headroom/version.h"

namespace headroom {

/// What the program and its CUDA module must have in common: the program's version, and a sum over
/// this header and all that it brings in (cmake/WriteSeam.cmake). A module with another tag is
/// refused, never tried.
inline constexpr const char cuda_module_tag[] = HEADROOM_VERSION "/" HEADROOM_CUDA_SEAM;

/// The file name of the module, and of the symbol that it exports.
inline constexpr const char cuda_module_file[] = "headroom-cuda.so";
inline constexpr const char cuda_module_symbol[] = "headroom_cuda_backend_create";

/// The type of headroom_cuda_backend_create().
using CudaBackendCreate = Backend*(const char* tag, const char** message);

}  // namespace headroom

/// The one symbol that headroom-cuda.so exports.
///
/// `tag` is the caller's cuda_module_tag. Gives a new backend, which the caller deletes; or
/// nullptr, with `*message` saying why in words for a person, in storage that lives as long as the
/// module, which is never unloaded. nullptr is for what makes the whole backend
/// pointless (another tag, no memory); no driver or no GPU is better told by the backend itself,
/// as a device with its reason. Throws nothing, and does not touch the GPU yet: the first call of
/// Backend::devices() does.
///
/// The module links the CUDA runtime statically and not libcuda.so.1, so that it loads where no
/// driver is; what it needs of cuBLAS it may link. It defines this function with
/// `extern "C" __attribute__((visibility("default")))`.
extern "C" headroom::Backend* headroom_cuda_backend_create(const char* tag, const char** message);
