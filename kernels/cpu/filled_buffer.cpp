// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/filled_buffer.h"

#include <algorithm>

namespace headroom {

Expected<void> FilledBuffer::provide(const NumberStream& stream, std::int64_t rows,
                                     std::uint64_t address_space) {
    const std::uint64_t bytes = static_cast<std::uint64_t>(rows) * stream.row_bytes();
    if (stream_ != stream || !buffer_.keeps(bytes)) filled_rows_ = 0;
    stream_.reset();  // until the buffer is known to hold
    if (auto grown = buffer_.grow(bytes, address_space); !grown) {
        filled_rows_ = 0;
        return grown;
    }
    stream_ = stream;
    return {};
}

void FilledBuffer::trim(std::uint64_t bytes) {
    buffer_.trim(bytes);
    if (!stream_) return;
    const std::uint64_t rows = buffer_.size() / stream_->row_bytes();
    filled_rows_ = std::min(filled_rows_, static_cast<std::int64_t>(rows));
}

}  // namespace headroom
