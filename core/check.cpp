// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

#include "core/random_data.h"

namespace headroom {
namespace {

/// gamma_n(u) = n u / (1 - n u), Higham 2002, section 3.1.
double gamma(std::int64_t n, double u) {
    const double nu = static_cast<double>(n) * u;
    return nu / (1 - nu);
}

double row_error(const OracleRow& oracle, const std::vector<float>& output) {
    double worst = 0;
    for (std::size_t j = 0; j < output.size(); ++j) {
        const double difference = std::abs(static_cast<double>(output[j]) - oracle.result[j]);
        if (!std::isfinite(difference)) return std::numeric_limits<double>::infinity();
        if (difference == 0) continue;
        worst = std::max(worst, difference / oracle.magnitude[j]);
    }
    return worst;
}

}  // namespace

OracleRow oracle_row(std::span<const float> p, std::span<const float> v) {
    const std::size_t s = p.size();
    const std::size_t d = s == 0 ? 0 : v.size() / s;
    OracleRow row{std::vector<double>(d, 0.0), std::vector<double>(d, 0.0)};
    for (std::size_t k = 0; k < s; ++k) {
        const auto probability = static_cast<double>(p[k]);
        const float* value = v.data() + k * d;
        for (std::size_t j = 0; j < d; ++j) {
            const double term = probability * static_cast<double>(value[j]);
            row.result[j] += term;
            row.magnitude[j] += std::abs(term);
        }
    }
    return row;
}

double error_bound(const Shape& shape) {
    const double accumulated = gamma(shape.seq_len().value, unit_roundoff(DataType::fp32));
    const double stored_in =
        unit_roundoff(shape.type() == DataType::tf32 ? DataType::fp32 : shape.type());
    const double u = unit_roundoff(DataType::tf32);
    const double rounded_inputs = shape.type() == DataType::tf32 ? 2 * u + u * u : 0;
    return stored_in + (accumulated + rounded_inputs) * (1 + stored_in);
}

std::vector<SampledRow> sample_rows(const Shape& shape, std::int64_t count, std::uint64_t seed) {
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t total = shape.matrices() * s;
    std::set<std::int64_t> chosen;
    if (total <= count) {
        for (std::int64_t row = 0; row < total; ++row) chosen.insert(row);
    } else {
        chosen = {0, total - 1};
        for (std::uint64_t i = 0; std::ssize(chosen) < count; ++i) {
            chosen.insert(static_cast<std::int64_t>(random_bits(seed, i) %
                                                    static_cast<std::uint64_t>(total)));
        }
    }
    std::vector<SampledRow> rows;
    for (const std::int64_t row : chosen) rows.push_back({row / s, row % s});
    return rows;
}

Expected<CheckResult> check_workload(Workload& workload, const Shape& shape, std::uint64_t seed,
                                     std::stop_token stop, std::int64_t rows) {
    CheckResult result{.max_rel_error = 0, .bound = error_bound(shape), .rows = 0};
    if (auto done = workload.poison_output(); !done) return tl::unexpected(done.error());
    if (auto done = workload.compute(); !done) return tl::unexpected(done.error());

    std::int64_t loaded = -1;
    std::vector<float> values;
    for (const SampledRow& sampled : sample_rows(shape, rows, seed)) {
        if (stop.stop_requested()) return fail(ErrorKind::cancelled, "stopped while checking");
        if (sampled.matrix != loaded) {
            auto copied = workload.values(sampled.matrix);
            if (!copied) return tl::unexpected(copied.error());
            values = std::move(*copied);
            loaded = sampled.matrix;
        }
        const auto p = workload.probabilities_row(sampled.matrix, sampled.row);
        if (!p) return tl::unexpected(p.error());
        const auto o = workload.output_row(sampled.matrix, sampled.row);
        if (!o) return tl::unexpected(o.error());
        result.max_rel_error =
            std::max(result.max_rel_error, row_error(oracle_row(*p, values), *o));
        ++result.rows;
    }
    return result;
}

}  // namespace headroom
