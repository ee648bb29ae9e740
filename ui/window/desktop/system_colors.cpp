// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop/system_colors.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

#include "ui/controls/window_style.h"

namespace headroom {
namespace {

/// The platform's own palette: the window's lies over it, and is lifted for this moment.
bool platform_palette_is_dark() {
    const bool dressed = qobject_cast<WindowStyle*>(QApplication::style()) != nullptr;
    const QPalette worn = QApplication::palette();
    if (dressed) QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    if (dressed) QApplication::setPalette(worn);
    return palette.color(QPalette::Window).lightnessF() <
           palette.color(QPalette::WindowText).lightnessF();
}

}  // namespace

SystemColors::SystemColors(const Desktop* desktop, QObject* parent)
    : QObject(parent), desktop_(desktop), palette_dark_(platform_palette_is_dark()) {
    if (desktop_ != nullptr) {
        connect(desktop_, &Desktop::wants_dark_changed, this, &SystemColors::changed);
    }
}

bool SystemColors::dark() const {
    return (desktop_ != nullptr ? desktop_->wants_dark() : std::nullopt).value_or(palette_dark_);
}

bool SystemColors::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange) {
        palette_dark_ = platform_palette_is_dark();
        emit changed();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace headroom
