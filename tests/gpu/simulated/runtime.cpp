// SPDX-License-Identifier: GPL-3.0-or-later
// What kernels/cuda uses of libcudart.
#include <cuda_runtime_api.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "tests/gpu/simulated/machine.h"

namespace headroom::simulated {
namespace {

Machine& machine() {
    return Machine::instance();
}

/// A copy or a set is done at the bandwidth of the device's memory.
nanoseconds moving(std::size_t bytes) {
    const double seconds =
        static_cast<double>(bytes) / (machine().current_gpu().bandwidth_gbs * 1e9);
    return 1us + nanoseconds{static_cast<long long>(seconds * 1e9)};
}

bool is_known(int device) {
    return device >= 0 && device < static_cast<int>(machine().configuration().gpus.size());
}

int attribute_of(const Gpu& gpu, cudaDeviceAttr which) {
    constexpr int khz = 1000;
    switch (which) {
        case cudaDevAttrComputeCapabilityMajor:
            return gpu.major;
        case cudaDevAttrComputeCapabilityMinor:
            return gpu.minor;
        case cudaDevAttrMultiProcessorCount:
            return gpu.processors;
        case cudaDevAttrClockRate:
            return static_cast<int>(gpu.clock_max_mhz) * khz;
        case cudaDevAttrL2CacheSize:
            return static_cast<int>(gpu.cache_bytes);
        default:
            return 0;
    }
}

}  // namespace
}  // namespace headroom::simulated

using headroom::simulated::Machine;
using headroom::simulated::machine;
using namespace std::chrono_literals;
using headroom::simulated::Operation;

extern "C" {

cudaError_t cudaGetDeviceCount(int* count) {
    const auto held = machine().lock();
    *count = 0;
    if (const cudaError_t error = machine().enter(); error != cudaSuccess) return error;
    if (machine().configuration().driver_version < CUDART_VERSION / 1000 * 1000) {
        return machine().answer(cudaErrorInsufficientDriver);
    }
    *count = static_cast<int>(machine().configuration().gpus.size());
    return *count == 0 ? machine().answer(cudaErrorNoDevice) : cudaSuccess;
}

cudaError_t cudaDriverGetVersion(int* version) {
    const auto held = machine().lock();
    *version = machine().configuration().driver_version;
    return cudaSuccess;
}

cudaError_t cudaRuntimeGetVersion(int* version) {
    *version = CUDART_VERSION;
    return cudaSuccess;
}

cudaError_t cudaGetDeviceProperties(cudaDeviceProp* properties, int device) {
    const auto held = machine().lock();
    if (const cudaError_t error = machine().enter(); error != cudaSuccess) return error;
    if (!headroom::simulated::is_known(device)) return machine().answer(cudaErrorInvalidDevice);
    const auto& gpu = machine().gpu(device);
    *properties = {};
    std::strncpy(properties->name, gpu.name.c_str(), sizeof(properties->name) - 1);
    std::memcpy(properties->uuid.bytes, gpu.uuid.data(), gpu.uuid.size());
    properties->totalGlobalMem = gpu.memory_bytes;
    properties->l2CacheSize = static_cast<int>(gpu.cache_bytes);
    properties->multiProcessorCount = gpu.processors;
    properties->major = gpu.major;
    properties->minor = gpu.minor;
    properties->memoryBusWidth = 5120;
    properties->ECCEnabled = 1;
    properties->pciBusID = device + 1;
    return cudaSuccess;
}

cudaError_t cudaDeviceGetAttribute(int* value, cudaDeviceAttr which, int device) {
    const auto held = machine().lock();
    if (const cudaError_t error = machine().enter(); error != cudaSuccess) return error;
    if (!headroom::simulated::is_known(device)) return machine().answer(cudaErrorInvalidDevice);
    *value = headroom::simulated::attribute_of(machine().gpu(device), which);
    return cudaSuccess;
}

cudaError_t cudaSetDevice(int device) {
    const auto held = machine().lock();
    if (!headroom::simulated::is_known(device)) return machine().answer(cudaErrorInvalidDevice);
    machine().make_current(device);
    // From CUDA 12 on it makes the context.
    return machine().enter_with_context();
}

cudaError_t cudaMemGetInfo(std::size_t* free, std::size_t* total) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    *free = machine().free_memory();
    *total = machine().current_gpu().memory_bytes;
    return cudaSuccess;
}

cudaError_t cudaGetLastError() {
    const auto held = machine().lock();
    return machine().take_last_error();
}

const char* cudaGetErrorName(cudaError_t error) {
    return error == cudaErrorIllegalAddress ? "cudaErrorIllegalAddress" : "cudaError";
}

const char* cudaGetErrorString(cudaError_t error) {
    return error == cudaErrorIllegalAddress ? "an illegal memory access was encountered"
                                            : "simulated";
}

cudaError_t cudaMalloc(void** data, std::size_t bytes) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    return machine().allocate(data, bytes);
}

cudaError_t cudaFree(void* data) {
    const auto held = machine().lock();
    const cudaError_t error = machine().enter();
    const cudaError_t freed = machine().release(data);
    return error == cudaSuccess ? freed : error;
}

cudaError_t cudaMallocHost(void** data, std::size_t bytes) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    *data = ::operator new(bytes);
    return cudaSuccess;
}

cudaError_t cudaFreeHost(void* data) {
    ::operator delete(data);
    return cudaSuccess;
}

cudaError_t cudaMemsetAsync(void* data, int value, std::size_t bytes, cudaStream_t stream) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    machine().queue(stream, {.duration = headroom::simulated::moving(bytes), .effect = [=] {
                                 std::memset(data, value, bytes);
                                 machine().touched(data, bytes);
                             }});
    return cudaSuccess;
}

cudaError_t cudaMemcpyAsync(void* to, const void* from, std::size_t bytes, cudaMemcpyKind,
                            cudaStream_t stream) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    machine().queue(stream, {.duration = headroom::simulated::moving(bytes), .effect = [=] {
                                 std::memcpy(to, from, bytes);
                                 machine().touched(to, bytes);
                             }});
    return cudaSuccess;
}

cudaError_t cudaStreamCreateWithFlags(cudaStream_t* stream, unsigned) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    *stream = std::make_unique<CUstream_st>().release();
    return cudaSuccess;
}

cudaError_t cudaStreamQuery(cudaStream_t stream) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    return stream->busy_until > machine().now() ? cudaErrorNotReady : cudaSuccess;
}

cudaError_t cudaStreamDestroy(cudaStream_t stream) {
    const auto held = machine().lock();
    const std::unique_ptr<CUstream_st> gone(stream);
    return machine().enter();
}

cudaError_t cudaEventCreateWithFlags(cudaEvent_t* event, unsigned) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    *event = std::make_unique<CUevent_st>().release();
    return cudaSuccess;
}

cudaError_t cudaEventCreate(cudaEvent_t* event) {
    return cudaEventCreateWithFlags(event, 0);
}

cudaError_t cudaEventDestroy(cudaEvent_t event) {
    const auto held = machine().lock();
    const std::unique_ptr<CUevent_st> gone(event);
    return machine().enter();
}

cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    // Between two events lies more than what was launched there, by about this.
    constexpr auto event_time = 500ns;
    machine().queue(stream, {.duration = event_time, .effect = {}, .event = event});
    return cudaSuccess;
}

cudaError_t cudaEventQuery(cudaEvent_t event) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    if (event->end > machine().now()) {
        // Whoever asks again has waited meanwhile. Not ready is no error to remember.
        machine().move_to(event->end);
        return cudaErrorNotReady;
    }
    if (event->stream != nullptr) Machine::catch_up(event->stream, event->end);
    return cudaSuccess;
}

cudaError_t cudaEventElapsedTime(float* milliseconds, cudaEvent_t begin, cudaEvent_t end) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    if (end->end > machine().now()) return machine().answer(cudaErrorNotReady);
    *milliseconds = std::chrono::duration<float, std::milli>(end->end - begin->end).count();
    return cudaSuccess;
}

cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    stream->capturing = std::make_unique<CUgraph_st>().release();
    return cudaSuccess;
}

cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t* graph) {
    const auto held = machine().lock();
    *graph = stream->capturing;
    stream->capturing = nullptr;
    return machine().enter_with_context();
}

cudaError_t cudaGraphDestroy(cudaGraph_t graph) {
    const auto held = machine().lock();
    const std::unique_ptr<CUgraph_st> gone(graph);
    return machine().enter();
}

cudaError_t cudaGraphInstantiate(cudaGraphExec_t* executable, cudaGraph_t graph,
                                 unsigned long long) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    *executable =
        std::make_unique<CUgraphExec_st>(CUgraphExec_st{.operations = graph->operations}).release();
    return cudaSuccess;
}

cudaError_t cudaGraphExecDestroy(cudaGraphExec_t executable) {
    const auto held = machine().lock();
    const std::unique_ptr<CUgraphExec_st> gone(executable);
    return machine().enter();
}

cudaError_t cudaGraphUpload(cudaGraphExec_t, cudaStream_t) {
    const auto held = machine().lock();
    return machine().enter_with_context();
}

cudaError_t cudaGraphLaunch(cudaGraphExec_t executable, cudaStream_t stream) {
    const auto held = machine().lock();
    if (const auto error = machine().enter_with_context(); error != cudaSuccess) return error;
    for (const Operation& operation : executable->operations) machine().queue(stream, operation);
    return cudaSuccess;
}

}  // extern "C"
