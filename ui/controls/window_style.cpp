// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/window_style.h"

#include <QApplication>
#include <QComboBox>
#include <QStyleOption>
#include <algorithm>

#include "ui/controls/style_controls.h"
#include "ui/controls/style_paint.h"

namespace headroom {
namespace {

/// The option as what it is, or null.
template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

bool inside_combo(const QWidget* widget) {
    return widget != nullptr && qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
}

/// Whether a line edit wants a frame: one that paints its own has asked for none.
bool has_frame(const QStyleOption& option) {
    const auto* frame = as<QStyleOptionFrame>(&option);
    return frame == nullptr || frame->lineWidth > 0;
}

/// Room for the chevron at the right of a combo box.
constexpr int combo_arrow_width = 28;

WindowStyle* worn_style() {
    return qobject_cast<WindowStyle*>(QApplication::style());
}

}  // namespace

WindowStyle::WindowStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion")), theme_(theme) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const {
    switch (element) {
        case PE_PanelLineEdit:
            if (!inside_combo(widget) && has_frame(*option)) {
                draw_field(*painter, *option, widget, theme_);
            }
            return;
        case PE_FrameLineEdit:
        case PE_FrameTabBarBase:
        case PE_FrameTabWidget:
        case PE_FrameMenu:
        case PE_PanelScrollAreaCorner:
            return;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            draw_check_indicator(*painter, *option, theme_);
            return;
        case PE_FrameFocusRect:
            if ((option->state & State_KeyboardFocusChange) != 0) {
                draw_focus_ring(*painter, QRectF(option->rect).adjusted(-3, -1, 3, 1), 4,
                                theme_.accent);
            }
            return;
        case PE_PanelMenu:
            painter->fillRect(option->rect, theme_.card);
            draw_box(*painter, option->rect, 0, theme_.card, theme_.hairline);
            return;
        case PE_PanelTipLabel:
            draw_box(*painter, option->rect, 0, theme_.card, theme_.hairline);
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const auto* button = as<QStyleOptionButton>(option);
    const auto* tab = as<QStyleOptionTab>(option);
    const auto* header = as<QStyleOptionHeader>(option);
    const auto* progress = as<QStyleOptionProgressBar>(option);
    const auto* item = as<QStyleOptionMenuItem>(option);
    if (element == CE_PushButtonBevel && button != nullptr) {
        draw_button_bevel(*painter, *button, theme_);
    } else if (element == CE_PushButtonLabel && button != nullptr) {
        draw_button_label(*painter, *button, theme_);
    } else if (element == CE_TabBarTab && tab != nullptr) {
        draw_tab(*painter, *tab, theme_);
    } else if (element == CE_HeaderSection && header != nullptr) {
        draw_header_section(*painter, *header, theme_);
    } else if (element == CE_HeaderLabel && header != nullptr) {
        draw_header_label(*painter, *header, theme_);
    } else if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, theme_.card);
    } else if (element == CE_ProgressBar && progress != nullptr) {
        draw_progress(*painter, *progress, theme_);
    } else if (element == CE_MenuItem && item != nullptr) {
        draw_menu_item(*painter, *item, theme_);
    } else if (element == CE_MenuEmptyArea) {
        return;
    } else if (element == CE_Splitter) {
        draw_splitter_grip(*painter, *option, theme_);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        draw_field(*painter, *option, widget, theme_);
        const bool enabled = (option->state & State_Enabled) != 0;
        draw_chevron(*painter,
                     QRectF(option->rect.right() - combo_arrow_width, option->rect.y(),
                            combo_arrow_width, option->rect.height()),
                     enabled ? theme_.muted : theme_.hairline);
        return;
    }
    if (control == CC_SpinBox) {
        draw_field(*painter, *option, widget, theme_);
        return;
    }
    const auto* slider = as<QStyleOptionSlider>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        const QRect thumb = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
        draw_scroll_bar(*painter, *slider, thumb, theme_);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const {
    switch (metric) {
        case PM_SplitterWidth:
            return 2 * metrics::grid;
        case PM_ScrollBarExtent:
            return 10;
        case PM_ScrollBarSliderMin:
            return 32;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
            return 16;
        case PM_CheckBoxLabelSpacing:
            return metrics::grid;
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabOverlap:
        case PM_TabBarBaseHeight:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_MenuHMargin:
            return 0;
        case PM_MenuVMargin:
            return 4;
        case PM_MenuPanelWidth:
            return 1;
        case PM_ToolTipLabelFrameWidth:
            return metrics::grid - 2;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return metrics::grid;
        case PM_HeaderMargin:
            return metrics::grid;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ComboBox_Popup:
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_ScrollView_FrameOnlyAroundContents:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_TabBar_Alignment:
            return Qt::AlignLeft;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& size, const QWidget* widget) const {
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* button = as<QStyleOptionButton>(option);
    const auto* item = as<QStyleOptionMenuItem>(option);
    if (type == CT_PushButton && button != nullptr) {
        int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 28;
        if (!button->icon.isNull()) width += button->iconSize.width() + metrics::grid;
        if ((button->features & QStyleOptionButton::HasMenu) != 0) width += 2 * metrics::grid;
        return {width, metrics::control_height};
    }
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        whole.setHeight(metrics::control_height);
    } else if (type == CT_TabBarTab) {
        whole = QSize(size.width() + metrics::grid, metrics::tab_height);
    } else if (type == CT_HeaderSection) {
        whole.setHeight(metrics::header_height);
    } else if (type == CT_MenuItem && item != nullptr) {
        const bool separator = item->menuItemType == QStyleOptionMenuItem::Separator;
        whole = QSize(size.width() + 72, separator ? 9 : 28);
    }
    return whole;
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const int left = inside_combo(widget) ? 0 : metrics::field_padding - 2;
        return option->rect.adjusted(left, 0, -left, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl part, const QWidget* widget) const {
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(metrics::field_padding - 2, 2, -combo_arrow_width, -2);
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        return option->rect.adjusted(2, 1, -2, -1);
    }
    if (control == CC_ScrollBar) {
        // Without arrows at the ends, the groove is the whole bar.
        const auto* slider = as<QStyleOptionSlider>(option);
        if (slider == nullptr) return {};
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) return {};
        if (part == SC_ScrollBarGroove) return option->rect;
        const bool across = slider->orientation == Qt::Horizontal;
        const int length = across ? option->rect.width() : option->rect.height();
        const int range = slider->maximum - slider->minimum;
        int thumb = length;
        if (range > 0) {
            const auto share = static_cast<double>(slider->pageStep) / (range + slider->pageStep);
            thumb = std::clamp(static_cast<int>(length * share), std::min(32, length), length);
        }
        const int start =
            sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                    length - thumb, slider->upsideDown);
        int from = start;
        int extent = thumb;
        if (part == SC_ScrollBarSubPage) {
            from = 0;
            extent = start;
        } else if (part == SC_ScrollBarAddPage) {
            from = start + thumb;
            extent = length - from;
        } else if (part != SC_ScrollBarSlider) {
            return QProxyStyle::subControlRect(control, option, part, widget);
        }
        return across
                   ? QRect(option->rect.x() + from, option->rect.y(), extent, option->rect.height())
                   : QRect(option->rect.x(), option->rect.y() + from, option->rect.width(), extent);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QPalette palette_of(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.field);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    // What is wrong is written in this role; left alone it is white, on white.
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.chip);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::Mid, theme.hairline);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Dark, theme.muted);
    const QColor off = mixed(theme.muted, theme.card, 0.35);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, off);
    }
    return palette;
}

void wear_theme(const Theme& theme) {
    WindowStyle* style = worn_style();
    if (style == nullptr) {
        QApplication::setStyle(new WindowStyle(theme));
    } else {
        style->set_theme(theme);
    }
    QApplication::setPalette(palette_of(theme));
}

const Theme& window_theme() {
    static const Theme light = light_theme();
    const WindowStyle* style = worn_style();
    return style == nullptr ? light : style->theme();
}

}  // namespace headroom
