// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/tensor_arena.h"

#include <algorithm>
#include <cstring>
#include <type_traits>
#include <utility>

#include "kernels/cpu/bfloat16.h"
#include "kernels/cpu/pinned_threads.h"
#include "kernels/cpu/random_fill.h"
#include "kernels/cpu/set_layout.h"

namespace headroom {
namespace {

/// Elements that a thread fills between two looks at the stop token: well under a millisecond.
constexpr std::int64_t block_elements = 1 << 15;
/// Bytes that it copies between two.
constexpr std::int64_t block_bytes = 1 << 18;

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

/// Elements first … last-1 of the given numbers, rounded to the type.
void copy_given(const std::vector<float>& from, std::byte* to, DataType type, std::int64_t first,
                std::int64_t last) {
    with_type(to, type, [&](auto* out) {
        for (std::int64_t i = first; i < last; ++i) {
            const float number = from[static_cast<std::size_t>(i)];
            if constexpr (std::is_same_v<decltype(out), Bfloat16*>) {
                out[i] = to_bfloat16(number);
            } else {
                out[i] = number;
            }
        }
    });
}

bool packs_copies(const SetLayout& layout) {
    return layout.stride() < TensorArena::small_set_bytes;
}

/// How many of `sets` have buffers of their own.
int own_sets(const SetLayout& layout, int sets) {
    return packs_copies(layout) ? 1 : sets;
}

std::uint64_t packed_bytes(const SetLayout& layout, int sets) {
    if (!packs_copies(layout)) return 0;
    return saturating_product(layout.stride(), static_cast<std::uint64_t>(sets - 1));
}

/// The part of `bytes` from `begin` on that lies in a tensor at `offset`: copied from `source`, or
/// every bit set where there is none.
void write_part(std::byte* set, std::uint64_t begin, std::uint64_t end, std::uint64_t offset,
                std::uint64_t tensor_bytes, const std::byte* source) {
    const std::uint64_t first = std::max(begin, offset);
    const std::uint64_t last = std::min(end, offset + tensor_bytes);
    if (first >= last) return;
    if (source == nullptr) {
        std::memset(set + first, 0xff, last - first);
    } else {
        std::memcpy(set + first, source + (first - offset), last - first);
    }
}

}  // namespace

TensorArena::TensorArena(std::vector<int> cores, std::uint64_t address_space)
    : cores_(std::move(cores)), address_space_(address_space) {}

std::uint64_t TensorArena::bytes_for(const Shape& shape, int sets, std::uint64_t scratchpad) {
    return TensorArena({}, 0).bytes_to_add(shape, sets, scratchpad);
}

std::uint64_t TensorArena::bytes_to_add(const Shape& shape, int sets,
                                        std::uint64_t scratchpad) const {
    const auto missing = [](const GrowingBuffer& buffer, std::uint64_t bytes) {
        const std::uint64_t rounded = GrowingBuffer::rounded(bytes);
        return rounded - std::min(rounded, buffer.size());
    };
    const SetLayout layout(shape);
    const auto own = static_cast<std::size_t>(own_sets(layout, sets));
    std::uint64_t bytes = missing(scratchpad_, scratchpad);
    for (std::size_t i = 0; i < std::min(own, own_.size()); ++i) {
        bytes += missing(own_[i].probabilities.buffer(), layout.probability_bytes) +
                 missing(own_[i].values.buffer(), layout.value_bytes) +
                 missing(own_[i].output, layout.value_bytes);
    }
    const std::uint64_t whole_set = GrowingBuffer::rounded(layout.probability_bytes) +
                                    2 * GrowingBuffer::rounded(layout.value_bytes);
    bytes = saturating_sum(bytes, saturating_product(whole_set, own - std::min(own, own_.size())));
    return saturating_sum(bytes, missing(packed_, packed_bytes(layout, sets)));
}

std::uint64_t TensorArena::held_bytes() const {
    std::uint64_t bytes = packed_.size() + scratchpad_.size();
    for (const OwnSet& set : own_) {
        bytes += set.probabilities.buffer().size() + set.values.buffer().size() + set.output.size();
    }
    return bytes;
}

void TensorArena::trim(const Shape& shape, int sets, std::uint64_t scratchpad) {
    const SetLayout layout(shape);
    const auto own = static_cast<std::size_t>(own_sets(layout, sets));
    if (own_.size() > own) own_.resize(own);
    for (OwnSet& set : own_) {
        set.probabilities.trim(layout.probability_bytes);
        set.values.trim(layout.value_bytes);
        set.output.trim(layout.value_bytes);
    }
    packed_.trim(packed_bytes(layout, sets));
    scratchpad_.trim(scratchpad);
}

Expected<void> TensorArena::fill(const WorkloadRequest& request, std::uint64_t scratchpad,
                                 const std::stop_token& stop) {
    const std::int64_t s = request.shape.seq_len().value;
    const DataType type = request.shape.type();
    const InputData data = request.data;
    const std::uint64_t seed = request.seed;
    const auto write_p = [=](std::byte* tensor, std::int64_t first, std::int64_t last) {
        with_type(tensor, type, [&](auto* p) {
            if (data == InputData::softmax) {
                fill_softmax_rows(p, s, first, last, seed);
            } else {
                fill_probabilities(p, first * s, last * s, data, seed);
            }
        });
    };
    const auto write_v = [=](std::byte* tensor, std::int64_t first, std::int64_t last) {
        with_type(tensor, type, [&](auto* v) { fill_values(v, first, last, data, seed); });
    };
    return provide(request.shape, request.sets,
                   {{type, data, seed, s}, request.shape.probability_elements() / s, write_p},
                   {{type, data, seed, 1}, request.shape.value_elements(), write_v}, scratchpad,
                   stop);
}

Expected<void> TensorArena::fill_given(const Shape& shape, int sets, const GivenInputs& inputs,
                                       std::uint64_t scratchpad) {
    const DataType type = shape.type();
    const NumberStream stream{.type = type, .row_elements = 1, .given = ++given_};
    const auto write = [type](const std::vector<float>& numbers) {
        return [type, &numbers](std::byte* tensor, std::int64_t first, std::int64_t last) {
            copy_given(numbers, tensor, type, first, last);
        };
    };
    return provide(shape, sets, {stream, shape.probability_elements(), write(inputs.probabilities)},
                   {stream, shape.value_elements(), write(inputs.values)}, scratchpad, {});
}

Expected<void> TensorArena::provide(const Shape& shape, int sets, const Source& p, const Source& v,
                                    std::uint64_t scratchpad, const std::stop_token& stop) {
    sets_.clear();
    const int own = own_sets(SetLayout(shape), sets);
    if (auto done = make_room(shape, own, p, v); !done) return done;
    if (auto done = scratchpad_.grow(scratchpad, 0); !done) return done;

    OwnSet& first = own_.front();
    if (auto done = write_missing(first.probabilities, p, stop); !done) return done;
    if (auto done = write_missing(first.values, v, stop); !done) return done;
    for (int i = 0; i < own; ++i) {
        OwnSet& set = own_[static_cast<std::size_t>(i)];
        if (auto done = copy_missing(set.probabilities, first.probabilities, p, stop); !done) {
            return done;
        }
        if (auto done = copy_missing(set.values, first.values, v, stop); !done) return done;
        sets_.push_back({set.probabilities.data(), set.values.data(), set.output.data()});
    }
    return pack_copies(shape, sets - own, stop);
}

Expected<void> TensorArena::make_room(const Shape& shape, int own, const Source& p,
                                      const Source& v) {
    const std::uint64_t bytes = SetLayout(shape).value_bytes;
    for (int i = 0; i < own; ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (own_.size() <= index) own_.emplace_back();
        OwnSet& set = own_[index];
        // The sets before this one are as large, so that it cannot have more of the memory; and
        // addresses, though many, do end.
        const std::uint64_t space = address_space_ / (index + 1);
        if (auto done = set.probabilities.provide(p.stream, p.rows, space); !done) return done;
        if (auto done = set.values.provide(v.stream, v.rows, space); !done) return done;
        const std::uint64_t before = set.output.keeps(bytes) ? set.output.size() : 0;
        if (auto done = set.output.grow(bytes, space); !done) return done;
        if (set.output.size() <= before) continue;
        // First written here by the cores that will use it, and not within a timed launch.
        auto written = set_all_bits(set.output.data() + before, set.output.size() - before);
        if (!written) return written;
    }
    return {};
}

Expected<void> TensorArena::write_missing(FilledBuffer& tensor, const Source& source,
                                          const std::stop_token& stop) {
    const std::int64_t filled = tensor.filled_rows();
    if (filled >= source.rows) return {};
    const std::int64_t block =
        std::max<std::int64_t>(1, block_elements / source.stream.row_elements);
    auto written = in_blocks(cores_, source.rows - filled, block, stop,
                             [&](std::int64_t first, std::int64_t last) {
                                 source.write(tensor.data(), filled + first, filled + last);
                             });
    if (written) tensor.set_filled_rows(source.rows);
    return written;
}

Expected<void> TensorArena::copy_missing(FilledBuffer& to, const FilledBuffer& from,
                                         const Source& source, const std::stop_token& stop) {
    const std::int64_t filled = to.filled_rows();
    if (filled >= source.rows) return {};
    const std::uint64_t row_bytes = source.stream.row_bytes();
    const std::uint64_t begin = static_cast<std::uint64_t>(filled) * row_bytes;
    const std::uint64_t end = static_cast<std::uint64_t>(source.rows) * row_bytes;
    auto copied = in_blocks(cores_, static_cast<std::int64_t>(end - begin), block_bytes, stop,
                            [&](std::int64_t first, std::int64_t last) {
                                const std::uint64_t at = begin + static_cast<std::uint64_t>(first);
                                std::memcpy(to.data() + at, from.data() + at,
                                            static_cast<std::size_t>(last - first));
                            });
    if (copied) to.set_filled_rows(source.rows);
    return copied;
}

Expected<void> TensorArena::pack_copies(const Shape& shape, int copies,
                                        const std::stop_token& stop) {
    if (copies == 0) return {};
    const SetLayout layout(shape);
    const std::uint64_t stride = layout.stride();
    const std::uint64_t bytes = stride * static_cast<std::uint64_t>(copies);
    if (auto done = packed_.grow(bytes, address_space_); !done) return done;
    for (int i = 0; i < copies; ++i) {
        std::byte* set = packed_.data() + stride * static_cast<std::uint64_t>(i);
        sets_.push_back({set, set + layout.values_offset(), set + layout.output_offset()});
    }
    const auto copy = [&](std::uint64_t at, std::uint64_t begin, std::uint64_t end) {
        std::byte* set = packed_.data() + at;
        write_part(set, begin, end, 0, layout.probability_bytes, probabilities());
        write_part(set, begin, end, layout.values_offset(), layout.value_bytes, values());
        write_part(set, begin, end, layout.output_offset(), layout.value_bytes, nullptr);
    };
    return in_blocks(cores_, static_cast<std::int64_t>(bytes), block_bytes, stop,
                     [&](std::int64_t first, std::int64_t last) {
                         const auto end = static_cast<std::uint64_t>(last);
                         for (auto at = static_cast<std::uint64_t>(first); at < end;) {
                             const std::uint64_t set = at / stride * stride;
                             const std::uint64_t until = std::min(end, set + stride);
                             copy(set, at - set, until - set);
                             at = until;
                         }
                     });
}

Expected<void> TensorArena::poison_output(const Shape& shape) {
    const std::uint64_t bytes = SetLayout(shape).value_bytes;
    for (const TensorSet& set : sets_) {
        // Threads for each of a thousand small sets would take longer than writing them.
        if (bytes < (1U << 20U)) {
            std::memset(set.output, 0xff, bytes);
        } else if (auto done = set_all_bits(set.output, bytes); !done) {
            return done;
        }
    }
    return {};
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
