// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/tensor_arena.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <type_traits>
#include <utility>

#include "kernels/cpu/bfloat16.h"
#include "kernels/cpu/pinned_threads.h"
#include "kernels/cpu/random_fill.h"

namespace headroom {
namespace {

/// Elements that a thread fills between two looks at the stop token: well under a millisecond.
constexpr std::int64_t block_elements = 1 << 15;

std::uint64_t bytes_of(std::int64_t elements, DataType type) {
    return static_cast<std::uint64_t>(elements) * static_cast<unsigned>(bytes_per_element(type));
}

/// Calls `fill(typed pointer)` with the tensor as the type it is stored in.
template <class Fill>
void with_type(std::byte* tensor, DataType type, const Fill& fill) {
    if (type == DataType::bf16) {
        fill(reinterpret_cast<Bfloat16*>(tensor));
    } else {
        fill(reinterpret_cast<float*>(tensor));
    }
}

/// `work` on 0 … count-1 from all cores in blocks, until `stop` is requested.
Expected<void> in_blocks(const std::vector<int>& cores, std::int64_t count, std::int64_t block,
                         const std::stop_token& stop,
                         const std::function<void(std::int64_t, std::int64_t)>& work) {
    auto done = for_ranges(cores, count, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t at = first; at < last && !stop.stop_requested(); at += block) {
            work(at, std::min(at + block, last));
        }
    });
    if (!done) return done;
    if (stop.stop_requested()) return fail(ErrorKind::cancelled, "stopped while filling P and V");
    return {};
}

void copy_given(const std::vector<float>& from, std::byte* to, DataType type) {
    with_type(to, type, [&from](auto* out) {
        for (const float number : from) {
            if constexpr (std::is_same_v<decltype(out), Bfloat16*>) {
                *out++ = to_bfloat16(number);
            } else {
                *out++ = number;
            }
        }
    });
}

}  // namespace

TensorArena::TensorArena(std::vector<int> cores, std::uint64_t address_space)
    : cores_(std::move(cores)), address_space_(address_space) {}

std::uint64_t TensorArena::bytes_for(const Shape& shape, std::uint64_t scratchpad) {
    return TensorArena({}, 0).bytes_to_add(shape, scratchpad);
}

std::uint64_t TensorArena::bytes_to_add(const Shape& shape, std::uint64_t scratchpad) const {
    const auto missing = [](const GrowingBuffer& buffer, std::uint64_t bytes) {
        const std::uint64_t rounded = GrowingBuffer::rounded(bytes);
        return rounded - std::min(rounded, buffer.size());
    };
    const std::uint64_t p = bytes_of(shape.probability_elements(), shape.type());
    const std::uint64_t v = bytes_of(shape.value_elements(), shape.type());
    return missing(probabilities_, p) + missing(values_, v) + missing(output_, v) +
           missing(scratchpad_, scratchpad);
}

std::uint64_t TensorArena::held_bytes() const {
    return probabilities_.size() + values_.size() + output_.size() + scratchpad_.size();
}

void TensorArena::trim(const Shape& shape, std::uint64_t scratchpad) {
    const std::uint64_t v = bytes_of(shape.value_elements(), shape.type());
    probabilities_.trim(bytes_of(shape.probability_elements(), shape.type()));
    values_.trim(v);
    output_.trim(v);
    scratchpad_.trim(scratchpad);
    if (probability_key_) {
        const auto rows =
            probabilities_.size() / bytes_of(probability_key_->s, probability_key_->type);
        filled_rows_ = std::min(filled_rows_, static_cast<std::int64_t>(rows));
    }
    if (value_key_) {
        const auto elements = values_.size() / bytes_of(1, value_key_->type);
        filled_elements_ = std::min(filled_elements_, static_cast<std::int64_t>(elements));
    }
}

Expected<void> TensorArena::fill(const WorkloadRequest& request, std::uint64_t scratchpad,
                                 const std::stop_token& stop) {
    if (auto done = fill_probabilities(request, stop); !done) return done;
    if (auto done = fill_values(request, stop); !done) return done;
    return provide_output(request.shape, scratchpad);
}

Expected<void> TensorArena::fill_probabilities(const WorkloadRequest& request,
                                               const std::stop_token& stop) {
    const std::int64_t s = request.shape.seq_len().value;
    const std::int64_t rows = request.shape.probability_elements() / s;
    const std::uint64_t bytes = bytes_of(rows * s, request.shape.type());
    const ProbabilityKey key{s, request.shape.type(), request.data, request.seed};
    if (probability_key_ != key || !probabilities_.keeps(bytes)) filled_rows_ = 0;
    probability_key_.reset();  // until the buffer is known to hold
    if (auto grown = probabilities_.grow(bytes, address_space_); !grown) return grown;
    probability_key_ = key;
    if (filled_rows_ >= rows) return {};

    const std::int64_t missing = rows - filled_rows_;
    auto filled = in_blocks(cores_, missing, std::max<std::int64_t>(1, block_elements / s), stop,
                            [&](std::int64_t first, std::int64_t last) {
                                with_type(probabilities_.data(), key.type, [&](auto* p) {
                                    fill_softmax_rows(p, s, filled_rows_ + first,
                                                      filled_rows_ + last, key.seed);
                                });
                            });
    if (filled) filled_rows_ = rows;
    return filled;
}

Expected<void> TensorArena::fill_values(const WorkloadRequest& request,
                                        const std::stop_token& stop) {
    const std::int64_t elements = request.shape.value_elements();
    const std::uint64_t bytes = bytes_of(elements, request.shape.type());
    const ValueKey key{request.shape.type(), request.seed};
    if (value_key_ != key || !values_.keeps(bytes)) filled_elements_ = 0;
    value_key_.reset();
    if (auto grown = values_.grow(bytes, address_space_); !grown) return grown;
    value_key_ = key;
    if (filled_elements_ >= elements) return {};

    auto filled = in_blocks(cores_, elements - filled_elements_, block_elements, stop,
                            [&](std::int64_t first, std::int64_t last) {
                                with_type(values_.data(), key.type, [&](auto* v) {
                                    headroom::fill_values(v, filled_elements_ + first,
                                                          filled_elements_ + last, key.seed);
                                });
                            });
    if (filled) filled_elements_ = elements;
    return filled;
}

Expected<void> TensorArena::fill_given(const Shape& shape, const GivenInputs& inputs,
                                       std::uint64_t scratchpad) {
    probability_key_.reset();
    value_key_.reset();
    const DataType type = shape.type();
    const std::uint64_t p = bytes_of(shape.probability_elements(), type);
    const std::uint64_t v = bytes_of(shape.value_elements(), type);
    if (auto grown = probabilities_.grow(p, address_space_); !grown) return grown;
    if (auto grown = values_.grow(v, address_space_); !grown) return grown;
    copy_given(inputs.probabilities, probabilities_.data(), type);
    copy_given(inputs.values, values_.data(), type);
    return provide_output(shape, scratchpad);
}

Expected<void> TensorArena::provide_output(const Shape& shape, std::uint64_t scratchpad) {
    const std::uint64_t bytes = bytes_of(shape.value_elements(), shape.type());
    const std::uint64_t before = output_.keeps(bytes) ? output_.size() : 0;
    if (auto grown = output_.grow(bytes, address_space_); !grown) return grown;
    if (auto grown = scratchpad_.grow(scratchpad, 0); !grown) return grown;
    if (output_.size() <= before) return {};
    // First written here by the cores that will use it, and not within a timed launch.
    return set_all_bits(output_.data() + before, output_.size() - before);
}

Expected<void> TensorArena::poison_output(const Shape& shape) {
    return set_all_bits(output_.data(), bytes_of(shape.value_elements(), shape.type()));
}

Expected<void> TensorArena::set_all_bits(std::byte* first, std::uint64_t bytes) {
    constexpr std::uint64_t page = 4096;
    const auto pages = static_cast<std::int64_t>((bytes + page - 1) / page);
    return for_ranges(cores_, pages, [&](std::int64_t from, std::int64_t to) {
        const std::uint64_t begin = static_cast<std::uint64_t>(from) * page;
        const std::uint64_t end = std::min(static_cast<std::uint64_t>(to) * page, bytes);
        std::memset(first + begin, 0xff, end - begin);
    });
}

}  // namespace headroom
