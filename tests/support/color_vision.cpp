// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/color_vision.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace headroom::testing {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix unchanged{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};
/// Linear sRGB to CIE XYZ, and its white (IEC 61966-2-1).
constexpr Matrix to_xyz{
    {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
constexpr Triple white{0.9505, 1.0, 1.0890};

const Matrix& matrix_of(Vision vision) {
    switch (vision) {
        case Vision::protanopia:
            return protanopia;
        case Vision::deuteranopia:
            return deuteranopia;
        case Vision::tritanopia:
            return tritanopia;
        case Vision::usual:
            break;
    }
    return unchanged;
}

Triple product(const Matrix& matrix, const Triple& vector) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t i = 0; i < 3; ++i) result.at(row) += matrix.at(row).at(i) * vector.at(i);
    }
    return result;
}

double linear(int channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// f of CIE 15, 8.2.1.
double lab_part(double share) {
    constexpr double bend = 6.0 / 29;
    return share > bend * bend * bend ? std::cbrt(share) : share / (3 * bend * bend) + 4.0 / 29;
}

}  // namespace

Lab seen(const Rgb& color, Vision vision) {
    Triple rgb = product(matrix_of(vision), {linear(color[0]), linear(color[1]), linear(color[2])});
    // A screen shows no more than its primaries.
    for (double& channel : rgb) channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = product(to_xyz, rgb);
    const double x = lab_part(xyz[0] / white[0]);
    const double y = lab_part(xyz[1] / white[1]);
    const double z = lab_part(xyz[2] / white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

}  // namespace headroom::testing
