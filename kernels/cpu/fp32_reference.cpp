// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/fp32_reference.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <mutex>
#include <tuple>
#include <type_traits>

#include "kernels/cpu/bfloat16.h"
#include "kernels/cpu/fp32_tile.h"
#include "kernels/cpu/pinned_threads.h"

namespace headroom {
namespace {

/// Numbers of the sum over k that are added at a time: the panel's part of V stays in the nearest
/// caches (32 KiB).
constexpr std::int64_t block_k = 256;
/// Rows of P that use one packed panel of V.
constexpr std::int64_t block_rows = 192;

float number(float stored) {
    return stored;
}
float number(Bfloat16 stored) {
    return to_float(stored);
}

/// One piece of O: some rows of a product in one panel of columns.
struct Piece {
    std::int64_t matrix = 0;
    std::int64_t first_row = 0;
    std::int64_t rows = 0;
    std::int64_t first_column = 0;
    std::int64_t columns = 0;
};

/// The pieces of a shape's O, numbered.
class Pieces {
public:
    explicit Pieces(const Shape& shape)
        : matrices_(shape.matrices()), s_(shape.seq_len().value), d_(shape.head_dim().value) {}

    std::int64_t count() const { return matrices_ * row_blocks_ * panels_; }
    Piece operator[](std::int64_t index) const {
        const std::int64_t row = index / panels_ % row_blocks_ * block_rows;
        const std::int64_t column = index % panels_ * panel_columns;
        return {index / panels_ / row_blocks_, row, std::min(block_rows, s_ - row), column,
                std::min(panel_columns, d_ - column)};
    }

private:
    std::int64_t matrices_;
    std::int64_t s_;
    std::int64_t d_;
    std::int64_t row_blocks_ = (s_ + block_rows - 1) / block_rows;
    std::int64_t panels_ = (d_ + panel_columns - 1) / panel_columns;
};

/// The worst element first: the larger error, of equal ones the first in memory.
bool worse(const OutputComparison& a, const OutputComparison& b) {
    if (a.max_rel_error != b.max_rel_error) return a.max_rel_error > b.max_rel_error;
    return std::tie(a.matrix, a.row, a.column) < std::tie(b.matrix, b.row, b.column);
}

/// `difference` over `magnitude`; infinity where that is no number.
double relative_error(double difference, double magnitude) {
    const double error = difference / magnitude;
    return std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
}

/// Compares pieces, one after the other, on one thread.
template <class T>
class Comparer {
public:
    Comparer(const Shape& shape, const TensorSet& set, VectorIsa isa)
        : s_(shape.seq_len().value),
          d_(shape.head_dim().value),
          p_(reinterpret_cast<const T*>(set.probabilities)),
          v_(reinterpret_cast<const T*>(set.values)),
          o_(reinterpret_cast<const T*>(set.output)),
          isa_(isa),
          tile_rows_(tile_rows(isa)) {}

    void compare(const Piece& piece) {
        std::ranges::fill(result_, 0.0F);
        std::ranges::fill(magnitude_, 0.0F);
        for (std::int64_t k = 0; k < s_; k += block_k) {
            add_block(piece, k, std::min(block_k, s_ - k));
        }
        for (std::int64_t row = 0; row < piece.rows; ++row) compare_row(piece, row);
    }
    const OutputComparison& found() const { return found_; }

private:
    static std::size_t at(std::int64_t index) { return static_cast<std::size_t>(index); }

    void add_block(const Piece& piece, std::int64_t k, std::int64_t count) {
        pack_values(piece, k, count);
        for (std::int64_t row = 0; row < piece.rows; row += tile_rows_) {
            TileRows rows{};
            for (std::int64_t i = 0; i < tile_rows_; ++i) {
                // A tile that reaches past the last row computes that row again, for nobody.
                const std::int64_t r = piece.first_row + std::min(row + i, piece.rows - 1);
                rows[at(i)] = probabilities(piece.matrix * s_ + r, k, count, i);
            }
            add_tile(isa_, rows, values_.data(), count, result_.data() + row * panel_columns,
                     magnitude_.data() + row * panel_columns);
        }
    }

    void pack_values(const Piece& piece, std::int64_t k, std::int64_t count) {
        for (std::int64_t i = 0; i < count; ++i) {
            const T* from = v_ + (piece.matrix * s_ + k + i) * d_ + piece.first_column;
            float* to = values_.data() + i * panel_columns;
            for (std::int64_t j = 0; j < piece.columns; ++j) to[j] = number(from[j]);
            std::fill(to + piece.columns, to + panel_columns, 0.0F);
        }
    }

    /// `count` numbers of a row of P from k on, in fp32.
    const float* probabilities(std::int64_t row, std::int64_t k, std::int64_t count,
                               std::int64_t slot) {
        const T* from = p_ + row * s_ + k;
        if constexpr (std::is_same_v<T, float>) {
            return from;
        } else {
            float* to = probabilities_.data() + slot * block_k;
            for (std::int64_t i = 0; i < count; ++i) to[i] = number(from[i]);
            return to;
        }
    }

    void compare_row(const Piece& piece, std::int64_t row) {
        const std::int64_t r = piece.first_row + row;
        const T* o = o_ + (piece.matrix * s_ + r) * d_ + piece.first_column;
        double not_worse = not_worse_than(found_);
        for (std::int64_t j = 0; j < piece.columns; ++j) {
            const float output = number(o[j]);
            const std::size_t sums = at(row * panel_columns + j);
            const double difference =
                std::abs(static_cast<double>(output) - static_cast<double>(result_[sums]));
            // Nearly all elements end here, without a division.
            const auto magnitude = static_cast<double>(magnitude_[sums]);
            if (difference == 0 || difference < not_worse * magnitude) continue;
            note({.max_rel_error = relative_error(difference, magnitude),
                  .matrix = piece.matrix,
                  .row = r,
                  .column = piece.first_column + j},
                 std::isfinite(output));
            not_worse = not_worse_than(found_);
        }
    }

    void note(OutputComparison here, bool finite) {
        here.not_finite = found_.not_finite + (finite ? 0 : 1);
        found_.not_finite = here.not_finite;
        if (worse(here, found_)) found_ = here;
    }

    /// An error under this cannot be the worst; a little less than the worst so far, so that
    /// rounding does not hide an equal one.
    static double not_worse_than(const OutputComparison& found) {
        return std::isfinite(found.max_rel_error) ? found.max_rel_error * (1 - 1e-12)
                                                  : std::numeric_limits<double>::max();
    }

    std::int64_t s_;
    std::int64_t d_;
    const T* p_;
    const T* v_;
    const T* o_;
    VectorIsa isa_;
    std::int64_t tile_rows_;
    std::vector<float> values_ = std::vector<float>(at(block_k * panel_columns));
    std::vector<float> probabilities_ = std::vector<float>(at(block_k * most_tile_rows));
    std::vector<float> result_ =
        std::vector<float>(at((block_rows + most_tile_rows) * panel_columns));
    std::vector<float> magnitude_ = result_;
    OutputComparison found_;
};

template <class T>
Expected<OutputComparison> compare(const Shape& shape, const TensorSet& set,
                                   const std::vector<int>& cores, VectorIsa isa) {
    const Pieces pieces(shape);
    OutputComparison worst;
    std::mutex mutex;
    auto done = for_ranges(cores, pieces.count(), [&](std::int64_t first, std::int64_t last) {
        Comparer<T> comparer(shape, set, isa);
        for (std::int64_t i = first; i < last; ++i) comparer.compare(pieces[i]);
        const std::lock_guard lock(mutex);
        OutputComparison found = comparer.found();
        const std::int64_t not_finite = worst.not_finite + found.not_finite;
        if (worse(found, worst)) worst = found;
        worst.not_finite = not_finite;
    });
    if (!done) return tl::unexpected(done.error());
    return worst;
}

}  // namespace

Expected<OutputComparison> compare_with_fp32(const Shape& shape, const TensorSet& set,
                                             const std::vector<int>& cores, VectorIsa isa) {
    if (shape.type() == DataType::bf16) return compare<Bfloat16>(shape, set, cores, isa);
    return compare<float>(shape, set, cores, isa);
}

}  // namespace headroom
