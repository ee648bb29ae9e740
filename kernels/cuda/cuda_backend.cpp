// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_backend.h"

#include <cuda_runtime_api.h>
#include <fmt/format.h>

#include <cstdlib>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include "core/base/read_number.h"
#include "kernels/cuda/cuda_device.h"
#include "kernels/cuda/cuda_module.h"
#include "kernels/cuda/cuda_reason.h"
#include "kernels/cuda/cuda_session.h"

namespace headroom {
namespace {

/// How many devices there are, or why there is none to use.
struct Census {
    int count = 0;
    std::string reason;
};

Census take_census() {
    Census census;
    const cudaError_t error = cudaGetDeviceCount(&census.count);
    if (error != cudaSuccess) {
        cudaGetLastError();
        census.count = 0;
    }
    int driver = 0;
    int runtime = 0;
    if (cudaDriverGetVersion(&driver) != cudaSuccess) driver = 0;
    if (cudaRuntimeGetVersion(&runtime) != cudaSuccess) runtime = 0;
    census.reason = unavailable_reason(error, census.count, driver, runtime,
                                       std::getenv("CUDA_VISIBLE_DEVICES"));
    return census;
}

std::optional<int> device_index(std::string_view id) {
    constexpr std::string_view prefix = "cuda:";
    if (!id.starts_with(prefix)) return std::nullopt;
    id.remove_prefix(prefix.size());
    const auto index = read_number<int>(id);
    return index && *index >= 0 ? index : std::nullopt;
}

}  // namespace

std::vector<DeviceInfo> CudaBackend::devices() {
    const Census census = take_census();
    std::vector<DeviceInfo> devices;
    for (int index = 0; index < census.count; ++index) {
        devices.push_back(cuda_device_info(index));
    }
    if (devices.empty()) {
        DeviceInfo none;
        none.id = "cuda:0";
        none.backend = "cuda";
        none.name = "NVIDIA GPU";
        none.unavailable_reason = census.reason;
        devices.push_back(std::move(none));
    }
    return devices;
}

Expected<std::unique_ptr<Device>> CudaBackend::open(std::string_view id) {
    const Census census = take_census();
    if (census.count == 0) {
        return fail(ErrorKind::no_such_device,
                    fmt::format("{} cannot be used: {}", id, census.reason));
    }
    const auto index = device_index(id);
    if (!index || *index >= census.count) {
        return fail(
            ErrorKind::no_such_device,
            fmt::format("there is no device \"{}\"; there is: cuda:0{}", id,
                        census.count > 1 ? fmt::format(" to cuda:{}", census.count - 1) : ""));
    }
    auto session = CudaSession::open(*index);
    if (!session) return tl::unexpected(session.error());
    auto timer = ChunkTimer::make(*session);
    if (!timer) return tl::unexpected(timer.error());
    return std::make_unique<CudaDevice>(std::move(*session), std::move(*timer));
}

}  // namespace headroom

extern "C" __attribute__((visibility("default"))) headroom::Backend* headroom_cuda_backend_create(
    const char* tag, const char** message) {
    static const std::string other_version = fmt::format(
        "the CUDA module is {}, of another version than the program; install both from "
        "one package",
        headroom::cuda_module_tag);
    if (tag == nullptr || std::string_view(tag) != headroom::cuda_module_tag) {
        *message = other_version.c_str();
        return nullptr;
    }
    auto* backend = new (std::nothrow) headroom::CudaBackend;
    if (backend == nullptr) *message = "out of memory";
    return backend;
}
