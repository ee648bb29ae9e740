// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choices/settings_merge.h"

#include <QStringList>
#include <algorithm>

namespace headroom {
namespace {

constexpr QLatin1StringView merged_recent_key("window/recent_files");
constexpr QLatin1StringView session_group("session/");

/// A value as the file would have it: there a list of one is a text, and a number or a truth too.
QByteArray as_written(const QVariant& value) {
    if (value.typeId() == QMetaType::QByteArray) return value.toByteArray();
    if (value.typeId() == QMetaType::QStringList) {
        return value.toStringList().join(QLatin1Char('\n')).toUtf8();
    }
    return value.toString().toUtf8();
}

bool same(const SettingsValues& a, const SettingsValues& b, const QString& key) {
    return as_written(a.value(key)) == as_written(b.value(key));
}

bool same_session(const SettingsValues& a, const SettingsValues& b) {
    const QStringList keys = a.keys() + b.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
        return !key.startsWith(session_group) || same(a, b, key);
    });
}

/// What the other window has opened meanwhile comes behind ours; what we cleared stays cleared.
QStringList merged_recent(const SettingsValues& base, const SettingsValues& theirs,
                          const SettingsValues& ours, int most) {
    const QStringList before = base.value(merged_recent_key).toStringList();
    QStringList files = ours.value(merged_recent_key).toStringList();
    for (const QString& file : theirs.value(merged_recent_key).toStringList()) {
        if (!before.contains(file) && !files.contains(file)) files += file;
    }
    if (files.size() > most) files.resize(most);
    return files;
}

}  // namespace

SettingsValues values_of(const QSettings& file) {
    SettingsValues values;
    for (const QString& key : file.allKeys()) values.insert(key, file.value(key));
    return values;
}

SettingsValues merged_settings(const SettingsValues& base, const SettingsValues& theirs,
                               const SettingsValues& ours, int most_recent) {
    SettingsValues merged = ours;
    const bool own_session = !same_session(base, ours);
    const QStringList keys = ours.keys() + theirs.keys();
    for (const QString& key : keys) {
        const bool own = key.startsWith(session_group) ? own_session : !same(base, ours, key);
        if (own) continue;
        if (theirs.contains(key)) {
            merged.insert(key, theirs.value(key));
        } else if (base.contains(key)) {
            merged.remove(key);
        }
    }
    merged.insert(merged_recent_key, merged_recent(base, theirs, ours, most_recent));
    return merged;
}

}  // namespace headroom
