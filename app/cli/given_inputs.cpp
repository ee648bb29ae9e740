// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/given_inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/formats/npy.h"

namespace headroom::cli {
namespace {

/// Whether both are matrices or stacks of them that can be multiplied one by one.
bool extents_fit(const std::vector<std::int64_t>& p, const std::vector<std::int64_t>& v) {
    const std::size_t rank = p.size();
    return rank >= 2 && rank <= 4 && v.size() == rank && p[rank - 1] == p[rank - 2] &&
           v[rank - 2] == p[rank - 1] && std::equal(p.begin(), p.end() - 2, v.begin());
}

/// The largest magnitude that rounds to a finite number: 65504 and half a unit of its last place
/// in fp16, exclusive; every fp32 number in the other types.
double finite_below(DataType type) {
    return type == DataType::fp16 ? 65520.0 : std::numeric_limits<double>::infinity();
}

/// "[0, 1, 2]": where the element of that index is.
std::string place_of(std::size_t index, const std::vector<std::int64_t>& extents) {
    std::vector<std::size_t> place(extents.size());
    for (std::size_t i = extents.size(); i-- > 0;) {
        const auto extent = static_cast<std::size_t>(extents[i]);
        place[i] = index % extent;
        index /= extent;
    }
    return fmt::format("[{}]", fmt::join(place, ", "));
}

Expected<void> all_finite(std::string_view name, const NpyArray& array, DataType type) {
    const double limit = finite_below(type);
    const auto bad = std::find_if(array.data.begin(), array.data.end(), [limit](float value) {
        return !std::isfinite(value) || std::abs(static_cast<double>(value)) >= limit;
    });
    if (bad == array.data.end()) return {};
    const auto index = static_cast<std::size_t>(bad - array.data.begin());
    return fail(ErrorKind::invalid_input,
                fmt::format("{} holds {} at {}, which is not finite in {}; no result could be "
                            "checked",
                            name, *bad, place_of(index, array.extents), to_string(type)));
}

}  // namespace

Expected<GivenProblem> read_given_problem(const std::string& p_file, const std::string& v_file,
                                          DataType type) {
    auto p = read_npy(p_file);
    if (!p) return tl::unexpected(p.error());
    auto v = read_npy(v_file);
    if (!v) return tl::unexpected(v.error());
    if (!extents_fit(p->extents, v->extents)) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("P is [{}] and V is [{}]: they must be [m, s, s] and [m, s, d] (or "
                                "[s, s] and [s, d], or [b, a, s, s] and [b, a, s, d])",
                                fmt::join(p->extents, ", "), fmt::join(v->extents, ", ")));
    }
    const std::vector<std::int64_t>& extents = v->extents;
    const std::size_t rank = extents.size();
    const auto shape =
        Shape::make(BatchSize{rank == 4 ? extents[0] : 1}, SequenceLength{extents[rank - 2]},
                    HeadCount{rank == 2 ? 1 : extents[rank - 3]}, HeadDim{extents[rank - 1]}, type);
    if (!shape) return tl::unexpected(shape.error());
    if (auto good = all_finite("P", *p, type); !good) return tl::unexpected(good.error());
    if (auto good = all_finite("V", *v, type); !good) return tl::unexpected(good.error());
    return GivenProblem{*shape, {std::move(p->data), std::move(v->data)}, extents};
}

}  // namespace headroom::cli
