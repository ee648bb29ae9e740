// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

#include "core/device/device_choice.h"
#include "kernels/cuda/cuda_module.h"

// Stands for headroom-cuda.so where the loader is tested. HEADROOM_TEST_MODULE_TAG: the tag that
// it was built with.
extern "C" __attribute__((visibility("default"))) headroom::Backend* headroom_cuda_backend_create(
    const char* tag, const char** message) {
    if (std::string_view(tag) != HEADROOM_TEST_MODULE_TAG) {
        *message = "the module is of version 0.0.0";
        return nullptr;
    }
    return headroom::make_unavailable_backend("cuda", "Module for tests", "it is none").release();
}
