// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/sweep/shape.h"

namespace headroom {

// How far from the truth a right kernel can be. All bounds are relative to sum_k |p_k v_k| of the
// element, and rest on Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. 2002,
// section 3.1: an inner product of n terms computed with unit roundoff u, in any order, is within
// gamma_n(u) sum |x_k y_k|.

/// gamma_n(u) = n u / (1 - n u) (Higham 2002, section 3.1); infinity where n u >= 1: then there
/// is no bound.
double gamma_n(std::int64_t n, double u);

/// The largest error of an element of O against the exact product of P and V as stored:
/// u_out + A (1 + u_out), u_out the unit roundoff of the type that O is stored in and A the error
/// of the sum:
/// - fp32, bf16, fp16: A = gamma_s(u_fp32): products are exact or rounded once, sums in fp32;
/// - tf32: A = gamma_s(u_fp32) + 2 u + u^2, with u = 2^-10 for each operand of a product: where a
///   kernel does not round fp32 before (cvt.rna.tf32), tensor cores cut off the lower 13 bits
///   (triton-lang/triton, issue 4574), which is twice the error of rounding;
/// - fp8: A = g + gamma_m(u_fp32) (1 + g) with g = gamma_132(2^-13) and m = ceil(s / 128) + 2.
///   Hopper's tensor cores keep about 14 bits of a sum of fp8 products (DeepSeek-V3 technical
///   report, arXiv 2412.19437, section 3.3.2), and cut off the rest: 2^-13 of the largest number
///   that is added, for each number that is added. Sums are handed over to fp32 every 128
///   products, four instructions of 32, each of which adds its products and the sum so far:
///   4 x 33 = 132 numbers. Blocked summation (Higham 2002, section 4.2) then adds s / 128 sums in
///   fp32; two roundings more are for the scales of P and V. The products themselves are exact
///   (4 x 4 significant bits). A kernel that never hands over to fp32 ("fast accumulation") is
///   not meant to meet this bound.
double error_bound(const Shape& shape);

/// The largest OutputComparison::max_rel_error of a right kernel:
/// (error_bound + gamma_s(u_fp32)) / (1 - gamma_{s+2}(u_fp32)). The fp32 product beside it has an
/// error of its own, at most gamma_s; the sum |p v| that both are taken relative to is computed in
/// fp32, too, so at least 1 - gamma_s of the exact one; the difference and the quotient are two
/// roundings more (Higham 2002, lemma 3.3).
double whole_error_bound(const Shape& shape);

}  // namespace headroom
