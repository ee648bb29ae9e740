// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme_choice.h"

#include <QGuiApplication>
#include <QPalette>

namespace headroom {
namespace {

/// The desktop's own palette, as it was before the window wore one of its own.
bool system_is_dark() {
    static const bool dark = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Window).lightnessF() <
               palette.color(QPalette::WindowText).lightnessF();
    }();
    return dark;
}

}  // namespace

Theme theme_of(ThemeChoice choice) {
    // Asked at the first call, whatever the choice: later the palette is the window's.
    const bool system_dark = system_is_dark();
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && system_dark);
    return dark ? dark_theme() : light_theme();
}

}  // namespace headroom
