// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/device.h"
#include "core/error.h"
#include "core/input_data.h"
#include "core/shape.h"

namespace headroom {

/// A time in seconds.
using Seconds = std::chrono::duration<double>;

/// One shape, ready on a device: buffers filled, kernel chosen. Used by one thread only.
class Workload {
public:
    virtual ~Workload() = default;

    /// Fills the whole of O with NaN, so that an element that no launch writes is found.
    virtual Expected<void> poison_output() = 0;
    /// Computes O = P.V once and waits for it.
    virtual Expected<void> compute() = 0;
    /// Computes O `launches` (>= 1) times in a row, and gives the time of all of them together
    /// by the device's own clock.
    virtual Expected<Seconds> time_launches(int launches) = 0;

    /// Row `row` (0 <= row < s) of P of product `matrix` (0 <= matrix < b*a), as stored: s
    /// numbers.
    virtual Expected<std::vector<float>> probabilities_row(std::int64_t matrix,
                                                           std::int64_t row) = 0;
    /// V of product `matrix`, as stored: s x d numbers, row-major.
    virtual Expected<std::vector<float>> values(std::int64_t matrix) = 0;
    /// Row `row` of O of product `matrix`: d numbers.
    virtual Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) = 0;

    /// The library's own name for the code that it chose ("brg:avx512_core"); empty: not known.
    virtual std::string implementation() const { return {}; }
};

/// What a workload is made from.
struct WorkloadRequest {
    Shape shape;
    std::string kernel;  ///< a name from DeviceInfo::kernels
    InputData data = InputData::softmax;
    std::uint64_t seed = default_seed;
};

/// P and V as given by a person, in fp32: P [b*a, s, s], V [b*a, s, d], row-major.
struct GivenInputs {
    std::vector<float> probabilities;
    std::vector<float> values;
};

/// An opened device. Used by one thread only; at most one of its workloads lives at a time.
class Device {
public:
    virtual ~Device() = default;

    /// What is known of it, clocks and free memory as of now.
    virtual DeviceInfo info() const = 0;
    /// Bytes that can be allocated now; io or device errors where that cannot be asked.
    virtual Expected<std::uint64_t> memory_free() const = 0;
    /// Bytes that the workload needs in all (P, V, O, workspaces), before anything is allocated.
    virtual Expected<std::uint64_t> bytes_needed(const WorkloadRequest& request) const = 0;
    /// Allocates, fills P and V, sets up the kernel. unsupported, out_of_memory, device; or
    /// cancelled when `stop` is requested on the way.
    virtual Expected<std::unique_ptr<Workload>> prepare(const WorkloadRequest& request,
                                                        std::stop_token stop) = 0;
    /// As prepare(), with P and V given instead of made up (rounded to the shape's type).
    virtual Expected<std::unique_ptr<Workload>> prepare_given(const WorkloadRequest& request,
                                                              const GivenInputs& inputs) = 0;
};

/// A family of devices.
class Backend {
public:
    virtual ~Backend() = default;

    /// "cpu" or "cuda".
    virtual std::string_view name() const = 0;
    /// Its devices; one that cannot be used carries the reason. Never empty: a backend without
    /// a device lists one that says why. May take a second (a driver wakes up): not for the
    /// thread that draws.
    virtual std::vector<DeviceInfo> devices() = 0;
    /// Opens the device of that id ("cuda:0"); no_such_device with what there is instead.
    virtual Expected<std::unique_ptr<Device>> open(std::string_view id) = 0;
};

/// The backends of this program, best last resort first: what `auto` and the lists go through.
using Backends = std::vector<std::unique_ptr<Backend>>;

}  // namespace headroom
