// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/style_controls.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPainterPath>
#include <algorithm>

#include "ui/controls/style_paint.h"

namespace headroom {
namespace {

bool is(const QStyleOption& option, QStyle::StateFlag flag) {
    return (option.state & flag) != 0;
}

QIcon::Mode icon_mode(const QStyleOption& option) {
    return is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
}

/// The text of a button that does the main thing.
const QColor on_accent(const Theme& theme) {
    return theme.accent.lightnessF() > 0.65 ? QColor(0x0c, 0x12, 0x1c) : QColor(Qt::white);
}

QColor disabled_text(const Theme& theme) {
    return mixed(theme.muted, theme.card, 0.35);
}

}  // namespace

void draw_field(QPainter& painter, const QStyleOption& option, const QWidget* widget,
                const Theme& theme) {
    const bool issue = widget != nullptr && widget->property(issue_property).toBool();
    const bool focus = is(option, QStyle::State_HasFocus);
    QColor border = theme.hairline;
    if (is(option, QStyle::State_MouseOver)) border = mixed(theme.hairline, theme.muted, 0.4);
    if (issue) border = theme.warning;
    if (focus) border = issue ? theme.warning : theme.accent;
    const bool enabled = is(option, QStyle::State_Enabled);
    draw_box(painter, option.rect, metrics::field_corner,
             enabled ? theme.field : mixed(theme.field, theme.card, 0.5), border);
    if (focus) {
        draw_box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), metrics::field_corner - 1,
                 QColor(), border);
    }
}

void draw_check_indicator(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const bool checked = is(option, QStyle::State_On);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor accent = enabled ? theme.accent : disabled_text(theme);
    const QColor border = checked ? QColor() : mixed(theme.hairline, theme.muted, 0.5);
    draw_box(painter, option.rect, 4, checked ? accent : theme.field, border);
    if (checked) draw_tick(painter, option.rect, on_accent(theme));
}

void draw_button_bevel(QPainter& painter, const QStyleOptionButton& option, const Theme& theme) {
    const bool primary = (option.features & QStyleOptionButton::DefaultButton) != 0;
    const bool flat = (option.features & QStyleOptionButton::Flat) != 0;
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool down = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool hover = enabled && is(option, QStyle::State_MouseOver);
    QColor fill = primary ? theme.accent : (flat ? QColor() : theme.card);
    QColor border = primary || flat ? QColor() : theme.hairline;
    if (primary && !enabled) fill = mixed(theme.accent, theme.card, 0.6);
    if (primary && hover) fill = mixed(theme.accent, theme.text, 0.08);
    if (primary && down) fill = mixed(theme.accent, theme.text, 0.16);
    if (!primary && hover) fill = theme.field;
    if (!primary && down) fill = mixed(theme.field, theme.muted, 0.15);
    draw_box(painter, option.rect, metrics::field_corner, fill, border);
    if (!is(option, QStyle::State_HasFocus) || !is(option, QStyle::State_KeyboardFocusChange)) {
        return;
    }
    if (primary) {
        // A gap in the colour of the bar between the accent's fill and the accent's ring.
        draw_box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), metrics::field_corner - 1,
                 QColor(), theme.card);
        draw_box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), metrics::field_corner - 2,
                 QColor(), theme.card);
    } else {
        draw_focus_ring(painter, option.rect, metrics::field_corner, theme.accent);
    }
}

void draw_button_label(QPainter& painter, const QStyleOptionButton& option, const Theme& theme) {
    const bool primary = (option.features & QStyleOptionButton::DefaultButton) != 0;
    const bool menu = (option.features & QStyleOptionButton::HasMenu) != 0;
    const bool enabled = is(option, QStyle::State_Enabled);
    QColor color = primary ? on_accent(theme) : theme.text;
    if (!enabled)
        color = primary ? mixed(on_accent(theme), theme.accent, 0.25) : disabled_text(theme);
    constexpr int gap = 8;
    constexpr int chevron = 8;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int icon_gap = icon > 0 && text > 0 ? gap : 0;
    const int total = icon + icon_gap + text + (menu ? gap + chevron : 0);
    int x = option.rect.x() + (option.rect.width() - total) / 2;
    if (icon > 0) {
        const QRect at(QPoint(x, option.rect.center().y() - icon / 2 + 1), option.iconSize);
        painter.setPen(color);
        option.icon.paint(&painter, at, Qt::AlignCenter, icon_mode(option),
                          primary ? QIcon::On : QIcon::Off);
        x += icon + icon_gap;
    }
    painter.setPen(color);
    painter.drawText(QRect(x, option.rect.y(), text + 1, option.rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, option.text);
    if (menu) {
        draw_chevron(painter,
                     QRectF(x + text + gap, option.rect.y(), chevron, option.rect.height()),
                     enabled ? theme.muted : color);
    }
}

void draw_tab(QPainter& painter, const QStyleOptionTab& option, const Theme& theme) {
    const bool selected = is(option, QStyle::State_Selected);
    const bool hover = is(option, QStyle::State_MouseOver);
    painter.save();
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(selected || hover ? theme.text : theme.muted);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
    const QRectF box = option.rect;
    if (selected) {
        const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width();
        draw_box(painter, QRectF(box.center().x() - text / 2.0, box.bottom() - 2, text, 2), 1,
                 theme.accent, QColor());
    }
    if (is(option, QStyle::State_HasFocus)) {
        draw_focus_ring(painter, box.adjusted(4, 6, -4, -6), metrics::field_corner, theme.accent);
    }
}

void draw_header_section(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme) {
    painter.fillRect(option.rect, theme.card);
}

void draw_header_label(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme) {
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(metrics::small_font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const bool hover = is(option, QStyle::State_MouseOver);
    painter.setPen(hover ? theme.text : theme.muted);
    const bool left = (option.textAlignment & Qt::AlignLeft) != 0;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    constexpr int arrow = 12;
    // The header's margin is already off, so that the text stands above that of its cells.
    const QRect text = option.rect;
    painter.drawText(text, static_cast<int>(option.textAlignment), option.text);
    if (sorted) {
        // Beside the text, on the side where the column has room, so that the text stays put.
        const int width = QFontMetrics(font).horizontalAdvance(option.text);
        const qreal x = left ? text.left() + width + 4 : text.right() - width - 4 - arrow;
        const QRectF box(x, text.y(), arrow, text.height());
        if (option.sortIndicator == QStyleOptionHeader::SortUp) {
            draw_chevron_up(painter, box, theme.muted);
        } else {
            draw_chevron(painter, box, theme.muted);
        }
    }
    painter.restore();
}

void draw_progress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme) {
    QRectF groove = option.rect;
    groove.setTop(groove.center().y() - 4);
    groove.setHeight(8);
    draw_box(painter, groove, 4, mixed(theme.field, theme.hairline, 0.5), QColor());
    const int range = option.maximum - option.minimum;
    if (range <= 0) {
        // How far it is, nobody knows: a piece in the middle says that something goes on.
        const qreal third = groove.width() / 3;
        draw_box(painter, groove.adjusted(third, 0, -third, 0), 4, theme.accent, QColor());
        return;
    }
    if (option.progress <= option.minimum) return;
    const qreal share = std::min(1.0, static_cast<qreal>(option.progress - option.minimum) / range);
    QPainterPath whole;
    whole.addRoundedRect(groove, 4, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(whole);
    draw_box(painter, QRectF(groove.x(), groove.y(), groove.width() * share, groove.height()), 4,
             theme.accent, QColor());
    painter.restore();
}

void draw_scroll_bar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider,
                     const Theme& theme) {
    if (option.minimum == option.maximum) return;
    const bool held = is(option, QStyle::State_Sunken) || is(option, QStyle::State_MouseOver);
    const QRectF thumb = QRectF(slider).adjusted(2, 2, -2, -2);
    draw_box(painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
             mixed(theme.card, theme.muted, held ? 0.6 : 0.3), QColor());
}

void draw_splitter_grip(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    if (!is(option, QStyle::State_MouseOver) && !is(option, QStyle::State_Sunken)) return;
    const bool tall = option.rect.height() > option.rect.width();
    const QSizeF size = tall ? QSizeF(4, 40) : QSizeF(40, 4);
    QRectF grip(QPointF(), size);
    grip.moveCenter(QRectF(option.rect).center());
    draw_box(painter, grip, 2, mixed(theme.ground, theme.muted, 0.4), QColor());
}

void draw_menu_item(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(row.x() + 8, row.center().y(), row.width() - 16, 1, theme.hairline);
        return;
    }
    const bool enabled = is(option, QStyle::State_Enabled);
    if (enabled && is(option, QStyle::State_Selected)) {
        draw_box(painter, QRectF(row).adjusted(4, 0, -4, 0), 4, theme.chip, QColor());
    }
    if (option.checked) {
        draw_tick(painter, QRectF(row.x() + 10, row.y(), 16, row.height()), theme.accent);
    }
    painter.save();
    painter.setPen(enabled ? theme.text : disabled_text(theme));
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect text = row.adjusted(34, 0, -16, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, parts.value(0));
    if (parts.size() > 1) {
        painter.setPen(enabled ? theme.muted : disabled_text(theme));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, parts.value(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter.translate(row.right() - 12, row.center().y());
        painter.rotate(-90);
        draw_chevron(painter, QRectF(-4, -4, 8, 8), theme.muted);
    }
    painter.restore();
}

}  // namespace headroom
