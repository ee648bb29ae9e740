// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QProxyStyle>

#include "ui/theme/theme.h"

namespace headroom {

/// Draws the window's controls with the tokens of a theme: flat fields with one hairline, one
/// accent, a visible focus ring. Whatever it does not know is left to Fusion.
class WindowStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit WindowStyle(const Theme& theme);

    const Theme& theme() const { return theme_; }
    /// Takes effect with the next palette change (wear_theme()).
    void set_theme(const Theme& theme) { theme_ = theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;

private:
    Theme theme_;
};

/// Qt's palette of a theme.
QPalette palette_of(const Theme& theme);

/// Dresses the whole application in the theme, now.
void wear_theme(const Theme& theme);

/// The theme that the application wears; the light one before wear_theme().
const Theme& window_theme();

}  // namespace headroom
