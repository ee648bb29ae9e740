// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/onednn_matmul.h"

#include <string_view>
#include <unordered_map>
#include <utility>

#include "oneapi/dnnl/dnnl.hpp"

namespace headroom {
namespace {

dnnl::memory::data_type stored_type(DataType type) {
    return type == DataType::bf16 ? dnnl::memory::data_type::bf16 : dnnl::memory::data_type::f32;
}

dnnl::memory::desc tensor(std::int64_t matrices, std::int64_t rows, std::int64_t columns,
                          DataType type) {
    return {{matrices, rows, columns}, stored_type(type), dnnl::memory::format_tag::abc};
}

/// "oneDNN cannot …: <reason>", by the kind of its status.
tl::unexpected<Error> onednn_error(const std::string& what, const dnnl::error& error) {
    const std::string message = "oneDNN " + onednn_version() + " cannot " + what;
    switch (error.status) {
        case dnnl_out_of_memory:
            return fail(ErrorKind::out_of_memory, message + ": out of memory");
        case dnnl_unimplemented:
        case dnnl_invalid_arguments:
            return fail(ErrorKind::unsupported, message + ": " + error.what());
        default:
            return fail(ErrorKind::device, message + ": " + error.what());
    }
}

}  // namespace

struct OnednnMatmul::State {
    std::string shape;
    dnnl::engine engine{dnnl::engine::kind::cpu, 0};
    dnnl::stream stream{engine};
    dnnl::matmul::primitive_desc description;
    std::string implementation;
    dnnl::matmul primitive;
    std::unordered_map<int, dnnl::memory> arguments;
};

OnednnMatmul::OnednnMatmul(std::unique_ptr<State> state) : state_(std::move(state)) {}
OnednnMatmul::~OnednnMatmul() = default;
OnednnMatmul::OnednnMatmul(OnednnMatmul&&) noexcept = default;
OnednnMatmul& OnednnMatmul::operator=(OnednnMatmul&&) noexcept = default;

Expected<OnednnMatmul> OnednnMatmul::describe(const Shape& shape) {
    const std::int64_t matrices = shape.matrices();
    const std::int64_t s = shape.seq_len().value;
    const std::int64_t d = shape.head_dim().value;
    const std::string what = "multiply " + shape.to_string() + " on this CPU";
    try {
        auto state = std::make_unique<State>();
        state->shape = shape.to_string();
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        // Else DNNL_DEFAULT_FPMATH_MODE in the environment could turn fp32 into bf16 unsaid.
        attributes.set_fpmath_mode(dnnl::fpmath_mode::strict);
        const dnnl::matmul::desc description(tensor(matrices, s, s, shape.type()),
                                             tensor(matrices, s, d, shape.type()),
                                             tensor(matrices, s, d, shape.type()));
        state->description = {description, attributes, state->engine};
        state->implementation = state->description.impl_info_str();
        if (state->implementation.starts_with("ref")) {
            return fail(ErrorKind::unsupported, "oneDNN " + onednn_version() + " cannot " + what +
                                                    " but by its slow reference code");
        }
        return OnednnMatmul(std::move(state));
    } catch (const dnnl::error& error) {
        return onednn_error(what, error);
    }
}

std::uint64_t OnednnMatmul::scratchpad_bytes() const {
    return state_->description.scratchpad_desc().get_size();
}

const std::string& OnednnMatmul::implementation() const {
    return state_->implementation;
}

Expected<void> OnednnMatmul::prepare(std::byte* probabilities, std::byte* values, std::byte* output,
                                     std::byte* scratchpad) {
    try {
        const dnnl::engine& engine = state_->engine;
        const dnnl::matmul::primitive_desc& description = state_->description;
        state_->primitive = dnnl::matmul(description);
        state_->arguments = {
            {DNNL_ARG_SRC, {description.src_desc(), engine, probabilities}},
            {DNNL_ARG_WEIGHTS, {description.weights_desc(), engine, values}},
            {DNNL_ARG_DST, {description.dst_desc(), engine, output}},
            {DNNL_ARG_SCRATCHPAD, {description.scratchpad_desc(), engine, scratchpad}},
        };
        return {};
    } catch (const dnnl::error& error) {
        return onednn_error("set up " + state_->shape, error);
    }
}

Expected<void> OnednnMatmul::execute(int launches) {
    try {
        for (int i = 0; i < launches; ++i) {
            state_->primitive.execute(state_->stream, state_->arguments);
        }
        state_->stream.wait();
        return {};
    } catch (const dnnl::error& error) {
        return onednn_error("compute " + state_->shape, error);
    }
}

std::vector<DataType> onednn_types() {
    switch (dnnl::get_effective_cpu_isa()) {
        case dnnl::cpu_isa::avx512_core_bf16:
        case dnnl::cpu_isa::avx512_core_amx:
            return {DataType::fp32, DataType::bf16};
        default:
            return {DataType::fp32};
    }
}

std::string onednn_version() {
    const dnnl_version_t* version = dnnl_version();
    return std::to_string(version->major) + "." + std::to_string(version->minor) + "." +
           std::to_string(version->patch);
}

std::string onednn_isa() {
    switch (dnnl::get_effective_cpu_isa()) {
        case dnnl::cpu_isa::sse41:
            return "sse41";
        case dnnl::cpu_isa::avx:
            return "avx";
        case dnnl::cpu_isa::avx2:
            return "avx2";
        case dnnl::cpu_isa::avx2_vnni:
            return "avx2_vnni";
        case dnnl::cpu_isa::avx512_core:
            return "avx512_core";
        case dnnl::cpu_isa::avx512_core_vnni:
            return "avx512_core_vnni";
        case dnnl::cpu_isa::avx512_core_bf16:
            return "avx512_core_bf16";
        case dnnl::cpu_isa::avx512_core_amx:
            return "avx512_core_amx";
        default:
            return "other";
    }
}

}  // namespace headroom
