// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/text/foreign_text.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

class DateText {
    Q_DECLARE_TR_FUNCTIONS(headroom::DateText)
};

}  // namespace

QString date_text(std::string_view utc) {
    const QString text = to_qstring(utc);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC) return foreign_text(text);
    // The months are those of the window's language, not those of the system's.
    const QLocale language(DateText::tr("en", "the code of this language: names of months"));
    return language.toString(
        moment, DateText::tr("d MMMM yyyy, HH:mm 'UTC'", "a format of QLocale::toString"));
}

}  // namespace headroom
