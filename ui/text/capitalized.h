// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// The text with a capital at its beginning.
QString capitalized(const QString& text);
/// The same of a sentence; one that begins with a name, such as that of a file or a device, keeps
/// it as it is: "cuda:0 cannot be used".
QString capitalized_sentence(const QString& sentence);

}  // namespace headroom
