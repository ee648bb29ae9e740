// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/oklch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace headroom {
namespace {

constexpr double full_turn = 2 * std::numbers::pi;

// The transfer function of sRGB (IEC 61966-2-1) and its inverse.
double encoded(double linear) {
    const double value = std::clamp(linear, 0.0, 1.0);
    return value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

double decoded(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double cubed(double value) {
    return value * value * value;
}

}  // namespace

// The matrices are those of Ottosson's page.
QColor to_color(const Oklch& color) {
    const double a = color.chroma * std::cos(full_turn * color.turn);
    const double b = color.chroma * std::sin(full_turn * color.turn);
    const double l = cubed(color.lightness + 0.3963377774 * a + 0.2158037573 * b);
    const double m = cubed(color.lightness - 0.1055613458 * a - 0.0638541728 * b);
    const double s = cubed(color.lightness - 0.0894841775 * a - 1.2914855480 * b);
    const double red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
    const double green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
    const double blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
    const auto byte = [](double linear) {
        return static_cast<int>(std::lround(255 * encoded(linear)));
    };
    return {byte(red), byte(green), byte(blue)};
}

Oklch to_oklch(const QColor& color) {
    const double red = decoded(color.redF());
    const double green = decoded(color.greenF());
    const double blue = decoded(color.blueF());
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    const double turn = std::atan2(b, a) / full_turn;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, b),
            turn < 0 ? turn + 1 : turn};
}

}  // namespace headroom
