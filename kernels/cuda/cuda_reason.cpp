// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_reason.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace headroom {
namespace {

/// By number, since each toolkit knows some of the names only.
constexpr std::array sticky_errors{
    214,  // ECCUncorrectable
    220,  // NvlinkUncorrectable
    226,  // Contained
    700,  // IllegalAddress
    702,  // LaunchTimeout
    709,  // ContextIsDestroyed
    710,  // Assert
    714,  // HardwareStackError
    715,  // IllegalInstruction
    716,  // MisalignedAddress
    717,  // InvalidAddressSpace
    718,  // InvalidPc
    719,  // LaunchFailure
    721,  // TensorMemoryLeak
    810,  // MpsClientTerminated
    911,  // ExternalDevice
};

}  // namespace

std::string unavailable_reason(cudaError_t error, int device_count, int driver_version,
                               int runtime_version, const char* visible) {
    if (error == cudaSuccess && device_count > 0) return {};
    if (error == cudaErrorInsufficientDriver && driver_version == 0) {
        return "the NVIDIA driver is not installed";
    }
    if (error == cudaErrorInsufficientDriver) {
        return fmt::format(
            "the NVIDIA driver is too old: it knows CUDA up to {}, and {} is needed; "
            "update the driver",
            cuda_version_text(driver_version), cuda_version_text(runtime_version));
    }
    if (error == cudaErrorNoDevice || error == cudaSuccess) {
        if (visible != nullptr) {
            return fmt::format("no NVIDIA GPU is visible: CUDA_VISIBLE_DEVICES is \"{}\"", visible);
        }
        return "no NVIDIA GPU was found";
    }
    if (error == cudaErrorSystemDriverMismatch) {
        return "the NVIDIA driver's kernel module and library are of two versions; restart the "
               "machine";
    }
    return fmt::format("the NVIDIA driver does not start (CUDA error {})", static_cast<int>(error));
}

std::string no_code_reason(int compute_capability, int oldest) {
    if (compute_capability >= oldest) return {};
    const auto text = [](int version) { return fmt::format("{}.{}", version / 10, version % 10); };
    return fmt::format(
        "this copy of Headroom has code for GPUs of compute capability {} and newer, and this one "
        "has {}",
        text(oldest), text(compute_capability));
}

bool is_sticky(cudaError_t error) {
    return std::ranges::find(sticky_errors, static_cast<int>(error)) != sticky_errors.end();
}

std::string cuda_environment(const char* const* environment) {
    constexpr std::array no_matter{"CUDA_HOME",         "CUDA_PATH",       "CUDA_ROOT",
                                   "CUDA_VERSION",      "CUDA_CACHE_PATH", "CUDA_VISIBLE_DEVICES",
                                   "CUDA_DEVICE_ORDER", "CUDA_BIN_PATH",   "CUDA_TOOLKIT_ROOT_DIR"};
    std::vector<std::string_view> found;
    for (; environment != nullptr && *environment != nullptr; ++environment) {
        const std::string_view variable = *environment;
        const std::string_view name = variable.substr(0, variable.find('='));
        const bool matters = name.starts_with("CUDA_") || name.starts_with("CUBLAS") ||
                             name == "NVIDIA_TF32_OVERRIDE";
        if (matters && std::ranges::find(no_matter, name) == no_matter.end()) {
            found.push_back(variable);
        }
    }
    std::ranges::sort(found);
    return fmt::format("{}", fmt::join(found, ", "));
}

std::string cuda_version_text(int version) {
    return fmt::format("{}.{}", version / 1000, version % 1000 / 10);
}

std::string uuid_text(std::span<const unsigned char, 16> bytes) {
    std::string text = "GPU-";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
        text += fmt::format("{:02x}", bytes[i]);
    }
    return text;
}

}  // namespace headroom
