// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/vendor_roofs.h"

#include <array>
#include <utility>

namespace headroom {
namespace {

/// A line of a data sheet; 0: the device does not have it.
struct Entry {
    std::string_view name;
    double fp32;
    double tf32;
    double half;  ///< fp16 and bf16
    double fp8;
    double bandwidth_gbs;
    const char* source;
};

// Where a sheet gives the rate with sparsity, half of it is the dense one.
constexpr const char* a100 = "NVIDIA A100 Tensor Core GPU data sheet";
constexpr const char* a10 = "NVIDIA A10 Tensor Core GPU data sheet";
constexpr const char* a30 = "NVIDIA A30 Tensor Core GPU data sheet";
constexpr const char* l4 = "NVIDIA L4 Tensor Core GPU data sheet";
constexpr const char* l40s = "NVIDIA L40S GPU data sheet";
constexpr const char* h100_sxm = "NVIDIA H100 Tensor Core GPU data sheet, SXM";
constexpr const char* h100_pcie = "NVIDIA H100 Tensor Core GPU data sheet, PCIe";
constexpr const char* h100_nvl = "NVIDIA H100 Tensor Core GPU data sheet, NVL";
constexpr const char* h200 = "NVIDIA H200 Tensor Core GPU data sheet, SXM";
constexpr const char* ga102 = "NVIDIA Ampere GA102 GPU Architecture white paper";
constexpr const char* ada = "NVIDIA Ada GPU Architecture white paper";
constexpr const char* blackwell = "NVIDIA RTX Blackwell GPU Architecture white paper";

constexpr std::array entries{
    Entry{"NVIDIA A100-PCIE-40GB", 19.5, 156, 312, 0, 1555, a100},
    Entry{"NVIDIA A100-SXM4-40GB", 19.5, 156, 312, 0, 1555, a100},
    Entry{"NVIDIA A100 80GB PCIe", 19.5, 156, 312, 0, 1935, a100},
    Entry{"NVIDIA A100-SXM4-80GB", 19.5, 156, 312, 0, 2039, a100},
    Entry{"NVIDIA A10", 31.2, 62.5, 125, 0, 600, a10},
    Entry{"NVIDIA A30", 10.3, 82, 165, 0, 933, a30},
    Entry{"NVIDIA L4", 30.3, 60, 121, 242.5, 300, l4},
    Entry{"NVIDIA L40S", 91.6, 183, 362.05, 733, 864, l40s},
    Entry{"NVIDIA H100 80GB HBM3", 67, 494.5, 989.5, 1979, 3350, h100_sxm},
    Entry{"NVIDIA H100 PCIe", 51, 378, 756.5, 1513, 2000, h100_pcie},
    Entry{"NVIDIA H100 NVL", 60, 417.5, 835.5, 1670.5, 3900, h100_nvl},
    Entry{"NVIDIA H200", 67, 494.5, 989.5, 1979, 4800, h200},
    Entry{"NVIDIA GeForce RTX 3090", 35.6, 35.6, 71, 0, 936, ga102},
    Entry{"NVIDIA GeForce RTX 4090", 82.6, 82.6, 165.2, 330.3, 1008, ada},
    Entry{"NVIDIA GeForce RTX 5090", 104.8, 104.8, 209.5, 419, 1792, blackwell},
};

}  // namespace

std::optional<VendorRoofs> vendor_roofs(std::string_view device_name) {
    for (const Entry& entry : entries) {
        if (entry.name != device_name) continue;
        VendorRoofs roofs{.peak_tflops = {{DataType::fp32, entry.fp32},
                                          {DataType::tf32, entry.tf32},
                                          {DataType::bf16, entry.half},
                                          {DataType::fp16, entry.half}},
                          .bandwidth_gbs = entry.bandwidth_gbs,
                          .source = entry.source};
        if (entry.fp8 > 0) roofs.peak_tflops[DataType::fp8] = entry.fp8;
        return roofs;
    }
    return std::nullopt;
}

void add_vendor_roofs(Roofs& roofs, std::string_view device_name) {
    auto vendor = vendor_roofs(device_name);
    if (!vendor) return;
    roofs.vendor_peak_tflops = std::move(vendor->peak_tflops);
    roofs.vendor_bandwidth_gbs = vendor->bandwidth_gbs;
    roofs.vendor_source = std::move(vendor->source);
}

}  // namespace headroom
