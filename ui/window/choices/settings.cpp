// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choices/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

#include "core/json/run_json.h"
#include "nlohmann/json.hpp"
#include "ui/text/number_text.h"
#include "ui/window/open_runs/recent_files.h"

namespace headroom {
namespace {

// The keys of the file. Renaming one forgets what a person had there.
constexpr QLatin1StringView geometry_key("window/geometry");
constexpr QLatin1StringView columns_key("window/columns");
constexpr QLatin1StringView rows_key("window/rows");
constexpr QLatin1StringView tab_key("window/lower_tab");
constexpr QLatin1StringView theme_key("window/theme");
constexpr QLatin1StringView curve_colors_key("window/curve_colors");
constexpr QLatin1StringView language_key("window/language");
constexpr QLatin1StringView isolation_key("window/isolation");
constexpr QLatin1StringView published_key("window/published_curves");
constexpr QLatin1StringView run_folder_key("window/run_folder");
constexpr QLatin1StringView folder_key("window/folder");
constexpr QLatin1StringView recent_key("window/recent_files");
constexpr QLatin1StringView session_restore_key("session/restore");
constexpr QLatin1StringView session_files_key("session/files");
constexpr QLatin1StringView session_front_key("session/front");
constexpr QLatin1StringView session_baseline_key("session/baseline");
constexpr QLatin1StringView session_hidden_key("session/hidden");
constexpr QLatin1StringView figure_export_key("window/figure_export");
constexpr QLatin1StringView advice_key("window/advice");
constexpr QLatin1StringView preset_key("sweep/preset");
constexpr QLatin1StringView device_key("sweep/device");
constexpr QLatin1StringView kernel_key("sweep/kernel");
constexpr QLatin1StringView sweep_key("sweep/sweep");
constexpr QLatin1StringView mode_key("sweep/mode");
constexpr QLatin1StringView regime_key("sweep/regime");
constexpr QLatin1StringView heads_key("sweep/heads");
constexpr QLatin1StringView regions_key("sweep/regions");

QString own_path() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/headroom/headroom.ini");
}

QString theme_name(ThemeChoice theme) {
    switch (theme) {
        case ThemeChoice::system:
            return QStringLiteral("system");
        case ThemeChoice::light:
            return QStringLiteral("light");
        case ThemeChoice::dark:
            return QStringLiteral("dark");
    }
    return {};
}

ThemeChoice theme_named(const QString& name) {
    for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        if (name == theme_name(theme)) return theme;
    }
    return ThemeChoice::system;
}

constexpr QLatin1StringView safe_colors("safe");
constexpr QLatin1StringView figure_colors("figure");

std::optional<SweepSpec> sweep_of_text(const QString& text) {
    const auto json = nlohmann::ordered_json::parse(text.toStdString(), nullptr, false);
    if (json.is_discarded()) return std::nullopt;
    auto sweep = sweep_from_json(json);
    if (!sweep) return std::nullopt;
    return std::move(*sweep);
}

/// "12,-24,32": the chip of 24 is switched off.
QString heads_text(const std::vector<HeadChoice>& heads) {
    QStringList words;
    for (const HeadChoice& choice : heads) {
        words += QString::number(choice.checked ? choice.heads.value : -choice.heads.value);
    }
    return words.join(QLatin1Char(','));
}

/// What heads_text() wrote; nothing at all where any of it cannot be read.
std::vector<HeadChoice> heads_of_text(const QString& text) {
    std::vector<HeadChoice> heads;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qlonglong number = word.toLongLong();
        const HeadCount count{number < 0 ? -number : number};
        const bool good = number != 0 && count.value <= largest_extent;
        const bool twice = std::any_of(heads.begin(), heads.end(), [&](const HeadChoice& choice) {
            return choice.heads == count;
        });
        if (!good || twice) return {};
        heads.push_back({count, number > 0});
    }
    return heads;
}

SessionState read_session(const QSettings& file) {
    SessionState session;
    session.restore = file.value(session_restore_key, true).toBool();
    session.files = file.value(session_files_key).toStringList();
    session.front = file.value(session_front_key).toString();
    session.baseline = file.value(session_baseline_key).toString();
    session.hidden = file.value(session_hidden_key).toStringList();
    return session;
}

void write_session(QSettings& file, const SessionState& session) {
    file.setValue(session_restore_key, session.restore);
    file.setValue(session_files_key, session.files);
    file.setValue(session_front_key, session.front);
    file.setValue(session_baseline_key, session.baseline);
    file.setValue(session_hidden_key, session.hidden);
}

void write(QSettings& file, const WindowState& window, const SweepState& sweep) {
    file.setValue(geometry_key, window.geometry);
    file.setValue(columns_key, window.columns);
    file.setValue(rows_key, window.rows);
    file.setValue(tab_key, window.lower_tab);
    file.setValue(theme_key, theme_name(window.theme));
    file.setValue(curve_colors_key,
                  window.curve_colors == CurveColors::safe ? safe_colors : figure_colors);
    file.setValue(language_key, window.language);
    file.setValue(isolation_key, to_qstring(to_string(window.isolation)));
    file.setValue(published_key, window.published_curves);
    file.setValue(advice_key, window.advice_fields);
    file.setValue(run_folder_key, window.run_folder);
    file.setValue(folder_key, window.folder);
    file.setValue(recent_key, window.recent_files);
    write_session(file, window.session);
    file.setValue(figure_export_key, window.figure_export);
    file.setValue(preset_key, sweep.preset);
    file.setValue(device_key, sweep.device);
    file.setValue(kernel_key, sweep.kernel);
    if (sweep.mode) file.setValue(mode_key, to_qstring(to_string(*sweep.mode)));
    file.setValue(regime_key, to_qstring(to_string(sweep.regime)));
    file.setValue(regions_key, sweep.regions);
    file.setValue(heads_key, heads_text(sweep.heads));
    if (sweep.sweep) {
        file.setValue(sweep_key, to_qstring(to_json(*sweep.sweep).dump()));
    }
}

}  // namespace

Settings::Settings() : Settings(own_path()) {}

Settings::Settings(const QString& path) : path_(path) {
    load();
}

void Settings::load() {
    QSettings file(path_, QSettings::IniFormat);
    if (file.status() != QSettings::NoError) {
        note_ = QCoreApplication::translate("Settings",
                                            "The settings in %1 could not be read; the defaults "
                                            "are used.")
                    .arg(path_);
        return;
    }
    window_.geometry = file.value(geometry_key).toByteArray();
    window_.columns = file.value(columns_key).toByteArray();
    window_.rows = file.value(rows_key).toByteArray();
    window_.lower_tab = file.value(tab_key, 0).toInt();
    window_.theme = theme_named(file.value(theme_key).toString());
    window_.curve_colors = file.value(curve_colors_key).toString() == safe_colors
                               ? CurveColors::safe
                               : CurveColors::figure;
    window_.language = file.value(language_key).toString();
    window_.isolation = parse_isolation(file.value(isolation_key).toString().toStdString())
                            .value_or(Isolation::automatic);
    window_.published_curves = file.value(published_key, false).toBool();
    window_.figure_export = file.value(figure_export_key).toString();
    window_.advice_fields = file.value(advice_key).toStringList();
    window_.run_folder = file.value(run_folder_key).toString();
    window_.folder = file.value(folder_key).toString();
    window_.recent_files = file.value(recent_key).toStringList();
    window_.session = read_session(file);
    sweep_.preset = file.value(preset_key).toString();
    sweep_.device = file.value(device_key).toString();
    sweep_.kernel = file.value(kernel_key).toString();
    sweep_.mode = parse_measure_mode(file.value(mode_key).toString().toStdString());
    sweep_.regime = parse_regime_choice(file.value(regime_key).toString().toStdString())
                        .value_or(RegimeChoice::sustained);
    sweep_.regions = file.value(regions_key).toString();
    // Qt reads a text with commas as a list.
    sweep_.heads = heads_of_text(file.value(heads_key).toStringList().join(QLatin1Char(',')));
    const QString sweep = file.value(sweep_key).toString();
    sweep_.sweep = sweep_of_text(sweep);
    if (!sweep.isEmpty() && !sweep_.sweep) {
        note_ = QCoreApplication::translate("Settings",
                                            "The last sweep in %1 could not be read; the preset "
                                            "is used.")
                    .arg(path_);
    }
}

void Settings::keep_others_changes(QSettings& file, const SettingsValues& base) const {
    const QSettings now(path_, QSettings::IniFormat);
    const SettingsValues merged =
        merged_settings(base, values_of(now), values_of(file), RecentFiles::most);
    for (const QString& key : file.allKeys()) {
        if (!merged.contains(key)) file.remove(key);
    }
    for (auto value = merged.begin(); value != merged.end(); ++value) {
        file.setValue(value.key(), value.value());
    }
}

std::optional<QString> Settings::save(const WindowState& window, const SweepState& sweep) {
    const WindowState window_before = std::exchange(window_, window);
    const SweepState sweep_before = std::exchange(sweep_, sweep);
    // Made anew each time: what could not be read is not to stand in the way for ever.
    const QString fresh = path_ + QStringLiteral(".%1.new").arg(QCoreApplication::applicationPid());
    QLockFile other_window(path_ + QStringLiteral(".lock"));
    other_window.tryLock(1000);
    QFile::remove(fresh);
    {
        QSettings file(fresh, QSettings::IniFormat);
        file.setAtomicSyncRequired(false);
        write(file, window_before, sweep_before);
        const SettingsValues base = values_of(file);
        file.clear();
        write(file, window, sweep);
        keep_others_changes(file, base);
        file.sync();
        if (file.status() != QSettings::NoError) {
            QFile::remove(fresh);
            return QCoreApplication::translate("Settings", "The settings cannot be written to %1.")
                .arg(path_);
        }
    }
    // rename(2) puts the new file in the old one's place in one step.
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path_).constData()) !=
        0) {
        QFile::remove(fresh);
        return QCoreApplication::translate("Settings", "The settings cannot be written to %1.")
            .arg(path_);
    }
    return std::nullopt;
}

}  // namespace headroom
