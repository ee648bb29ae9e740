// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_matmul.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

#include "kernels/cpu/growing_buffer.h"
#include "kernels/cpu/onednn_description.h"
#include "oneapi/dnnl/dnnl.hpp"

namespace headroom::bench {
namespace {

using Arguments = std::unordered_map<int, dnnl::memory>;

/// Fills the buffer with a pattern of ordinary numbers: neither zeros nor subnormals, which would
/// run at another speed.
void fill(const dnnl::memory& memory) {
    const std::size_t bytes = memory.get_desc().get_size();
    auto* halves = static_cast<std::uint16_t*>(memory.get_data_handle());
    for (std::size_t i = 0; i < bytes / sizeof(std::uint16_t); ++i) {
        // 0x3c00 … 0x3cff are exponents near -7 in bf16, and the upper or lower half of fp32.
        halves[i] = static_cast<std::uint16_t>(0x3c00U + (i * 2654435761U >> 24U) % 0x100U);
    }
}

}  // namespace

struct BareMatmul::State {
    dnnl::engine engine{dnnl::engine::kind::cpu, 0};
    dnnl::stream stream{engine};
    dnnl::matmul primitive;
    /// In huge pages like the backend's: what is compared is the timing, not the pages.
    std::deque<GrowingBuffer> buffers;
    std::vector<Arguments> sets;
    std::size_t next = 0;
};

BareMatmul::BareMatmul(const Shape& shape, int sets) : state_(std::make_unique<State>()) {
    const auto type = shape.type() == DataType::bf16 ? dnnl::memory::data_type::bf16
                                                     : dnnl::memory::data_type::f32;
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    const auto tensor = [&](std::int64_t columns) {
        return dnnl::memory::desc({shape.matrices(), s, columns}, type,
                                  dnnl::memory::format_tag::abc);
    };
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    attributes.set_fpmath_mode(dnnl::fpmath_mode::strict);
    const dnnl::matmul::primitive_desc description =
        onednn_description(state_->engine, tensor(s), tensor(d), tensor(d), attributes);
    state_->primitive = dnnl::matmul(description);
    const auto memory = [&](const dnnl::memory::desc& layout) {
        GrowingBuffer& buffer = state_->buffers.emplace_back();
        // Without room oneDNN would be handed no memory, and say so at the first execution.
        static_cast<void>(buffer.grow(layout.get_size(), layout.get_size()));
        return dnnl::memory(layout, state_->engine, buffer.data());
    };
    // The backend's is in huge pages too.
    const dnnl::memory scratchpad = memory(description.scratchpad_desc());
    for (int set = 0; set < sets; ++set) {
        Arguments arguments{{DNNL_ARG_SRC, memory(tensor(s))},
                            {DNNL_ARG_WEIGHTS, memory(tensor(d))},
                            {DNNL_ARG_DST, memory(tensor(d))},
                            {DNNL_ARG_SCRATCHPAD, scratchpad}};
        fill(arguments.at(DNNL_ARG_SRC));
        fill(arguments.at(DNNL_ARG_WEIGHTS));
        fill(arguments.at(DNNL_ARG_DST));
        state_->sets.push_back(std::move(arguments));
    }
}

BareMatmul::~BareMatmul() = default;

Seconds BareMatmul::time(int executions) {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    for (int i = 0; i < executions; ++i) {
        state_->primitive.execute(state_->stream, state_->sets[state_->next]);
        state_->next = (state_->next + 1) % state_->sets.size();
    }
    state_->stream.wait();
    return Clock::now() - begin;
}

}  // namespace headroom::bench
