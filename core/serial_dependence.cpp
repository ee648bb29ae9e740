// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serial_dependence.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/statistics.h"
#include "core/student_t.h"

namespace headroom {
namespace {

/// Fewer blocks tell too little of a correlation.
constexpr std::size_t least_blocks = 12;
/// Standard normal quantiles: 5 % one-sided, 5 % two-sided.
constexpr double one_sided = 1.6449;
constexpr double two_sided = 1.9600;

using Blocks = std::vector<double>;

/// -1, 0, 1 for each sample: below, at and above the median.
Blocks signs_about(std::span<const double> samples, double median) {
    Blocks signs;
    signs.reserve(samples.size());
    for (const double sample : samples) {
        signs.push_back(static_cast<double>((sample > median) - (sample < median)));
    }
    return signs;
}

/// Sums of neighbouring pairs; an odd one at the end is left out.
Blocks doubled(const Blocks& blocks) {
    Blocks sums(blocks.size() / 2);
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = blocks[2 * i] + blocks[2 * i + 1];
    return sums;
}

double mean(const Blocks& blocks) {
    double sum = 0;
    for (const double block : blocks) sum += block;
    return sum / static_cast<double>(blocks.size());
}

/// Of the deviations from the mean.
double sum_of_squares(const Blocks& blocks) {
    const double middle = mean(blocks);
    double squares = 0;
    for (const double block : blocks) squares += (block - middle) * (block - middle);
    return squares;
}

/// Whether each block goes with the one before it more than chance explains: the correlation of
/// independent neighbours has mean -1/n and deviation 1/sqrt(n).
bool correlated(const Blocks& blocks) {
    const double middle = mean(blocks);
    const double squares = sum_of_squares(blocks);
    if (squares <= 0) return false;
    double products = 0;
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        products += (blocks[i] - middle) * (blocks[i - 1] - middle);
    }
    const auto n = static_cast<double>(blocks.size());
    return (products / squares + 1 / n) * std::sqrt(n) > one_sided;
}

/// The number of doublings after which blocks count as independent; nothing: single samples do.
std::optional<int> doublings_needed(Blocks blocks) {
    std::optional<int> needed;
    for (int doublings = 0; blocks.size() >= least_blocks; ++doublings) {
        // One more than the last that shows a correlation, and one for what that hides: at least
        // 3 blocks are left.
        if (correlated(blocks)) needed = doublings + 2;
        blocks = doubled(blocks);
    }
    return needed;
}

}  // namespace

double dependence_widening(std::span<const double> samples, double median) {
    Blocks blocks = signs_about(samples, median);
    const auto doublings = doublings_needed(blocks);
    if (!doublings) return 1;
    double size = 1;
    for (int i = 0; i < *doublings; ++i) {
        blocks = doubled(blocks);
        size *= 2;
    }
    const std::size_t degrees = blocks.size() - 1;
    // Of one sample's sign; 1 for independent ones.
    const double variance = sum_of_squares(blocks) / static_cast<double>(degrees) / size;
    return std::max(1.0, std::sqrt(variance) * student_t_975(degrees) / two_sided);
}

double independent_samples(std::span<const double> samples) {
    if (samples.empty()) return 0;
    std::vector<double> sorted(samples.begin(), samples.end());
    std::ranges::sort(sorted);
    const double widening = dependence_widening(samples, quantile_of_sorted(sorted, 0.5));
    return static_cast<double>(samples.size()) / (widening * widening);
}

}  // namespace headroom
