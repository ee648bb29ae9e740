// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/status_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/core_text.h"
#include "ui/text/flag_text.h"

namespace headroom {
namespace {

class StatusText {
    Q_DECLARE_TR_FUNCTIONS(headroom::StatusText)
};

QString status_word(PointStatus status) {
    switch (status) {
        case PointStatus::measured:
            return StatusText::tr("measured");
        case PointStatus::wrong:
            return StatusText::tr("wrong");
        case PointStatus::skipped:
            return StatusText::tr("skipped");
        case PointStatus::failed:
            return StatusText::tr("failed");
    }
    return {};
}

}  // namespace

QString point_status_text(const Point& point) {
    QStringList words;
    if (point.status != PointStatus::measured || point.flags.empty()) {
        words += status_word(point.status);
    }
    for (const FlagText& text : flag_texts(point.flags)) words += text.label;
    QString text = words.join(QStringLiteral(", "));
    if (!point.reason.empty()) text += QStringLiteral(": ") + core_text(point.reason);
    return text;
}

}  // namespace headroom
