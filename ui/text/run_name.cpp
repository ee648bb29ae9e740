// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/run_name.h"

#include <QFileInfo>
#include <algorithm>
#include <set>

#include "core/device/kernel_traits.h"
#include "core/formats/run_formats.h"
#include "ui/text/foreign_text.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

constexpr qsizetype longest_part = 24;  ///< of a short name

/// The file's name without its endings: "2026-01-31T12-00-00Z-cpu-quick-look".
QString stem_of(const QString& file) {
    QString name = QFileInfo(file).fileName();
    for (const RunFormat& format : run_formats()) {
        for (const std::string_view ending : format.endings) {
            const QLatin1StringView known(ending.data(), static_cast<qsizetype>(ending.size()));
            if (name.endsWith(known)) return foreign_text(name.chopped(known.size()));
        }
    }
    return foreign_text(name);
}

/// "2026-01-31 12:00:00 UTC" of "2026-01-31T12:00:00Z"; what is of another form stays.
QString time_text(const std::string& utc) {
    QString text = to_qstring(utc);
    if (!text.endsWith(QLatin1Char('Z')) || text.size() != 20) return foreign_text(text);
    text.chop(1);
    text.replace(QLatin1Char('T'), QLatin1Char(' '));
    return text + QStringLiteral(" UTC");
}

/// The four parts of a name; the last is the time.
QStringList parts_of(const RunIdentity& run) {
    const RunHeader& header = *run.header;
    return {foreign_text(to_qstring(header.device.name)), to_qstring(to_string(header.sweep.type)),
            foreign_text(to_qstring(kernel_title(header.kernel))),
            header.utc.empty() ? stem_of(run.file) : time_text(header.utc)};
}

/// Leaves seconds and time zone out of the times where they tell nothing apart.
void round_times(std::vector<QStringList>& all) {
    const auto minute = [](const QString& time) {
        const QString zone = QStringLiteral(" UTC");
        constexpr qsizetype seconds = 3;
        return time.endsWith(zone) ? time.chopped(zone.size() + seconds) : time;
    };
    std::set<QString> times;
    std::set<QString> minutes;
    for (const QStringList& parts : all) {
        times.insert(parts.back());
        minutes.insert(minute(parts.back()));
    }
    if (times.size() != minutes.size()) return;
    for (QStringList& parts : all) parts.back() = minute(parts.back());
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Which of the parts are not the same in all.
std::vector<qsizetype> telling_parts(const std::vector<QStringList>& all) {
    std::vector<qsizetype> telling;
    for (qsizetype part = 0; !all.empty() && part < all.front().size(); ++part) {
        const bool same = std::all_of(all.begin(), all.end(), [&](const QStringList& parts) {
            return parts[part] == all.front()[part];
        });
        if (!same) telling.push_back(part);
    }
    return telling;
}

}  // namespace

QString run_name(const RunIdentity& run) {
    return joined(parts_of(run));
}

QStringList distinct_run_names(const std::vector<RunIdentity>& runs) {
    std::vector<QStringList> all;
    for (const RunIdentity& run : runs) all.push_back(parts_of(run));
    round_times(all);
    const std::vector<qsizetype> telling = telling_parts(all);
    QStringList names;
    std::set<QString> taken;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QStringList parts;
        for (const qsizetype part : telling) parts += shortened(all[i][part], longest_part);
        QString name = joined(parts);
        if (name.isEmpty() || taken.contains(name)) {
            parts += shortened(stem_of(runs[i].file), longest_part);
            name = joined(parts);
        }
        if (name.isEmpty()) name = shortened(joined(all[i]), longest_part);
        QString unique = name;
        for (int copy = 2; taken.contains(unique); ++copy) {
            unique = QStringLiteral("%1 (%2)").arg(name).arg(copy);
        }
        taken.insert(unique);
        names += unique;
    }
    return names;
}

}  // namespace headroom
