// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/font.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

// A macro that must stand outside of a namespace.
static void take_font_resources() {
    Q_INIT_RESOURCE(headroom_fonts);
}

namespace headroom {
namespace {

constexpr int application_pixels = 13;

/// The family's name, from the resources at the first call.
const QString& inter_family() {
    static const QString family = [] {
        take_font_resources();
        QString name;
        const QDir folder(QStringLiteral(":/fonts"));
        for (const QString& file : folder.entryList()) {
            const int id = QFontDatabase::addApplicationFont(folder.filePath(file));
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            if (!families.isEmpty()) name = families.front();
        }
        return name;
    }();
    return family;
}

}  // namespace

QFont inter_font(int pixels, QFont::Weight weight) {
    QFont font(inter_family());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    // Text keeps its width at every scale, so that exports break and align as the screen does.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont font_in_room(QFont font, const QString& text, double room, int smallest) {
    while (font.pixelSize() > smallest && QFontMetricsF(font).horizontalAdvance(text) > room) {
        font.setPixelSize(font.pixelSize() - 1);
    }
    return font;
}

QFont application_font() {
    return inter_font(application_pixels);
}

}  // namespace headroom
