// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labelled_combo.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <algorithm>

#include "ui/controls/style_paint.h"
#include "ui/controls/window_style.h"

namespace headroom {
namespace {

constexpr int gap = metrics::grid;
constexpr int arrow_width = 28;
constexpr int least_text = 36;  ///< "fp16", and most of "oneDNN"

QFont small(QFont font) {
    font.setPixelSize(metrics::small_font);
    return font;
}

}  // namespace

LabelledCombo::LabelledCombo(const QString& label, QWidget* parent)
    : QComboBox(parent), label_(label) {
    setAccessibleName(label);
    // Its hint is its own. AdjustToContents would take it as the size, over what is beside it,
    // whenever the choices change, until the next layout.
    setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LabelledCombo::add_choice(const QString& text, const QString& value, const QString& reason) {
    addItem(reason.isEmpty() ? text : QStringLiteral("%1 – %2").arg(text, reason), value);
    updateGeometry();
    if (reason.isEmpty()) return;
    auto* items = qobject_cast<QStandardItemModel*>(model());
    QStandardItem* item = items->item(count() - 1);
    item->setEnabled(false);
    item->setToolTip(reason);
}

bool LabelledCombo::choose(const QString& value) {
    const QSignalBlocker quiet(this);
    const int index = findData(value);
    setCurrentIndex(index);
    return index >= 0;
}

void LabelledCombo::set_suffix(const QString& suffix) {
    if (suffix_ == suffix) return;
    suffix_ = suffix;
    setAccessibleDescription(suffix);
    update();
}

void LabelledCombo::keep_room_for(const QStringList& texts, const QString& suffix) {
    room_for_ = texts;
    widest_suffix_ = suffix;
    updateGeometry();
}

QSize LabelledCombo::sizeHint() const {
    const QFontMetrics small_text(small(font()));
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        // A choice that cannot be had is never shown in the box itself.
        if ((model()->flags(model()->index(i, 0)) & Qt::ItemIsEnabled) == 0) continue;
        // Rounded up: a text that is a fraction wider than its room would be cut off.
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)) + 2);
    }
    for (const QString& text : room_for_) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(text) + 2);
    }
    int width = metrics::field_padding + small_text.horizontalAdvance(label_) + gap +
                std::max(widest, 24) + arrow_width;
    // For half of it: only the longest choice has to give way to a suffix.
    if (!widest_suffix_.isEmpty()) width += small_text.horizontalAdvance(widest_suffix_) / 2;
    return {std::min(width, 300), metrics::control_height};
}

QSize LabelledCombo::minimumSizeHint() const {
    return {metrics::field_padding + arrow_width + least_text, metrics::control_height};
}

void LabelledCombo::showPopup() {
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + 24, 560));
    view()->setTextElideMode(Qt::ElideRight);
    QComboBox::showPopup();
}

void LabelledCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);

    const Theme& theme = window_theme();
    const QColor off = palette().color(QPalette::Disabled, QPalette::Text);
    const QFont name_font = small(font());
    const QFontMetrics small_text(name_font);
    QRect room = rect().adjusted(metrics::field_padding, 0, -arrow_width, 0);
    const int name = small_text.horizontalAdvance(label_) + gap;
    const int wanted = fontMetrics().horizontalAdvance(currentText());
    // Where there is not room for both, the choice says more than its name.
    if (room.width() >= name + std::min(wanted, 64)) {
        painter.setFont(name_font);
        painter.setPen(isEnabled() ? theme.muted : off);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label_);
        room.setLeft(room.left() + name);
    }
    int suffix = suffix_.isEmpty() ? 0 : small_text.horizontalAdvance(suffix_) + gap / 2;
    if (room.width() < suffix + 64) suffix = 0;
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme.text : off);
    const QString shown =
        fontMetrics().elidedText(currentText(), Qt::ElideRight, room.width() - suffix);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (suffix > 0) {
        room.setLeft(room.left() + fontMetrics().horizontalAdvance(shown) + gap / 2);
        painter.setFont(name_font);
        painter.setPen(theme.muted);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, suffix_);
    }
}

}  // namespace headroom
