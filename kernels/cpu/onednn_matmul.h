// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/sweep/shape.h"
#include "kernels/cpu/product.h"

namespace headroom {

/// oneDNN's batched matmul O = P.V of one shape: P [b*a, s, s], V and O [b*a, s, d], row-major.
/// Uses as many threads as OpenMP gives the calling thread when it is described.
class OnednnMatmul final : public Product {
public:
    /// Lets oneDNN choose its implementation; generates no code yet. unsupported where it has none,
    /// or only its slow reference one, for the shape and type on this CPU.
    static Expected<OnednnMatmul> describe(const Shape& shape);
    ~OnednnMatmul() override;
    OnednnMatmul(OnednnMatmul&&) noexcept;
    OnednnMatmul& operator=(OnednnMatmul&&) noexcept;

    std::uint64_t scratchpad_bytes() const override;
    /// oneDNN's name for what it chose: "brg:avx512_core".
    const std::string& implementation() const override;
    /// Generates the code.
    Expected<void> prepare(const std::vector<TensorSet>& sets, std::byte* scratchpad) override;
    Expected<void> execute(std::size_t first, int launches) override;

private:
    struct State;
    explicit OnednnMatmul(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// The data types for which this CPU has instructions and oneDNN has code that uses them.
std::vector<DataType> onednn_types();
/// The version of the library at run time: "2.6.3".
std::string onednn_version();
/// The instruction set that it makes code for: "avx512_core_bf16".
std::string onednn_isa();

}  // namespace headroom
