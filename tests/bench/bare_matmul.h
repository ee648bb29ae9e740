// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/run/measure_settings.h"
#include "core/sweep/shape.h"

namespace headroom::bench {

/// oneDNN's batched matmul of one shape by nothing but oneDNN's own interface, on buffers of its
/// own: what Headroom's timing of the same primitive is held against.
class BareMatmul {
public:
    /// `sets` sets of P, V and O (>= 1), which executions go round. fp32 or bf16.
    BareMatmul(const Shape& shape, int sets);
    ~BareMatmul();
    BareMatmul(const BareMatmul&) = delete;
    BareMatmul& operator=(const BareMatmul&) = delete;

    /// The time of `executions` in a row by the steady clock.
    Seconds time(int executions);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace headroom::bench
