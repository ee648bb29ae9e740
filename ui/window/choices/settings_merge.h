// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace headroom {

/// What a settings file says, by key.
using SettingsValues = QMap<QString, QVariant>;

SettingsValues values_of(const QSettings& file);

/// What is to be written where two windows were open at once: this window's values where it has
/// changed them since it read `base`, else those that another has written since (`theirs`). The
/// last session is one value, as its parts belong together; the recent files are both windows',
/// this one's first, no more than `most_recent`.
SettingsValues merged_settings(const SettingsValues& base, const SettingsValues& theirs,
                               const SettingsValues& ours, int most_recent);

}  // namespace headroom
