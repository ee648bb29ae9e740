// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/seconds.h"
#include "core/device/device.h"
#include "core/device/telemetry.h"
#include "core/sweep/input_data.h"
#include "core/sweep/shape.h"

namespace headroom {

/// How the launches of a chunk reach the device.
enum class LaunchMode {
    queued,  ///< one by one, ahead of the device, which starts when all or enough are queued
    graph,   ///< as one graph: for launches so short that queueing would be seen
};
/// "queued", "graph".
std::string_view to_string(LaunchMode mode);
std::optional<LaunchMode> parse_launch_mode(std::string_view name);

/// Launches that are timed together.
struct Chunk {
    int launches = 1;  ///< >= 1
    LaunchMode mode = LaunchMode::queued;
};

/// What timing a chunk gave, by the device's own clock.
struct ChunkTime {
    Seconds time{};                   ///< of all its launches together
    std::optional<double> clock_mhz;  ///< mean over the chunk, by the device's own counters
    /// How long the device had nothing to do between the chunk before and this one; nothing: not
    /// known, or there was none.
    std::optional<Seconds> idle{};
    /// The device came to the end of what was queued before the host had queued all of the chunk:
    /// part of the time is the host's.
    bool host_behind = false;
};

/// The whole of O beside a plain fp32 product computed on the device.
struct OutputComparison {
    /// max over all elements of |o - r| / sum_k |p_k v_k|, r and the sum in fp32. NaN or infinity
    /// in O counts as infinity.
    double max_rel_error = 0;
    std::int64_t matrix = 0;  ///< where it is
    std::int64_t row = 0;
    std::int64_t column = 0;
    std::int64_t not_finite =
        0;  ///< elements of O that are NaN or infinite: never written, or worse
};

/// One shape, ready on a device: buffers filled, kernel chosen. Used by one thread only.
///
/// It holds sets() copies of P, V and O. Launches go round them, so that none finds its inputs in
/// the last-level cache.
class Workload {
public:
    virtual ~Workload() = default;

    /// How many sets of P, V and O launches go round; as many as the request asked for.
    virtual int sets() const = 0;
    /// Fills O of every set with NaN, so that an element that no launch writes is found.
    virtual Expected<void> poison_output() = 0;
    /// Computes O = P.V once in every set, and waits.
    virtual Expected<void> compute() = 0;
    /// Computes O `chunk.launches` times in a row, each in the set after the last one's, and gives
    /// the time of all of them together.
    virtual Expected<ChunkTime> time_launches(const Chunk& chunk) = 0;

    /// The first set's whole O beside a plain fp32 product of its P and V, on the device.
    virtual Expected<OutputComparison> compare_output() = 0;
    /// A checksum of O's bits in set `set`: equal for equal bits, and different (but for one in
    /// 2^64) for others.
    virtual Expected<std::uint64_t> output_checksum(int set) = 0;

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
    /// What is known of the algorithm: "tile", "stages", "cluster", "split_k", "scale_p" …
    virtual std::map<std::string, std::string> algorithm() const { return {}; }
    /// Time of work that is done once beforehand and is not in the launches (fp8 needs V
    /// transposed); nothing where there is none.
    virtual std::optional<Seconds> beforehand() const { return std::nullopt; }

    /// The algorithms to choose among, each by a text that names it for good with this library's
    /// version, the library's own first choice first; empty where there is nothing to choose.
    virtual Expected<std::vector<std::string>> candidates() { return std::vector<std::string>{}; }
    /// Uses that candidate from now on; unsupported where the library does not take it here.
    virtual Expected<void> choose(const std::string& candidate) {
        return fail(ErrorKind::unsupported,
                    "there is no algorithm \"" + candidate + "\" to choose");
    }
};

/// A large buffer that is read again and again, to measure the memory's bandwidth. Used by one
/// thread only.
class Stream {
public:
    virtual ~Stream() = default;
    /// Bytes that one pass moves.
    virtual std::uint64_t bytes_per_pass() const = 0;
    /// The time of `passes` (>= 1) passes, by the device's own clock.
    virtual Expected<Seconds> time_passes(int passes) = 0;
};

/// What a workload is made from.
struct WorkloadRequest {
    Shape shape;
    std::string kernel;  ///< a name from DeviceInfo::kernels
    InputData data = InputData::softmax;
    std::uint64_t seed = default_seed;
    int sets = 1;  ///< of P, V and O for launches to go round
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
    /// Bytes that the workload needs in all (every set's P, V and O, workspaces), before anything
    /// is allocated.
    virtual Expected<std::uint64_t> bytes_needed(const WorkloadRequest& request) const = 0;
    /// Allocates, fills P and V, sets up the kernel. unsupported, out_of_memory, device; or
    /// cancelled when `stop` is requested on the way.
    virtual Expected<std::unique_ptr<Workload>> prepare(const WorkloadRequest& request,
                                                        std::stop_token stop) = 0;
    /// As prepare(), with P and V given instead of made up (rounded to the shape's type).
    virtual Expected<std::unique_ptr<Workload>> prepare_given(const WorkloadRequest& request,
                                                              const GivenInputs& inputs) = 0;
    /// A stream of at least `bytes`, more than any cache holds; unsupported, out_of_memory, device.
    virtual Expected<std::unique_ptr<Stream>> prepare_stream(std::uint64_t bytes) = 0;
    /// Reads this device's state, for a thread of its own; outlives nothing of the device. Never
    /// null: where nothing can be read it says why.
    virtual std::unique_ptr<TelemetrySource> telemetry() const = 0;
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
