// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/head_dims.h"

#include <algorithm>
#include <numeric>

namespace headroom {

HeadDims head_dims(HeadCount heads, const Alignment& alignment, const HiddenRange& range) {
    const std::int64_t a = heads.value;
    const std::int64_t g = alignment.granularity();
    // step | a*d  <=>  step / gcd(step, a) | d
    const std::int64_t from_step = range.step ? *range.step / std::gcd(*range.step, a) : 1;
    const std::int64_t unit = std::lcm(g, from_step);
    const bool odd_multiples = alignment.rule() == Alignment::Rule::exact_power;
    // Every multiple of an even multiple of g is divisible by 2g: none has exactly g.
    if (odd_multiples && unit / g % 2 == 0) return {};

    HeadDims dims{.first = 0, .step = odd_multiples ? 2 * unit : unit, .count = 0};
    const std::int64_t least = std::max<std::int64_t>(1, range.first / a + (range.first % a != 0));
    const std::int64_t greatest = range.last / a;
    std::int64_t multiple = least / unit + (least % unit != 0);
    if (odd_multiples && multiple % 2 == 0) ++multiple;
    dims.first = multiple * unit;
    if (dims.first <= greatest) dims.count = (greatest - dims.first) / dims.step + 1;
    return dims.count > 0 ? dims : HeadDims{};
}

}  // namespace headroom
