// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/base/error.h"
#include "core/sweep/data_type.h"
#include "core/sweep/input_data.h"
#include "kernels/cpu/growing_buffer.h"

namespace headroom {

/// Which numbers a tensor is made of, however many of its rows there are: two tensors of the same
/// stream are equal as far as the shorter one goes.
struct NumberStream {
    DataType type = DataType::fp32;
    InputData data = InputData::softmax;
    std::uint64_t seed = 0;
    std::int64_t row_elements = 1;  ///< s for P, whose rows are made as a whole; 1 for V
    std::uint64_t given = 0;        ///< 0: made up; else which of the given inputs

    std::uint64_t row_bytes() const {
        return static_cast<std::uint64_t>(row_elements) *
               static_cast<unsigned>(bytes_per_element(type));
    }
    friend bool operator==(const NumberStream&, const NumberStream&) = default;
};

/// A growing buffer that knows how much of a stream it holds, so that only the rest is made.
class FilledBuffer {
public:
    /// Makes room for `rows` of the stream. What was filled of the same stream before, and still
    /// is there, counts in filled_rows(). out_of_memory, as GrowingBuffer::grow().
    Expected<void> provide(const NumberStream& stream, std::int64_t rows,
                           std::uint64_t address_space);
    /// Rows of the stream that are there, from the first on; may be more than were asked for.
    std::int64_t filled_rows() const { return filled_rows_; }
    /// To be called when so many have been written.
    void set_filled_rows(std::int64_t rows) { filled_rows_ = rows; }
    /// Gives the memory after the first `bytes` back to the system.
    void trim(std::uint64_t bytes);

    std::byte* data() const { return buffer_.data(); }
    const GrowingBuffer& buffer() const { return buffer_; }

private:
    GrowingBuffer buffer_;
    std::optional<NumberStream> stream_;  ///< nothing: nothing is filled
    std::int64_t filled_rows_ = 0;
};

}  // namespace headroom
