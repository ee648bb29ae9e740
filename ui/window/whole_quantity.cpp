// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/whole_quantity.h"

#include <QRegularExpression>

namespace headroom {

QString with_whole_quantities(QString text) {
    static const QRegularExpression gap(
        QStringLiteral("(?<=[0-9]) (?=%|°C|([TGM]?FLOP(/s|/byte)?|[GMK]i?B(/s)?|bytes?|B|[GM]Hz|"
                       "ns|µs|ms|s|min|h|mJ|J|W)(?![A-Za-z0-9/=]| = ))"));
    return text.replace(gap, QString(QChar(0x00A0)));
}

QString with_unbroken_quantities(const QString& text) {
    return with_whole_quantities(text).replace(QLatin1Char('/'), QStringLiteral("/\u2060"));
}

}  // namespace headroom
