// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/backend_traits.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

constexpr std::array<std::string_view, 4> cpu_facts{"onednn", "isa", "os", "threads"};
constexpr std::array<std::string_view, 9> cuda_facts{"driver",   "driver_cuda",   "cuda_runtime",
                                                     "cublas",   "cublaslt",      "ecc",
                                                     "mig_mode", "power_limit_w", "environment"};

constexpr std::array<BackendTraits, 3> backends{{
    {.name = "cpu",
     .kind = DeviceKind::cpu,
     .least_flops_per_second = 2e9,
     .peak_search = Seconds{2},
     .least_stream_bytes = 0,
     .stream_caches = 8,
     .lasting_facts = cpu_facts},
    {.name = "cuda",
     .kind = DeviceKind::gpu,
     .least_flops_per_second = 2e11,
     .peak_search = Seconds{3.5},
     .least_stream_bytes = 2ULL << 30U,
     .stream_caches = 32,
     .lasting_facts = cuda_facts},
    {.name = "",
     .kind = DeviceKind::unknown,
     .least_flops_per_second = 2e11,
     .peak_search = Seconds{3.5},
     .least_stream_bytes = 2ULL << 30U,
     .stream_caches = 32,
     .lasting_facts = {}},
}};

}  // namespace

std::span<const BackendTraits> known_backends() {
    return std::span(backends).first<backends.size() - 1>();
}

const BackendTraits& backend_traits(std::string_view backend) {
    const auto* known = std::ranges::find(backends, backend, &BackendTraits::name);
    return known == backends.end() ? backends.back() : *known;
}

}  // namespace headroom
