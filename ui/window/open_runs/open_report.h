// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "ui/controls/message_bar.h"

namespace headroom {

/// How opening some files went.
struct OpenReport {
    int opened = 0;
    QStringList failures;  ///< a sentence for each file that could not be opened
    QStringList notes;     ///< what is worth knowing of the others
};

/// What the message bar says: the failures counted and named, then the notes, which are of other
/// files, each in a line, no more than a few of both; empty: all went well.
QString open_message(const OpenReport& report);
/// Whether the message lacks some of the report's lines, or a part of one: the log has to name
/// them.
bool leaves_out(const OpenReport& report);
/// An error where a file could not be opened.
MessageBar::Tone open_tone(const OpenReport& report);

}  // namespace headroom
