// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_device.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/device/device_choice.h"
#include "kernels/cuda/arena_layout.h"
#include "kernels/cuda/cuda_kernels.h"
#include "kernels/cuda/cuda_read_stream.h"
#include "kernels/cuda/cuda_reason.h"
#include "kernels/cuda/cuda_workload.h"
#include "kernels/cuda/make_product.h"
#include "kernels/cuda/nvml_device.h"
#include "kernels/cuda/nvml_telemetry.h"

namespace headroom {
namespace {

/// The attribute, or nothing when the device does not say.
std::optional<int> attribute(cudaDeviceAttr which, int index) {
    int value = 0;
    if (cudaDeviceGetAttribute(&value, which, index) != cudaSuccess) {
        cudaGetLastError();
        return std::nullopt;
    }
    return value;
}

std::string cublas_version() {
    std::array<int, 3> parts{};
    constexpr std::array which{MAJOR_VERSION, MINOR_VERSION, PATCH_LEVEL};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (cublasGetProperty(which.at(i), &parts.at(i)) != CUBLAS_STATUS_SUCCESS) return "";
    }
    return fmt::format("{}.{}.{}", parts[0], parts[1], parts[2]);
}

void add_fact(DeviceInfo& info, const char* name, std::string value) {
    if (!value.empty()) info.facts[name] = std::move(value);
}

void add_clock(DeviceInfo& info, const char* name, cudaDeviceAttr which, int index) {
    constexpr int khz_a_mhz = 1000;
    if (const auto khz = attribute(which, index); khz.value_or(0) > 0) {
        info.facts[name] = fmt::format("{}", *khz / khz_a_mhz);
    }
}

void add_versions(DeviceInfo& info) {
    int version = 0;
    if (cudaDriverGetVersion(&version) == cudaSuccess) {
        info.facts["driver_cuda"] = cuda_version_text(version);
    }
    if (cudaRuntimeGetVersion(&version) == cudaSuccess) {
        info.facts["cuda_runtime"] = cuda_version_text(version);
    }
    add_fact(info, "cublas", cublas_version());
    add_fact(info, "environment", cuda_environment(environ));
}

}  // namespace

DeviceInfo cuda_device_info(int index) {
    DeviceInfo info;
    info.id = fmt::format("cuda:{}", index);
    info.backend = "cuda";
    cudaDeviceProp properties{};
    if (const cudaError_t error = cudaGetDeviceProperties(&properties, index);
        error != cudaSuccess) {
        cudaGetLastError();
        info.name = "NVIDIA GPU";
        info.unavailable_reason =
            fmt::format("the GPU does not answer: {}", describe_cuda_error(error));
        return info;
    }
    info.name = properties.name;
    std::array<unsigned char, 16> uuid{};
    std::memcpy(uuid.data(), properties.uuid.bytes, uuid.size());
    info.uuid = uuid_text(uuid);
    info.memory_bytes = properties.totalGlobalMem;
    if (properties.l2CacheSize > 0) {
        info.cache_bytes = static_cast<std::uint64_t>(properties.l2CacheSize);
    }
    info.processors = properties.multiProcessorCount;
    info.facts["compute_capability"] = fmt::format("{}.{}", properties.major, properties.minor);
    info.facts["ecc"] = properties.ECCEnabled != 0 ? "on" : "off";
    info.facts["memory_bus_bits"] = fmt::format("{}", properties.memoryBusWidth);
    info.facts["pci"] = fmt::format("{:04x}:{:02x}:{:02x}", properties.pciDomainID,
                                    properties.pciBusID, properties.pciDeviceID);
    add_clock(info, "clock_max_mhz", cudaDevAttrClockRate, index);
    add_clock(info, "memory_clock_max_mhz", cudaDevAttrMemoryClockRate, index);
    add_versions(info);
    info.memory_free_bytes = nvml_memory_free(system_nvml(), info.uuid);
    // What CUDA itself says goes before what NVML says.
    info.facts.merge(nvml_facts(system_nvml(), info.uuid));
    constexpr int minors_a_major = 10;
    const int capability = properties.major * minors_a_major + properties.minor;
    info.kernels = cuda_kernels(capability);
    if (std::string reason = no_code_reason(capability, HEADROOM_OLDEST_ARCHITECTURE);
        !reason.empty()) {
        info.unavailable_reason = std::move(reason);
    }
    return info;
}

CudaDevice::CudaDevice(std::shared_ptr<CudaSession> session, std::shared_ptr<ChunkTimer> timer)
    : session_(std::move(session)),
      timer_(std::move(timer)),
      arena_(std::make_shared<CudaArena>(session_)),
      uuid_(info().uuid) {}

DeviceInfo CudaDevice::info() const {
    DeviceInfo info = cuda_device_info(session_->index());
    std::size_t free = 0;
    std::size_t total = 0;
    if (cudaMemGetInfo(&free, &total) == cudaSuccess) {
        info.memory_free_bytes = free;
    } else {
        cudaGetLastError();
    }
    return info;
}

Expected<std::uint64_t> CudaDevice::memory_free() const {
    std::size_t free = 0;
    std::size_t total = 0;
    auto asked = session_->health().check(cudaMemGetInfo(&free, &total), "asking for free memory");
    if (!asked) return tl::unexpected(asked.error());
    // What the arena and the workspace hold is there for the next shape.
    return free + arena_->held_bytes() + session_->workspace_bytes();
}

Expected<std::uint64_t> CudaDevice::bytes_needed(const WorkloadRequest& request) const {
    if (auto taken = takes(request); !taken) return tl::unexpected(taken.error());
    const std::uint64_t tensors = arena_layout(request.shape, request.sets).total();
    const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    return tensors > most - session_->workspace_bytes() ? most
                                                        : tensors + session_->workspace_bytes();
}

Expected<void> CudaDevice::takes(const WorkloadRequest& request) const {
    if (request.sets < 1) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("{} sets of P, V and O cannot be prepared", request.sets));
    }
    return takes_shape(request.shape);
}

Expected<std::unique_ptr<Workload>> CudaDevice::finish(const WorkloadRequest& request) {
    const auto kernel = parse_cuda_kernel(request.kernel);
    if (!kernel) {
        return fail(ErrorKind::unsupported, fmt::format("there is no kernel {}", request.kernel));
    }
    auto product = make_product(*kernel, request.shape, arena_->scales(), session_);
    if (!product) return tl::unexpected(product.error());
    return std::make_unique<CudaWorkload>(request, std::move(*product), session_, timer_, arena_);
}

Expected<std::unique_ptr<Workload>> CudaDevice::prepare(const WorkloadRequest& request,
                                                        std::stop_token stop) {
    if (auto state = session_->health().state(); !state) return tl::unexpected(state.error());
    if (stop.stop_requested()) return fail(ErrorKind::cancelled, "stopped before filling P and V");
    if (auto known = choose_kernel(info(), request.kernel, request.shape.type()); !known) {
        return tl::unexpected(known.error());
    }
    if (auto taken = takes(request); !taken) return tl::unexpected(taken.error());
    if (auto filled = arena_->fill(request); !filled) return tl::unexpected(filled.error());
    return finish(request);
}

Expected<std::unique_ptr<Workload>> CudaDevice::prepare_given(const WorkloadRequest& request,
                                                              const GivenInputs& inputs) {
    if (auto state = session_->health().state(); !state) return tl::unexpected(state.error());
    if (auto known = choose_kernel(info(), request.kernel, request.shape.type()); !known) {
        return tl::unexpected(known.error());
    }
    if (auto taken = takes(request); !taken) return tl::unexpected(taken.error());
    if (std::ssize(inputs.probabilities) != request.shape.probability_elements() ||
        std::ssize(inputs.values) != request.shape.value_elements()) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("{} probabilities and {} values are not those of {}",
                                inputs.probabilities.size(), inputs.values.size(),
                                request.shape.to_string()));
    }
    if (auto filled = arena_->fill_given(request, inputs); !filled) {
        return tl::unexpected(filled.error());
    }
    return finish(request);
}

Expected<std::unique_ptr<Stream>> CudaDevice::prepare_stream(std::uint64_t bytes) {
    if (auto state = session_->health().state(); !state) return tl::unexpected(state.error());
    auto stream = CudaReadStream::make(bytes, session_, timer_);
    if (!stream && stream.error().kind == ErrorKind::out_of_memory && arena_.use_count() == 1) {
        // No workload uses what the arena keeps for the next shape.
        arena_->release_all();
        stream = CudaReadStream::make(bytes, session_, timer_);
    }
    if (!stream) return tl::unexpected(stream.error());
    return std::move(*stream);
}

std::unique_ptr<TelemetrySource> CudaDevice::telemetry() const {
    return std::make_unique<NvmlTelemetry>(system_nvml(), uuid_);
}

}  // namespace headroom
