// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/device/backend.h"

namespace headroom {

/// Where the CUDA module may be, in the order of trying: $HEADROOM_CUDA_MODULE alone if that is
/// set; else beside the executable, in ../lib/headroom, and in the installation's own place
/// (../lib/x86_64-linux-gnu/headroom on Debian), all relative to the executable.
std::vector<std::filesystem::path> cuda_module_candidates();

/// Loads the first of the candidates that exists, for as long as the process lives. no_such_device
/// with a reason for a person: none exists, a library that it needs is missing, it belongs to
/// another version.
Expected<std::unique_ptr<Backend>> load_cuda_backend(
    const std::vector<std::filesystem::path>& candidates);

/// What a message of dlerror() about `module` means to a person:
/// "libcublas.so.13: cannot open …" is "cuBLAS is not installed: libcublas.so.13 is missing …".
std::string explain_load_error(const std::filesystem::path& module, std::string_view message);

}  // namespace headroom
