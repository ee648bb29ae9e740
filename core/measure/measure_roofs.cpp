// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measure_roofs.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/device/backend_traits.h"
#include "core/device/kernel_traits.h"
#include "core/measure/tuning.h"
#include "core/run/run.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

tl::unexpected<Error> roofs_stopped() {
    return fail(ErrorKind::cancelled, "stopped while measuring the roofs");
}

/// A product of b*a matrices of s x s by s x d.
struct Product {
    std::int64_t matrices;
    std::int64_t s;
    std::int64_t d;
};

/// By rising work: what is too slow for the device ends the search. Squares, and two of many
/// narrow matrices, which there are CPUs that compute faster.
constexpr std::array products{
    Product{4, 512, 512},    Product{16, 512, 512},   Product{32, 512, 384},
    Product{4, 1024, 1024},  Product{16, 1024, 256},  Product{1, 2048, 2048},
    Product{16, 1024, 1024}, Product{4, 2048, 2048},  Product{1, 4096, 4096},
    Product{16, 2048, 2048}, Product{4, 4096, 4096},  Product{1, 8192, 8192},
    Product{4, 8192, 8192},  Product{1, 16384, 16384}};

/// How often a product is launched at least: warm-up and samples.
constexpr int least_launches = 5;

/// A product and the rate that it was seen to reach.
struct Candidate {
    WorkloadRequest request;
    double tflops = 0;
};

/// The better of the two, where there is a second.
void take_better(std::optional<Peak>& best, const std::optional<Peak>& other) {
    if (other && (!best || other->tflops > best->tflops)) best = other;
}

/// The time that a search may take. Counts the host's time and the device's, so that neither slow
/// set-up nor a clock that runs ahead (a made-up device's) makes it endless.
class TimeBudget {
public:
    explicit TimeBudget(Seconds time) : time_(time) {}

    void spend(Seconds device_time) { device_ += device_time; }
    Seconds left() const { return time_ - std::max<Seconds>(device_, Clock::now() - begin_); }

private:
    Seconds time_;
    Seconds device_{};
    Clock::time_point begin_ = Clock::now();
};

MeasureSettings settings_for(Seconds slice) {
    MeasureSettings settings;
    settings.warm_up = slice / 4;
    settings.per_point = slice / 2;
    settings.per_point_limit = slice;
    settings.min_samples = 3;
    return settings;
}

/// Whether a kernel that has algorithms to choose from is to choose.
enum class Choice { first, best };

/// Gives the workload the algorithm that is wanted; nothing where it has none to choose from, and
/// so is another kernel's twin.
Expected<bool> choose(Workload& workload, Choice choice, Seconds slice,
                      const Checkpoint& checkpoint) {
    if (choice == Choice::first) return true;
    const auto candidates = workload.candidates();
    if (!candidates || candidates->empty()) return false;
    MeasureSettings settings = settings_for(slice);
    settings.chunk = std::min(settings.chunk, slice / 16);
    const auto tuned = tune(workload, *candidates, settings, checkpoint);
    if (tuned) return true;
    if (tuned.error().kind == ErrorKind::cancelled) return roofs_stopped();
    return false;
}

/// The rate of a product, timed for about `slice`; nothing where it cannot be computed here.
Expected<std::optional<Peak>> rate_of(Device& device, const WorkloadRequest& request, Seconds slice,
                                      TimeBudget& budget, const Checkpoint& checkpoint,
                                      std::stop_token stop, Choice choice = Choice::first) {
    if (!checkpoint()) return roofs_stopped();
    const auto needed = device.bytes_needed(request);
    const auto free = device.memory_free();
    if (!needed || !free || *needed > *free) return std::nullopt;
    auto workload = device.prepare(request, std::move(stop));
    if (!workload) {
        if (workload.error().kind == ErrorKind::cancelled) return roofs_stopped();
        return std::nullopt;
    }
    const auto chosen = choose(**workload, choice, slice, checkpoint);
    if (!chosen) return tl::unexpected(chosen.error());
    if (!*chosen) return std::nullopt;
    const auto measured = measure(**workload, settings_for(slice), checkpoint);
    if (!measured) {
        if (measured.error().kind == ErrorKind::cancelled) return roofs_stopped();
        return std::nullopt;
    }
    budget.spend(measured->warm_up + measured->sampling);
    return Peak{request.shape.tflops(measured->time.median), measured->clock_mhz()};
}

/// The kernels that may hold the peak of a type. The reference kernel is made to be right, and a
/// single launch of it may take longer than the whole search.
std::vector<std::string> fast_kernels(const DeviceInfo& info, DataType type) {
    std::vector<std::string> names;
    for (const KernelInfo& kernel : info.kernels) {
        if (!is_reference(kernel.name) && std::ranges::count(kernel.types, type) > 0) {
            names.push_back(kernel.name);
        }
    }
    return names;
}

/// The products within the time that were seen to reach the most, best first.
Expected<std::vector<Candidate>> search(Device& device, const std::vector<std::string>& kernels,
                                        DataType type, TimeBudget& budget, Seconds time,
                                        const Checkpoint& checkpoint, const std::stop_token& stop) {
    const auto tries = static_cast<double>(products.size() * kernels.size());
    const Seconds slice = time / tries;
    std::vector<Candidate> found;
    double best = 0;
    for (const Product& product : products) {
        const auto shape = Shape::make(BatchSize{1}, SequenceLength{product.s},
                                       HeadCount{product.matrices}, HeadDim{product.d}, type);
        if (!shape) continue;
        for (const std::string& kernel : kernels) {
            const Seconds launch{best > 0 ? static_cast<double>(shape->work()) / (best * 1e12) : 0};
            if (budget.left() <= launch * least_launches) continue;
            const WorkloadRequest request{.shape = *shape, .kernel = kernel};
            const auto rate = rate_of(device, request, slice, budget, checkpoint, stop);
            if (!rate) return tl::unexpected(rate.error());
            if (!*rate) continue;
            best = std::max(best, (*rate)->tflops);
            found.push_back({request, (*rate)->tflops});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Candidate::tflops);
    return found;
}

/// The best rate of the product by the kernels that choose among algorithms: a point may use them,
/// and must find no roof below it. Nothing where there is no such kernel.
Expected<std::optional<Peak>> tuned_rate(Device& device, WorkloadRequest request,
                                         const std::vector<std::string>& kernels, Seconds time,
                                         const Checkpoint& checkpoint,
                                         const std::stop_token& stop) {
    std::optional<Peak> best;
    for (const std::string& kernel : kernels) {
        request.kernel = kernel;
        TimeBudget budget(time);
        const auto rate =
            rate_of(device, request, time / 4, budget, checkpoint, stop, Choice::best);
        if (!rate) return rate;
        take_better(best, *rate);
    }
    return best;
}

/// Bytes of a stream that no cache holds; nothing where memory does not allow it.
std::optional<std::uint64_t> stream_bytes(const DeviceInfo& info, std::uint64_t free) {
    constexpr std::uint64_t unknown_cache = 1ULL << 30U;
    constexpr std::uint64_t least_caches = 2;
    const BackendTraits& traits = backend_traits(info.backend);
    const std::uint64_t wanted =
        std::max(traits.least_stream_bytes,
                 info.cache_bytes ? traits.stream_caches * *info.cache_bytes : unknown_cache);
    const std::uint64_t bytes = std::min(wanted, free / 2);
    if (bytes == 0 || bytes < least_caches * info.cache_bytes.value_or(0)) return std::nullopt;
    return bytes;
}

/// GB/s of `passes`; nothing where the device or its clock fails.
std::optional<double> stream_rate(Stream& stream, int passes) {
    const auto time = stream.time_passes(passes);
    if (!time || time->count() <= 0) return std::nullopt;
    return static_cast<double>(stream.bytes_per_pass()) * passes / time->count() / 1e9;
}

}  // namespace

Seconds peak_search_time(const DeviceInfo& device) {
    return backend_traits(device.backend).peak_search;
}

Expected<std::optional<Peak>> measure_peak(Device& device, DataType type, Seconds time,
                                           const Checkpoint& checkpoint,
                                           const std::stop_token& stop) {
    constexpr double search_share = 2.0 / 3;
    constexpr std::size_t finalists = 2;
    const auto kernels = fast_kernels(device.info(), type);
    if (kernels.empty()) return std::nullopt;
    TimeBudget searching(time * search_share);
    const auto found =
        search(device, kernels, type, searching, time * search_share, checkpoint, stop);
    if (!found) return tl::unexpected(found.error());
    std::optional<Peak> peak;
    TimeBudget again(time);
    for (std::size_t i = 0; i < std::min(finalists, found->size()); ++i) {
        const auto rate = rate_of(device, (*found)[i].request,
                                  time * (1 - search_share) / finalists, again, checkpoint, stop);
        if (!rate) return tl::unexpected(rate.error());
        take_better(peak, *rate);
    }
    if (!found->empty()) {
        const auto tuned =
            tuned_rate(device, found->front().request, kernels, time / finalists, checkpoint, stop);
        if (!tuned) return tl::unexpected(tuned.error());
        take_better(peak, *tuned);
    }
    return peak;
}

Expected<std::optional<double>> measure_bandwidth(Device& device, const Checkpoint& checkpoint) {
    constexpr Seconds timing{0.02};
    constexpr int timings = 9;
    constexpr double most_passes = 10'000;
    if (!checkpoint()) return roofs_stopped();
    const auto free = device.memory_free();
    if (!free) return std::nullopt;
    const auto bytes = stream_bytes(device.info(), *free);
    if (!bytes) return std::nullopt;
    const auto stream = device.prepare_stream(*bytes);
    if (!stream) return std::nullopt;
    // The first pass finds pages and clocks as they come; it says only how long the rest takes.
    const auto first = stream_rate(**stream, 1);
    if (!first) return std::nullopt;
    const double pass = static_cast<double>((*stream)->bytes_per_pass()) / (*first * 1e9);
    const int passes =
        static_cast<int>(std::clamp(std::ceil(timing.count() / pass), 1.0, most_passes));
    std::optional<double> best;
    for (int i = 0; i < timings; ++i) {
        if (!checkpoint()) return roofs_stopped();
        const auto rate = stream_rate(**stream, passes);
        if (!rate) return std::nullopt;
        best = std::max(best.value_or(0), *rate);
    }
    return best;
}

Expected<Roofs> measure_roofs(Device& device, DataType type, const Checkpoint& checkpoint,
                              const std::stop_token& stop) {
    Roofs roofs;
    const auto bandwidth = measure_bandwidth(device, checkpoint);
    if (!bandwidth) return tl::unexpected(bandwidth.error());
    roofs.bandwidth_gbs = *bandwidth;
    const auto peak = measure_peak(device, type, peak_search_time(device.info()), checkpoint, stop);
    if (!peak) return tl::unexpected(peak.error());
    if (*peak) {
        roofs.peak_tflops[type] = (*peak)->tflops;
        if ((*peak)->clock_mhz) roofs.peak_clock_mhz[type] = *(*peak)->clock_mhz;
    }
    roofs.measured_utc = utc_now();
    return roofs;
}

}  // namespace headroom
