// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/cpu_device.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/sweep/memory_need.h"
#include "kernels/cpu/cpu_identity.h"
#include "kernels/cpu/cpu_telemetry.h"
#include "kernels/cpu/cpu_workload.h"
#include "kernels/cpu/host_memory.h"
#include "kernels/cpu/memory_stream.h"

namespace headroom {
namespace {

constexpr std::string_view kernel_name = "onednn";

template <class T>
std::optional<T> known(const Expected<T>& value) {
    return value ? std::optional<T>(*value) : std::nullopt;
}

/// Addresses to reserve for each tensor: none can be larger than the memory.
std::uint64_t tensor_address_space(const SystemRoot& root) {
    return address_space_limited() ? 0 : host_memory_total(root).value_or(0);
}

std::string type_names(const std::vector<DataType>& types) {
    std::string names;
    for (const DataType type : types) {
        if (!names.empty()) names += ", ";
        names += to_string(type);
    }
    return names;
}

Expected<void> has_all(const Shape& shape, const GivenInputs& inputs) {
    const auto p = std::ssize(inputs.probabilities);
    const auto v = std::ssize(inputs.values);
    if (p == shape.probability_elements() && v == shape.value_elements()) return {};
    return fail(
        ErrorKind::invalid_input,
        fmt::format("{} takes {} numbers of P and {} of V, but {} and {} are given",
                    shape.to_string(), shape.probability_elements(), shape.value_elements(), p, v));
}

}  // namespace

DeviceInfo cpu_device_info(const SystemRoot& root, const std::vector<int>& cores) {
    DeviceInfo info;
    info.id = "cpu";
    info.backend = "cpu";
    info.name = cpu_name(root);
    info.memory_bytes = known(host_memory_total(root));
    info.memory_free_bytes = known(host_memory_free(root));
    info.cache_bytes = last_level_cache_bytes(root, cores);
    info.processors = static_cast<int>(cores.size());
    info.facts["onednn"] = onednn_version();
    info.facts["isa"] = onednn_isa();
    info.facts["threads"] = std::to_string(cores.size());
    info.facts["os"] = operating_system();
    if (const auto clock = cpu_clock_mhz(root)) info.facts["clock_mhz"] = *clock;
    info.kernels = {{std::string(kernel_name), onednn_types()}};
    return info;
}

CpuDevice::CpuDevice(SystemRoot root, std::vector<int> cores)
    : root_(std::move(root)),
      team_(std::move(cores)),
      arena_(std::make_shared<TensorArena>(team_.cores(), tensor_address_space(root_))) {}

DeviceInfo CpuDevice::info() const {
    DeviceInfo info = cpu_device_info(root_, team_.cores());
    info.memory_free_bytes = known(memory_free());
    return info;
}

Expected<std::uint64_t> CpuDevice::memory_free() const {
    auto free = host_memory_free(root_);
    if (!free) return free;
    // What the last shape left here can be used again.
    return *free + arena_->held_bytes();
}

Expected<OnednnMatmul> CpuDevice::describe(const WorkloadRequest& request) const {
    if (request.kernel != kernel_name) {
        return fail(ErrorKind::unsupported, fmt::format("the CPU has no kernel \"{}\"; it has {}",
                                                        request.kernel, kernel_name));
    }
    const std::vector<DataType> types = onednn_types();
    if (std::ranges::find(types, request.shape.type()) == types.end()) {
        return fail(ErrorKind::unsupported,
                    fmt::format("this CPU does not compute in {}; it can in {}",
                                to_string(request.shape.type()), type_names(types)));
    }
    if (request.sets < 1) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("{} sets of P, V and O; it takes at least 1", request.sets));
    }
    team_.enter();
    return OnednnMatmul::describe(request.shape);
}

Expected<std::uint64_t> CpuDevice::bytes_needed(const WorkloadRequest& request) const {
    const auto matmul = describe(request);
    if (!matmul) return tl::unexpected(matmul.error());
    return TensorArena::bytes_for(request.shape, request.sets, matmul->scratchpad_bytes());
}

Expected<void> CpuDevice::make_room(const WorkloadRequest& request, std::uint64_t scratchpad) {
    const Shape& shape = request.shape;
    const int sets = request.sets;
    const std::uint64_t needed = TensorArena::bytes_for(shape, sets, scratchpad);
    const auto free = memory_free();
    if (!free) return tl::unexpected(free.error());
    if (needed > *free) return fail(ErrorKind::out_of_memory, needs_message(needed, *free));
    // What a larger shape has filled is kept for later ones as long as this one fits beside it.
    const std::uint64_t free_outside = *free - arena_->held_bytes();
    if (arena_->bytes_to_add(shape, sets, scratchpad) > free_outside) {
        arena_->trim(shape, sets, scratchpad);
    }
    return {};
}

Expected<std::unique_ptr<Workload>> CpuDevice::prepare(const WorkloadRequest& request,
                                                       std::stop_token stop) {
    auto matmul = describe(request);
    if (!matmul) return tl::unexpected(matmul.error());
    const std::uint64_t scratchpad = matmul->scratchpad_bytes();
    if (auto done = make_room(request, scratchpad); !done) {
        return tl::unexpected(done.error());
    }
    if (auto done = arena_->fill(request, scratchpad, stop); !done) {
        return tl::unexpected(done.error());
    }
    return finish(request.shape, std::move(*matmul));
}

Expected<std::unique_ptr<Workload>> CpuDevice::prepare_given(const WorkloadRequest& request,
                                                             const GivenInputs& inputs) {
    if (auto done = has_all(request.shape, inputs); !done) return tl::unexpected(done.error());
    auto matmul = describe(request);
    if (!matmul) return tl::unexpected(matmul.error());
    const std::uint64_t scratchpad = matmul->scratchpad_bytes();
    if (auto done = make_room(request, scratchpad); !done) {
        return tl::unexpected(done.error());
    }
    if (auto done = arena_->fill_given(request.shape, request.sets, inputs, scratchpad); !done) {
        return tl::unexpected(done.error());
    }
    return finish(request.shape, std::move(*matmul));
}

Expected<std::unique_ptr<Workload>> CpuDevice::finish(const Shape& shape, OnednnMatmul matmul) {
    auto product = std::make_unique<OnednnMatmul>(std::move(matmul));
    if (auto done = product->prepare(arena_->sets(), arena_->scratchpad()); !done) {
        return tl::unexpected(done.error());
    }
    team_.place();
    return std::make_unique<CpuWorkload>(shape, arena_, std::move(product));
}

Expected<std::unique_ptr<Stream>> CpuDevice::prepare_stream(std::uint64_t bytes) {
    if (bytes == 0) return fail(ErrorKind::invalid_input, "a stream of no bytes");
    const std::uint64_t needed = GrowingBuffer::rounded(bytes);
    const auto free = host_memory_free(root_);
    if (!free) return tl::unexpected(free.error());
    if (std::max(bytes, needed) > *free) {
        return fail(ErrorKind::out_of_memory, needs_message(std::max(bytes, needed), *free));
    }
    auto stream = MemoryStream::make(bytes, team_.cores());
    if (!stream) return tl::unexpected(stream.error());
    return std::move(*stream);
}

std::unique_ptr<TelemetrySource> CpuDevice::telemetry() const {
    return std::make_unique<CpuTelemetry>(root_, team_.cores());
}

}  // namespace headroom
