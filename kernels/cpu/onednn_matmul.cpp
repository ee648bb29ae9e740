// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/onednn_matmul.h"

#include <array>
#include <string_view>
#include <utility>

#include "kernels/cpu/onednn_description.h"
#include "kernels/cpu/onednn_isa.h"
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
    /// The arguments of a launch in each set, as oneDNN's C interface takes them: so that going
    /// from set to set costs a launch nothing.
    std::vector<std::array<dnnl_exec_arg_t, 4>> arguments;
    std::vector<dnnl::memory> memories;  ///< keep what the arguments point to
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
        state->description = onednn_description(state->engine, tensor(matrices, s, s, shape.type()),
                                                tensor(matrices, s, d, shape.type()),
                                                tensor(matrices, s, d, shape.type()), attributes);
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

Expected<void> OnednnMatmul::prepare(const std::vector<TensorSet>& sets, std::byte* scratchpad) {
    try {
        State& state = *state_;
        const auto at = [&state](const dnnl::memory::desc& description, std::byte* address) {
            return state.memories.emplace_back(description, state.engine, address).get();
        };
        const dnnl::matmul::primitive_desc& description = state.description;
        state.primitive = dnnl::matmul(description);
        state.arguments.clear();
        state.memories.clear();
        const dnnl_memory_t working = at(description.scratchpad_desc(), scratchpad);
        for (const TensorSet& set : sets) {
            state.arguments.push_back(
                {{{DNNL_ARG_SRC, at(description.src_desc(), set.probabilities)},
                  {DNNL_ARG_WEIGHTS, at(description.weights_desc(), set.values)},
                  {DNNL_ARG_DST, at(description.dst_desc(), set.output)},
                  {DNNL_ARG_SCRATCHPAD, working}}});
        }
        return {};
    } catch (const dnnl::error& error) {
        return onednn_error("set up " + state_->shape, error);
    }
}

Expected<void> OnednnMatmul::execute(std::size_t first, int launches) {
    State& state = *state_;
    try {
        std::size_t set = first;
        for (int i = 0; i < launches; ++i) {
            const auto& arguments = state.arguments[set];
            dnnl::error::wrap_c_api(
                dnnl_primitive_execute(state.primitive.get(), state.stream.get(),
                                       static_cast<int>(arguments.size()), arguments.data()),
                "could not execute a primitive");
            if (++set == state.arguments.size()) set = 0;
        }
        state.stream.wait();
        return {};
    } catch (const dnnl::error& error) {
        return onednn_error("compute " + state.shape, error);
    }
}

std::vector<DataType> onednn_types() {
    if (multiplies_bf16(dnnl::get_effective_cpu_isa())) return {DataType::fp32, DataType::bf16};
    return {DataType::fp32};
}

std::string onednn_version() {
    const dnnl_version_t* version = dnnl_version();
    return std::to_string(version->major) + "." + std::to_string(version->minor) + "." +
           std::to_string(version->patch);
}

std::string onednn_isa() {
    return std::string(isa_name(dnnl::get_effective_cpu_isa()));
}

}  // namespace headroom
