// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/backends.h"

#include <utility>

#include "core/device/device_choice.h"
#include "kernels/cpu/cpu_backend.h"
#include "kernels/module_loader.h"

namespace headroom {

Backends make_backends() {
    Backends backends;
    auto cuda = load_cuda_backend(cuda_module_candidates());
    backends.push_back(cuda ? std::move(*cuda)
                            : make_unavailable_backend("cuda", "NVIDIA GPU", cuda.error().message));
    backends.push_back(make_cpu_backend());
    return backends;
}

}  // namespace headroom
