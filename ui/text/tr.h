// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// The translation of a text of a function that is in no class with one of its own; lupdate finds
/// it in the context "headroom". `number` chooses among the plural forms.
inline QString tr(const char* text, int number = -1) {
    return QCoreApplication::translate("headroom", text, nullptr, number);
}

}  // namespace headroom
