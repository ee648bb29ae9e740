// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gpu/simulated/machine.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace headroom::simulated {
namespace {

/// Launches that a stream holds before the host has to wait.
constexpr std::size_t longest_queue = 1024;

}  // namespace

Machine& Machine::instance() {
    static Machine machine;
    return machine;
}

void Machine::reset(Configuration configuration) {
    const auto held = lock();
    configuration_ = std::move(configuration);
    now_ = {};
    current_ = 0;
    calls_ = 0;
    allocations_ = 0;
    last_error_ = cudaSuccess;
    sticky_ = cudaSuccess;
    contexts_.clear();
    written_.clear();
    loaded_.clear();
    reduced_sums_ = 0;
    longest_ = {};
}

std::unique_lock<std::recursive_mutex> Machine::lock() const {
    return std::unique_lock(mutex_);
}

void Machine::change(const std::function<void(Configuration&)>& changes) {
    const auto held = lock();
    changes(configuration_);
}

int Machine::calls() const {
    const auto held = lock();
    return calls_;
}

bool Machine::has_context(int index) const {
    const auto held = lock();
    return contexts_.contains(index);
}

std::size_t Machine::allocated() const {
    const auto held = lock();
    std::size_t bytes = 0;
    for (const auto& [data, size] : buffers_) bytes += size;
    return bytes;
}

int Machine::reduced_sums() const {
    const auto held = lock();
    return reduced_sums_;
}

nanoseconds Machine::longest_kernel() const {
    const auto held = lock();
    return longest_;
}

cudaError_t Machine::enter() {
    ++calls_;
    now_ += configuration_.host_call;
    if (configuration_.driver_version == 0) return answer(cudaErrorInsufficientDriver);
    if (configuration_.fails_at_call && calls_ >= *configuration_.fails_at_call) {
        sticky_ = configuration_.failure;
    }
    return answer(sticky_);
}

cudaError_t Machine::enter_with_context() {
    if (const cudaError_t error = enter(); error != cudaSuccess) return error;
    if (configuration_.gpus.empty()) return answer(cudaErrorNoDevice);
    if (current_gpu().is_taken) return answer(cudaErrorDevicesUnavailable);
    contexts_[current_] = true;
    return cudaSuccess;
}

cudaError_t Machine::answer(cudaError_t error) {
    if (error != cudaSuccess) last_error_ = error;
    return error;
}

cudaError_t Machine::take_last_error() {
    const cudaError_t error = last_error_;
    last_error_ = sticky_;
    return error;
}

std::size_t Machine::free_memory() const {
    std::size_t used = 0;
    for (const auto& [data, bytes] : buffers_) used += bytes;
    const std::size_t all = configuration_.gpus.at(static_cast<std::size_t>(current_)).memory_bytes;
    return used > all ? 0 : all - used;
}

cudaError_t Machine::allocate(void** data, std::size_t bytes) {
    const bool fails = configuration_.failing_allocation == allocations_;
    ++allocations_;
    if (fails || bytes > free_memory()) return answer(cudaErrorMemoryAllocation);
    constexpr std::size_t alignment = 256;
    *data = std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment);
    if (*data == nullptr) return answer(cudaErrorMemoryAllocation);
    buffers_[*data] = bytes;
    touched(*data, bytes);
    return cudaSuccess;
}

cudaError_t Machine::release(void* data) {
    if (data == nullptr) return cudaSuccess;
    const auto buffer = buffers_.find(data);
    if (buffer == buffers_.end()) return answer(cudaErrorInvalidValue);
    written_.erase(written_.lower_bound(data),
                   written_.lower_bound(static_cast<std::byte*>(data) + buffer->second));
    buffers_.erase(buffer);
    std::free(data);
    return cudaSuccess;
}

void Machine::touched(const void* data, std::size_t bytes) {
    written_[data] = {.bytes = bytes, .number = ++writes_};
}

std::uint64_t Machine::last_write(const void* data, std::size_t bytes) const {
    const auto* begin = static_cast<const std::byte*>(data);
    std::uint64_t last = 0;
    for (const auto& [place, write] : written_) {
        const auto* first = static_cast<const std::byte*>(place);
        if (first < begin + bytes && begin < first + write.bytes) {
            last = std::max(last, write.number);
        }
    }
    return last;
}

void Machine::catch_up(cudaStream_t stream, nanoseconds time) {
    while (!stream->queued.empty() && stream->queued.front().end <= time) {
        // Out of the queue first: what it does may ask about the stream.
        const auto effect = std::move(stream->queued.front().effect);
        stream->queued.pop_front();
        if (effect) effect();
    }
}

void Machine::queue(cudaStream_t stream, Operation operation) {
    if (stream->capturing != nullptr) {
        stream->capturing->operations.push_back(std::move(operation));
        return;
    }
    if (stream->queued.size() >= longest_queue) {
        move_to(stream->queued.front().end);
        catch_up(stream, now_);
    }
    const nanoseconds end = std::max(now_, stream->busy_until) + operation.duration;
    stream->busy_until = end;
    if (operation.event != nullptr) {
        operation.event->end = end;
        operation.event->stream = stream;
    }
    stream->queued.push_back({end, std::move(operation.effect)});
}

nanoseconds Machine::product_time(double work, double speed) {
    const Gpu& gpu = current_gpu();
    const double rate = gpu.peak_tflops * 1e12 * speed * gpu.clock_mhz / gpu.clock_max_mhz;
    return std::max(gpu.shortest_launch, nanoseconds{static_cast<long long>(work / rate * 1e9)});
}

}  // namespace headroom::simulated
