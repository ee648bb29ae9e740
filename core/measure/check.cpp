// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

#include "core/device/random_data.h"

namespace headroom {
namespace {

/// The worst element of a row.
struct RowError {
    double error = 0;
    std::int64_t column = 0;
};

RowError row_error(const OracleRow& oracle, const std::vector<float>& output) {
    RowError worst;
    for (std::size_t j = 0; j < output.size(); ++j) {
        const auto column = static_cast<std::int64_t>(j);
        const double difference = std::abs(static_cast<double>(output[j]) - oracle.result[j]);
        if (!std::isfinite(difference)) return {std::numeric_limits<double>::infinity(), column};
        if (difference == 0) continue;
        const double error = difference / oracle.magnitude[j];
        if (error > worst.error) worst = {error, column};
    }
    return worst;
}

/// Compares sampled rows of the first set with the oracle.
Expected<void> check_rows(Workload& workload, const std::vector<SampledRow>& rows,
                          const std::stop_token& stop, CheckResult& result) {
    std::int64_t loaded = -1;
    std::vector<float> values;
    for (const SampledRow& sampled : rows) {
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
        const RowError error = row_error(oracle_row(*p, values), *o);
        if (error.error > result.max_rel_error) {
            result.max_rel_error = error.error;
            result.worst = {sampled.matrix, sampled.row, error.column};
        }
        ++result.rows;
    }
    return {};
}

std::string element_fault(double error, double bound, const ElementPlace& place) {
    return fmt::format(
        "the output is wrong: error {:.2g} at matrix {}, row {}, column {}; at most {:.2g} is "
        "right",
        error, place.matrix, place.row, place.column, bound);
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

bool CheckResult::passed() const {
    return max_rel_error <= bound && whole.max_rel_error <= whole_bound && whole.not_finite == 0 &&
           !differing_set;
}

std::string CheckResult::fault() const {
    const ElementPlace whole_worst{whole.matrix, whole.row, whole.column};
    if (whole.not_finite > 0) {
        return fmt::format(
            "the output is wrong: {} of its numbers are not finite, so never written or worse, "
            "one at matrix {}, row {}, column {}",
            whole.not_finite, whole_worst.matrix, whole_worst.row, whole_worst.column);
    }
    if (!(max_rel_error <= bound)) return element_fault(max_rel_error, bound, worst);
    if (!(whole.max_rel_error <= whole_bound)) {
        return element_fault(whole.max_rel_error, whole_bound, whole_worst);
    }
    if (differing_set) {
        return fmt::format(
            "the output is wrong: from the same P and V, set {} got another O than set 0",
            *differing_set);
    }
    return {};
}

Expected<CheckResult> check_workload(Workload& workload, const Shape& shape, std::uint64_t seed,
                                     std::stop_token stop, std::int64_t rows) {
    CheckResult result;
    result.bound = error_bound(shape);
    result.whole_bound = whole_error_bound(shape);
    if (auto done = workload.poison_output(); !done) return tl::unexpected(done.error());
    if (auto done = workload.compute(); !done) return tl::unexpected(done.error());
    if (auto done = check_rows(workload, sample_rows(shape, rows, seed), stop, result); !done) {
        return tl::unexpected(done.error());
    }
    const auto whole = workload.compare_output();
    if (!whole) return tl::unexpected(whole.error());
    result.whole = *whole;

    if (stop.stop_requested()) return fail(ErrorKind::cancelled, "stopped while checking");
    const auto checksum = workload.output_checksum(0);
    if (!checksum) return tl::unexpected(checksum.error());
    result.checksum = *checksum;
    const auto differing = find_changed_set(workload, *checksum);
    if (!differing) return tl::unexpected(differing.error());
    result.differing_set = *differing;
    return result;
}

Expected<std::optional<int>> find_changed_set(Workload& workload, std::uint64_t checksum) {
    for (int set = 0; set < workload.sets(); ++set) {
        const auto found = workload.output_checksum(set);
        if (!found) return tl::unexpected(found.error());
        if (*found != checksum) return std::optional(set);
    }
    return std::nullopt;
}

}  // namespace headroom
