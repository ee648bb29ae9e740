// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explain.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/analysis/comparable.h"
#include "core/base/read_number.h"
#include "core/device/backend_traits.h"
#include "core/device/kernel_traits.h"
#include "core/sweep/size_region.h"

namespace headroom {
namespace {

constexpr double near_parameters = 0.02;
constexpr double giga_in_tera = 1e-3;

bool is_gpu(const DeviceInfo& device) {
    return backend_traits(device.backend).kind == DeviceKind::gpu;
}

std::optional<BoundFinding> bound_of(const RunHeader& header, const Point& point) {
    const Roofs& roofs = header.roofs;
    const auto peak = roofs.peak_tflops.find(point.shape.type());
    if (!point.roof || peak == roofs.peak_tflops.end() || !roofs.bandwidth_gbs) return std::nullopt;
    const double ridge = peak->second / (*roofs.bandwidth_gbs * giga_in_tera);
    return BoundFinding{point.roof->bound, point.shape.intensity(), ridge,
                        ridge_head_dim(point.shape, ridge)};
}

std::optional<AlignmentFinding> alignment_of(const RunHeader& header, const Point& point) {
    const auto wanted = tensor_core_bytes(header.device, point.shape.type());
    if (!wanted || is_reference(point.kernel)) return std::nullopt;
    const std::int64_t d = point.shape.head_dim().value;
    const std::int64_t power = d & -d;
    return AlignmentFinding{power, power * bytes_per_element(point.shape.type()), *wanted};
}

std::optional<TileFinding> tiles_of(const RunHeader& header, const Point& point) {
    if (!is_gpu(header.device) || is_reference(point.kernel)) return std::nullopt;
    const auto recorded = recorded_tile(point);
    // A tile that is told but cannot be read must not be replaced by a guess.
    if (!recorded && point.algorithm.contains("tile")) return std::nullopt;
    const Tile tile = recorded.value_or(assumed_tile(point.shape.head_dim()));
    return TileFinding{tile, !recorded, filled_share(point.shape, tile)};
}

/// The number behind a key of the algorithm, if there is one above 0.
std::optional<double> told_number(const Point& point, const char* key) {
    const auto told = point.algorithm.find(key);
    if (told == point.algorithm.end()) return std::nullopt;
    const auto value = read_number<double>(told->second);
    return value && std::isfinite(*value) && *value > 0 ? value : std::nullopt;
}

WaveFinding whole_waves(double waves, const std::optional<WaveFinding::Tiles>& counted) {
    const double whole = std::ceil(waves);
    return {counted, waves, static_cast<std::int64_t>(whole), waves / whole};
}

std::optional<WaveFinding> waves_of(const RunHeader& header, const Point& point,
                                    const std::optional<TileFinding>& tiles) {
    if (!tiles) return std::nullopt;
    // The library knows how many blocks a multiprocessor takes; one is all that can be said here.
    // It counts those of one matrix of the batch: 32 / 132 for 32 tiles on an H200, of 48 matrices
    // (resources/runs).
    if (const auto waves = told_number(point, "waves")) {
        return whole_waves(*waves * static_cast<double>(point.shape.matrices()), {});
    }
    const auto split = told_number(point, "split_k");
    const auto multiprocessors = header.device.processors;
    if (!multiprocessors || *multiprocessors < 1 || (split && *split > 1)) return std::nullopt;
    const std::int64_t count = tile_count(point.shape, tiles->tile);
    return whole_waves(static_cast<double>(count) / *multiprocessors,
                       WaveFinding::Tiles{count, *multiprocessors, tiles->assumed});
}

std::vector<KernelChange::Difference> differences(const Point& there, const Point& here) {
    std::vector<KernelChange::Difference> found;
    if (!there.implementation.empty() && !here.implementation.empty() &&
        there.implementation != here.implementation) {
        found.push_back({"implementation", there.implementation, here.implementation});
    }
    const auto tile_there = there.algorithm.find("tile");
    const auto tile_here = here.algorithm.find("tile");
    if (tile_there != there.algorithm.end() && tile_here != here.algorithm.end() &&
        tile_there->second != tile_here->second) {
        found.push_back({"tile", tile_there->second, tile_here->second});
    }
    return found;
}

/// The measured points next to it on its curve: the one of the next smaller d, then of the next
/// larger, where there are such.
std::vector<std::size_t> neighbours(const PointInRun& place) {
    const Point& point = place.point();
    const HeadDim d = point.shape.head_dim();
    std::optional<std::size_t> below;
    std::optional<std::size_t> above;
    for (std::size_t i = 0; i < place.points.size(); ++i) {
        const Point& other = place.points[i];
        if (!other.throughput_tflops() || other.shape.heads() != point.shape.heads() ||
            other.alignment != point.alignment || !measured_alike(other, point)) {
            continue;
        }
        const HeadDim at = other.shape.head_dim();
        if (at < d && (!below || at > place.points[*below].shape.head_dim())) below = i;
        if (at > d && (!above || at < place.points[*above].shape.head_dim())) above = i;
    }
    std::vector<std::size_t> found;
    for (const auto& one : {below, above}) {
        if (one) found.push_back(*one);
    }
    return found;
}

std::vector<KernelChange> kernel_changes(const PointInRun& place) {
    const Point& here = place.point();
    std::vector<KernelChange> changes;
    for (const std::size_t neighbour : neighbours(place)) {
        const Point& there = place.points[neighbour];
        auto found = differences(there, here);
        if (found.empty()) continue;
        KernelChange change{neighbour, std::move(found), {}};
        const bool apart = comparable(here) && comparable(there) &&
                           (shown_faster(here, there) || shown_faster(there, here));
        if (apart) change.change = *there.throughput_tflops() / *here.throughput_tflops() - 1;
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace

std::optional<double> ridge_head_dim(const Shape& shape, double ridge) {
    // 2 s d / (e s + (e + e_o) d) = ridge, with e_o bytes an element of O.
    const double s = static_cast<double>(shape.seq_len().value);
    const double e = bytes_per_element(shape.type());
    const double both = e + bytes_per_element(output_type(shape.type()));
    const double slope = 2 * s - ridge * both;
    if (slope <= 0) return std::nullopt;
    return ridge * e * s / slope;
}

std::optional<std::int64_t> tensor_core_bytes(const DeviceInfo& device, DataType type) {
    const auto known = device.facts.find("compute_capability");
    if (!is_gpu(device) || type == DataType::fp32 || known == device.facts.end()) {
        return std::nullopt;
    }
    std::string_view version = known->second;
    const auto major = take_number<int>(version);
    if (!major) return std::nullopt;
    constexpr int volta = 7;
    constexpr int ampere = 8;
    if (*major >= ampere) return 128;
    if (*major == volta) return 16;
    return std::nullopt;
}

Alternatives find_alternatives(const PointInRun& place) {
    const Point& here = place.point();
    const ModelAssumptions model{.seq_len = here.shape.seq_len().value};
    const auto parameters = [&model](const Point& point) {
        return parameter_count(static_cast<double>(point.shape.hidden().value), model);
    };
    Alternatives found;
    for (std::size_t i = 0; i < place.points.size(); ++i) {
        const Point& there = place.points[i];
        if (there.shape == here.shape || !comparable(there) || !measured_alike(there, here)) {
            continue;
        }
        const double change = parameters(there) / parameters(here) - 1;
        if (std::abs(change) > near_parameters) continue;
        ++found.compared;
        if (!shown_faster(there, here)) continue;
        found.faster.push_back(
            {i, *there.throughput_tflops() / *here.throughput_tflops() - 1, change});
    }
    std::ranges::stable_sort(found.faster, std::ranges::greater{}, &FasterShape::gain);
    return found;
}

std::vector<Finding> explain(const PointInRun& place) {
    const Point& point = place.point();
    std::vector<Finding> findings;
    if (!point.throughput_tflops()) return findings;
    const auto tiles = tiles_of(place.header, point);
    if (const auto bound = bound_of(place.header, point)) findings.emplace_back(*bound);
    if (const auto found = alignment_of(place.header, point)) findings.emplace_back(*found);
    if (tiles) findings.emplace_back(*tiles);
    if (const auto waves = waves_of(place.header, point, tiles)) findings.emplace_back(*waves);
    for (KernelChange& change : kernel_changes(place)) findings.emplace_back(std::move(change));
    if (comparable(point)) {
        findings.emplace_back(find_alternatives(place));
    } else {
        const char* doubt = doubtful_flag(point);
        findings.emplace_back(
            NotCompared{doubt == nullptr ? "" : doubt, point.measurement->sample_count});
    }
    return findings;
}

}  // namespace headroom
