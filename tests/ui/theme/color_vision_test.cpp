// SPDX-License-Identifier: GPL-3.0-or-later
// That the safe palette's curves are told apart however a person sees colours.
#include "support/color_vision.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "support/color_difference.h"
#include "ui/theme/curve_colors.h"
#include "ui/theme/curve_palette.h"

namespace headroom::testing {
namespace {

struct Pair {
    Lab one;
    Lab two;
    double difference;
};

// Sharma, Wu and Dalal 2005, table 1: all 34 pairs.
constexpr std::array published_pairs{
    Pair{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
    Pair{{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
    Pair{{50, 2.8361, -74.0200}, {50, 0, -82.7485}, 3.4412},
    Pair{{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
    Pair{{50, -1.1848, -84.8006}, {50, 0, -82.7485}, 1.0000},
    Pair{{50, -0.9009, -85.5211}, {50, 0, -82.7485}, 1.0000},
    Pair{{50, 0, 0}, {50, -1, 2}, 2.3669},
    Pair{{50, -1, 2}, {50, 0, 0}, 2.3669},
    Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792},
    Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0010}, 7.1792},
    Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0011}, 7.2195},
    Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0012}, 7.2195},
    Pair{{50, -0.0010, 2.4900}, {50, 0.0009, -2.4900}, 4.8045},
    Pair{{50, -0.0010, 2.4900}, {50, 0.0010, -2.4900}, 4.8045},
    Pair{{50, -0.0010, 2.4900}, {50, 0.0011, -2.4900}, 4.7461},
    Pair{{50, 2.5000, 0}, {50, 0, -2.5000}, 4.3065},
    Pair{{50, 2.5000, 0}, {73, 25, -18}, 27.1492},
    Pair{{50, 2.5000, 0}, {61, -5, 29}, 22.8977},
    Pair{{50, 2.5000, 0}, {56, -27, -3}, 31.9030},
    Pair{{50, 2.5000, 0}, {58, 24, 15}, 19.4535},
    Pair{{50, 2.5000, 0}, {50, 3.1736, 0.5854}, 1.0000},
    Pair{{50, 2.5000, 0}, {50, 3.2972, 0}, 1.0000},
    Pair{{50, 2.5000, 0}, {50, 1.8634, 0.5757}, 1.0000},
    Pair{{50, 2.5000, 0}, {50, 3.2592, 0.3350}, 1.0000},
    Pair{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
    Pair{{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
    Pair{{61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731},
    Pair{{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
    Pair{{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
    Pair{{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
    Pair{{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
    Pair{{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
    Pair{{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
    Pair{{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082}};

constexpr std::array all_visions{Vision::usual, Vision::protanopia, Vision::deuteranopia,
                                 Vision::tritanopia};

Lab seen(const QColor& color, Vision vision) {
    return testing::seen(Rgb{color.red(), color.green(), color.blue()}, vision);
}

/// The smallest difference of any two of the theme's seven curves.
double least_difference(const Theme& theme, Vision vision) {
    double least = 100;
    for (std::size_t i = 0; i < theme.curves.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            least = std::min(least, ciede2000(seen(theme.curves.at(i), vision),
                                              seen(theme.curves.at(j), vision)));
        }
    }
    return least;
}

TEST(Ciede2000, AgreesWithItsPublishedPairs) {
    for (const Pair& pair : published_pairs) {
        EXPECT_NEAR(ciede2000(pair.one, pair.two), pair.difference, 0.00005)
            << pair.one.lightness << " " << pair.one.a << " " << pair.one.b;
    }
}

TEST(ColorVision, KeepsWhiteAndGreysForEveryone) {
    for (const Vision vision : all_visions) {
        EXPECT_NEAR(testing::seen({255, 255, 255}, vision).lightness, 100, 0.01);
        EXPECT_NEAR(testing::seen({128, 128, 128}, vision).a, 0, 0.1);
        EXPECT_NEAR(testing::seen({128, 128, 128}, vision).b, 0, 0.1);
    }
}

TEST(SafeColors, DifferForEveryoneInLight) {
    const Theme theme = with_colors(light_theme(), CurveColors::safe);
    for (const Vision vision : all_visions) {
        EXPECT_GE(least_difference(theme, vision), 12) << static_cast<int>(vision);
    }
}

TEST(SafeColors, DifferForEveryoneInDark) {
    const Theme theme = with_colors(dark_theme(), CurveColors::safe);
    for (const Vision vision : all_visions) {
        EXPECT_GE(least_difference(theme, vision), 12) << static_cast<int>(vision);
    }
}

// Why there is another palette: two of the figure's colours cannot be told apart by some.
TEST(FigureColors, AreNotForEveryone) {
    EXPECT_LT(least_difference(light_theme(), Vision::protanopia), 2);
}

TEST(SafeColors, AreThoseOfTheSevenHeadCountsForEver) {
    const Theme theme = with_colors(light_theme(), CurveColors::safe);
    EXPECT_EQ(head_color(HeadCount{12}, theme).name(), QStringLiteral("#3a90dc"));
    EXPECT_EQ(head_color(HeadCount{24}, theme).name(), QStringLiteral("#a68b61"));
    EXPECT_EQ(head_color(HeadCount{96}, theme).name(), QStringLiteral("#e66304"));
    EXPECT_EQ(head_color(HeadCount{12}, with_colors(dark_theme(), CurveColors::safe)).name(),
              QStringLiteral("#5aa9e6"));
}

TEST(SafeColors, LeaveTheRestOfTheThemeAlone) {
    const Theme safe = with_colors(dark_theme(), CurveColors::safe);
    EXPECT_EQ(safe.accent, dark_theme().accent);
    EXPECT_EQ(with_colors(safe, CurveColors::figure), dark_theme());
}

}  // namespace
}  // namespace headroom::testing
