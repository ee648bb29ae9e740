// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_device.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/device_choice.h"
#include "core/memory_need.h"
#include "kernels/cuda/cuda_reason.h"
#include "kernels/cuda/cuda_workload.h"

namespace headroom {
namespace {

constexpr const char* cublas_name = "cublas";
constexpr const char* reference_name = "reference";
/// Tensor cores take bf16 and tf32 from compute capability 8.0 on.
constexpr int ampere = 8;

std::vector<KernelInfo> kernels_for(int major) {
    std::vector<DataType> types{DataType::fp16};
    if (major >= ampere) types.insert(types.end(), {DataType::bf16, DataType::tf32});
    types.push_back(DataType::fp32);
    // The reference multiplies fp32: it would not be tf32.
    std::vector<DataType> plain{DataType::fp16, DataType::bf16, DataType::fp32};
    return {{cublas_name, std::move(types)}, {reference_name, std::move(plain)}};
}

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
}

void add_memory(DeviceInfo& info, int index) {
    std::size_t free = 0;
    std::size_t total = 0;
    if (cudaSetDevice(index) == cudaSuccess && cudaMemGetInfo(&free, &total) == cudaSuccess) {
        info.memory_free_bytes = free;
    } else {
        cudaGetLastError();
    }
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
    add_memory(info, index);
    info.kernels = kernels_for(properties.major);
    return info;
}

CudaDevice::CudaDevice(std::shared_ptr<CudaSession> session)
    : session_(std::move(session)), arena_(std::make_shared<CudaArena>(session_)) {}

DeviceInfo CudaDevice::info() const {
    return cuda_device_info(session_->index());
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
    return tensor_bytes(request.shape) + session_->workspace_bytes();
}

Expected<std::unique_ptr<Workload>> CudaDevice::finish(const WorkloadRequest& request) {
    auto calls = gemm_calls(request.shape);
    if (!calls) return tl::unexpected(calls.error());
    const CudaKernel kernel =
        request.kernel == reference_name ? CudaKernel::reference : CudaKernel::cublas;
    return std::make_unique<CudaWorkload>(request.shape, kernel, std::move(*calls), session_,
                                          arena_);
}

Expected<std::unique_ptr<Workload>> CudaDevice::prepare(const WorkloadRequest& request,
                                                        std::stop_token stop) {
    if (auto state = session_->health().state(); !state) return tl::unexpected(state.error());
    if (stop.stop_requested()) return fail(ErrorKind::cancelled, "stopped before filling P and V");
    if (auto known = choose_kernel(info(), request.kernel, request.shape.type()); !known) {
        return tl::unexpected(known.error());
    }
    if (auto filled = arena_->fill(request); !filled) return tl::unexpected(filled.error());
    return finish(request);
}

Expected<std::unique_ptr<Workload>> CudaDevice::prepare_given(const WorkloadRequest& request,
                                                              const GivenInputs& inputs) {
    if (auto state = session_->health().state(); !state) return tl::unexpected(state.error());
    if (auto known = choose_kernel(info(), request.kernel, request.shape.type()); !known) {
        return tl::unexpected(known.error());
    }
    if (std::ssize(inputs.probabilities) != request.shape.probability_elements() ||
        std::ssize(inputs.values) != request.shape.value_elements()) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("{} probabilities and {} values are not those of {}",
                                inputs.probabilities.size(), inputs.values.size(),
                                request.shape.to_string()));
    }
    if (auto filled = arena_->fill_given(request.shape, inputs); !filled) {
        return tl::unexpected(filled.error());
    }
    return finish(request);
}

Expected<std::unique_ptr<Stream>> CudaDevice::prepare_stream(std::uint64_t) {
    return fail(ErrorKind::unsupported, "seam");
}

std::unique_ptr<TelemetrySource> CudaDevice::telemetry() const {
    class None final : public TelemetrySource {
        TelemetryReading read() override { return {}; }
    };
    return std::make_unique<None>();
}

}  // namespace headroom
