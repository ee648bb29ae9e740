// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/color_difference.h"

#include <cmath>
#include <numbers>

namespace headroom::testing {
namespace {

// The numbers in brackets are those of the equations in the paper.

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

double pow7(double value) {
    return std::pow(value, 7);
}

/// C^7 / (C^7 + 25^7), the share that both G (4) and R_C (17) are made of.
double chroma_share(double chroma) {
    return std::sqrt(pow7(chroma) / (pow7(chroma) + pow7(25)));
}

/// The hue in degrees, 0 to 360; 0 for grey (7).
double hue(double a, double b) {
    if (a == 0 && b == 0) return 0;
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

/// The difference of two hues, -180 to 180 (10).
double hue_step(double one, double two) {
    const double step = two - one;
    if (step > 180) return step - 360;
    return step < -180 ? step + 360 : step;
}

/// The hue half way between two (14).
double mean_hue(double one, double two) {
    const double sum = one + two;
    if (std::abs(one - two) <= 180) return sum / 2;
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

}  // namespace

double ciede2000(const Lab& one, const Lab& two) {
    const double plain = (std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2;
    const double stretch = 1 + 0.5 * (1 - chroma_share(plain));
    const double a1 = stretch * one.a;
    const double a2 = stretch * two.a;
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, two.b);
    const double h1 = hue(a1, one.b);
    const double h2 = hue(a2, two.b);
    const bool grey = c1 * c2 == 0;

    const double step_l = two.lightness - one.lightness;
    const double step_c = c2 - c1;
    const double step_h =
        grey ? 0 : 2 * std::sqrt(c1 * c2) * std::sin(radians(hue_step(h1, h2) / 2));

    const double l = (one.lightness + two.lightness) / 2;
    const double c = (c1 + c2) / 2;
    const double h = grey ? h1 + h2 : mean_hue(h1, h2);
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                     0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double turn = 30 * std::exp(-std::pow((h - 275) / 25, 2));
    const double from_middle = std::pow(l - 50, 2);
    const double s_l = 1 + 0.015 * from_middle / std::sqrt(20 + from_middle);
    const double s_c = 1 + 0.045 * c;
    const double s_h = 1 + 0.015 * c * t;
    const double rotation = -std::sin(radians(2 * turn)) * 2 * chroma_share(c);
    const double by_l = step_l / s_l;
    const double by_c = step_c / s_c;
    const double by_h = step_h / s_h;
    return std::sqrt(by_l * by_l + by_c * by_c + by_h * by_h + rotation * by_c * by_h);
}

}  // namespace headroom::testing
