// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <driver_types.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::simulated {

using std::chrono::nanoseconds;
using namespace std::chrono_literals;

/// An algorithm that cuBLASLt offers, in the order of its heuristic.
struct Algorithm {
    int id = 0;
    unsigned tile = 20;          ///< CUBLASLT_MATMUL_TILE_…
    double speed = 1;            ///< as a multiple of cuBLAS's
    nanoseconds first_launch{};  ///< loading it, at its first launch
    unsigned reduction = 0;      ///< CUBLASLT_REDUCTION_SCHEME_…
    std::size_t workspace_bytes = 0;
};

/// A process that NVML lists on a GPU.
struct Process {
    unsigned pid = 0;
    std::string name;
    std::uint64_t used_memory = 0;
};

/// A GPU as the CUDA runtime and NVML tell of it, and how fast it is.
struct Gpu {
    std::string name = "Simulated GPU";
    std::array<unsigned char, 16> uuid{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    int major = 9;
    int minor = 0;
    int processors = 4;
    std::size_t cache_bytes = 64U << 10U;
    std::size_t memory_bytes = 96U << 20U;
    double peak_tflops = 1;      ///< at clock_mhz = clock_max_mhz
    double bandwidth_gbs = 100;  ///< of read_all()
    nanoseconds shortest_launch{2us};
    double clock_mhz = 1000;       ///< what the multiprocessors count
    double told_clock_mhz = 1000;  ///< what NVML says
    double clock_max_mhz = 1000;
    unsigned long long clock_reasons = 0;  ///< NVML's bits
    double power_w = 400;
    double temperature_c = 50;
    bool mig = false;
    bool has_code = true;   ///< whether the module has code for it
    bool computes = true;   ///< false: products take their time, and write nothing
    bool is_taken = false;  ///< exclusive-process mode, and another process has it
    std::vector<Process> processes;
    std::vector<Algorithm> algorithms{{.id = 7}};
};

/// What a test asks for.
struct Configuration {
    int driver_version = 13000;  ///< 0: no driver is installed
    std::vector<Gpu> gpus{Gpu{}};
    nanoseconds host_call{500};  ///< what a call costs the host
    bool nvml = true;            ///< whether NVML is installed
    bool nvml_denies = false;    ///< whether it answers all but versions with "no permission"
    std::optional<int> fails_at_call{};  ///< the call that has `failure`, counted from reset()
    cudaError_t failure = cudaErrorIllegalAddress;  ///< sticky: of all calls from then on
    std::optional<int> failing_allocation{};        ///< the cudaMalloc without memory, from 0
};

/// What a stream does, one after the other.
struct Operation {
    nanoseconds duration{};
    std::function<void()> effect;  ///< on memory; may be empty
    cudaEvent_t event = nullptr;   ///< that it records
};

/// The machine with simulated GPUs: what the stand-ins for libcudart, libcublas, libcublasLt and
/// libnvidia-ml ask and tell.
///
/// Time is simulated. Each call moves the host's clock on by host_call; an operation of a stream
/// begins when it is queued and the one before it has ended. Its effect on memory comes no earlier
/// than somebody asks whether it has ended: who reads without waiting reads what was there before.
/// Any thread may call anything.
class Machine {
public:
    static Machine& instance();

    /// A machine that was just started. Nothing of the former may be in use.
    void reset(Configuration configuration = {});

    // --- for tests ---

    /// The configuration may be changed under way.
    void change(const std::function<void(Configuration&)>& changes);
    int calls() const;
    /// Contexts on GPU `index`: 1 once something was done that needs one.
    bool has_context(int index = 0) const;
    /// Bytes that nobody gave back.
    std::size_t allocated() const;
    /// How often the product was launched whose settings allow sums of less than fp32.
    int reduced_sums() const;
    /// The longest operation of a stream so far that was no spin and no product.
    nanoseconds longest_kernel() const;

    // --- for the stand-ins; under lock() ---

    std::unique_lock<std::recursive_mutex> lock() const;
    /// Begins a call: the error that it has to answer with, if any.
    cudaError_t enter();
    /// The same for one that needs a context on the current device.
    cudaError_t enter_with_context();
    Configuration& configuration() { return configuration_; }
    Gpu& gpu(int index) { return configuration_.gpus.at(static_cast<std::size_t>(index)); }
    Gpu& current_gpu() { return gpu(current_); }
    int current() const { return current_; }
    void make_current(int index) { current_ = index; }
    nanoseconds now() const { return now_; }
    void move_to(nanoseconds time) { now_ = std::max(now_, time); }
    /// Remembers the error for cudaGetLastError(), and hands it on.
    cudaError_t answer(cudaError_t error);
    cudaError_t take_last_error();

    cudaError_t allocate(void** data, std::size_t bytes);
    cudaError_t release(void* data);
    std::size_t free_memory() const;

    /// Queues it, or adds it to the graph that is being captured.
    void queue(cudaStream_t stream, Operation operation);
    /// Does what `stream` has ended by `time`.
    static void catch_up(cudaStream_t stream, nanoseconds time);

    /// Says that memory is written: a product is computed again only where something was.
    void touched(const void* data, std::size_t bytes);
    /// The number of the last write to any of it.
    std::uint64_t last_write(const void* data, std::size_t bytes) const;
    /// The time that `work` takes, with a first launch of `code` where it is one.
    nanoseconds product_time(double work, double speed);
    bool is_first_launch(const std::string& code) { return loaded_.insert({code, true}).second; }
    void note_reduced_sum() { ++reduced_sums_; }
    void note_kernel(nanoseconds time) { longest_ = std::max(longest_, time); }

private:
    struct Write {
        std::size_t bytes;
        std::uint64_t number;
    };

    mutable std::recursive_mutex mutex_;
    Configuration configuration_;
    nanoseconds now_{};
    int current_ = 0;
    int calls_ = 0;
    int allocations_ = 0;
    cudaError_t last_error_ = cudaSuccess;
    cudaError_t sticky_ = cudaSuccess;
    std::map<int, bool> contexts_;
    std::map<const void*, std::size_t> buffers_;  ///< allocated, with their bytes
    std::map<const void*, Write> written_;        ///< the last that began there
    std::map<std::string, bool> loaded_;
    std::uint64_t writes_ = 0;
    int reduced_sums_ = 0;
    nanoseconds longest_{};
};

}  // namespace headroom::simulated

/// What CUDA's handles stand for here.
struct CUevent_st {
    std::chrono::nanoseconds end{};
    CUstream_st* stream = nullptr;
};
struct CUgraph_st {
    std::vector<headroom::simulated::Operation> operations;
};
struct CUgraphExec_st {
    std::vector<headroom::simulated::Operation> operations;
};
struct CUstream_st {
    struct Queued {
        std::chrono::nanoseconds end;
        std::function<void()> effect;
    };
    std::deque<Queued> queued;
    std::chrono::nanoseconds busy_until{};
    CUgraph_st* capturing = nullptr;
};
