// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

#include "core/run/measure_settings.h"

namespace headroom {

/// Decides, sample by sample, when a point has been sampled enough.
///
/// The rule is met when one of these holds:
/// - interval: the 95 % confidence interval of the median (summarize()) is no wider than
///   target_interval times the median;
/// - noise_stable: more samples would not make the noise less. NVIDIA's nvbench
///   (stdrel_criterion.cxx): the noise after each sample is the standard deviation of all samples
///   so far over their mean; of the last 512 such values, of which there must be more than 64,
///   the standard deviation about the newest is under 5 % of the newest.
///
/// Who looks at a rule after every sample and stops at the first that meets it keeps the runs that
/// look calm by chance, and their intervals cover the median less often than they say: 91 to 93 %
/// instead of 95 % in simulation. So the rule is looked at first when half of min_samples and half
/// of per_point are there, and 16 samples, for of fewer it hardly shows how they depend on one
/// another (core/statistics/serial_dependence.h); then only each time the number of samples has
/// doubled; and where it is met, as many samples again are taken whatever they show (half of the
/// samples, and so most of the interval, do not depend on the decision; the idea is Stein's, 1945,
/// "A two-sample test … whose power is independent of the variance").
///
/// per_point_limit and max_samples end sampling at any time once min_samples are there.
class StoppingRule {
public:
    explicit StoppingRule(const MeasureSettings& settings) : settings_(settings) {}

    /// Takes the next sample: seconds a launch, from a chunk that took `chunk`. Gives the reason
    /// when sampling is over; nothing while it goes on.
    std::optional<StopReason> add(double launch_seconds, Seconds chunk);

private:
    void note_noise(double launch_seconds);
    void look();
    bool noise_is_stable() const;

    MeasureSettings settings_;
    std::vector<double> samples_;
    Seconds time_{};
    double mean_ = 0;
    double squares_ = 0;         ///< sum of squared differences from the mean (Welford 1962)
    std::deque<double> noises_;  ///< the last ones, the newest at the back
    std::size_t next_look_ = 0;
    std::optional<StopReason> met_;  ///< by the look at half of end_
    std::size_t end_ = 0;
};

}  // namespace headroom
