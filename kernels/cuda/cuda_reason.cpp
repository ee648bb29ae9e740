// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/cuda_reason.h"

#include <fmt/format.h>

namespace headroom {

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

bool is_sticky(cudaError_t error) {
    switch (error) {
        case cudaErrorIllegalAddress:
        case cudaErrorLaunchTimeout:
        case cudaErrorAssert:
        case cudaErrorHardwareStackError:
        case cudaErrorIllegalInstruction:
        case cudaErrorMisalignedAddress:
        case cudaErrorInvalidAddressSpace:
        case cudaErrorInvalidPc:
        case cudaErrorLaunchFailure:
        case cudaErrorTensorMemoryLeak:
        case cudaErrorMpsClientTerminated:
        case cudaErrorECCUncorrectable:
        case cudaErrorDevicesUnavailable:
        case cudaErrorContextIsDestroyed:
            return true;
        default:
            return false;
    }
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
