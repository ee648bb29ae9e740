// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/serial_dependence.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/statistics/quantile.h"
#include "core/statistics/student_t.h"

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

/// The sums of `count` neighbouring blocks that share all of the signs, as evenly as they go.
Blocks blocks_of(const Blocks& signs, std::size_t count) {
    Blocks sums(count);
    std::size_t at = 0;
    for (std::size_t block = 0; block < count; ++block) {
        for (const std::size_t end = signs.size() * (block + 1) / count; at < end; ++at) {
            sums[block] += signs[at];
        }
    }
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

/// Whether each block goes with the one before it more than chance explains. The correlation of
/// independent neighbours has mean -1/n and variance (n - 2)² / (n² (n - 1)), of normal ones; for
/// many that is 1/n (Anderson 1942, "Distribution of the serial correlation coefficient").
bool correlated(const Blocks& blocks) {
    const double middle = mean(blocks);
    const double squares = sum_of_squares(blocks);
    if (squares <= 0) return false;
    double products = 0;
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        products += (blocks[i] - middle) * (blocks[i - 1] - middle);
    }
    const auto n = static_cast<double>(blocks.size());
    const double deviation = (n - 2) / (n * std::sqrt(n - 1));
    return products / squares + 1 / n > one_sided * deviation;
}

/// The number of blocks that count as independent; nothing: single samples do.
std::optional<std::size_t> independent_blocks(const Blocks& signs) {
    std::optional<std::size_t> independent;
    for (std::size_t size = 1; signs.size() / size >= least_blocks; size *= 2) {
        // The size after the next, for the next may hide a correlation: 3 blocks at least.
        if (correlated(blocks_of(signs, signs.size() / size))) {
            independent = signs.size() / (4 * size);
        }
    }
    return independent;
}

}  // namespace

double dependence_widening(std::span<const double> samples, double median) {
    const Blocks signs = signs_about(samples, median);
    const auto count = independent_blocks(signs);
    if (!count) return 1;
    const auto n = static_cast<double>(signs.size());
    const auto blocks = static_cast<double>(*count);
    // The variance of a block's sum, a sample; and of a single sample's sign, 1 without ties.
    const double of_blocks = sum_of_squares(blocks_of(signs, *count)) / (blocks - 1) / (n / blocks);
    const double of_samples = sum_of_squares(signs) / n;
    return std::max(1.0, std::sqrt(of_blocks / of_samples) * student_t_975(*count - 1) / two_sided);
}

std::optional<double> independent_samples(std::span<const double> samples) {
    if (samples.size() < least_blocks) return std::nullopt;
    std::vector<double> sorted(samples.begin(), samples.end());
    std::ranges::sort(sorted);
    const double widening = dependence_widening(samples, quantile_of_sorted(sorted, 0.5));
    return std::max(1.0, static_cast<double>(samples.size()) / (widening * widening));
}

}  // namespace headroom
