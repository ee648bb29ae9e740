// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/run/measure_settings.h"
#include "core/session/isolation.h"
#include "core/sweep/sweep.h"
#include "ui/theme/curve_colors.h"
#include "ui/window/choices/settings_merge.h"
#include "ui/window/choices/theme_choice.h"
#include "ui/window/setup/sweep_draft.h"

namespace headroom {

/// The runs that were open when the window was closed, by their files.
struct SessionState {
    bool restore = true;  ///< they are opened again at the next start
    QStringList files;
    QString front;       ///< empty: none
    QString baseline;    ///< empty: none
    QStringList hidden;  ///< those of `files` that are not drawn
};

/// How the window looked when it was closed.
struct WindowState {
    QByteArray geometry;
    QByteArray columns;  ///< the splitter of the three columns
    QByteArray rows;     ///< the splitter of chart and lower card
    int lower_tab = 0;
    ThemeChoice theme = ThemeChoice::system;
    CurveColors curve_colors = CurveColors::figure;
    QString language;  ///< its code; empty: the system's
    Isolation isolation = Isolation::automatic;
    bool published_curves = false;
    QString run_folder;        ///< where a person wants run files; empty: the usual place
    QString folder;            ///< where a person last opened or saved a file
    QStringList recent_files;  ///< newest first
    SessionState session;
    QStringList advice_fields;  ///< what stands on the page Advise (AdvicePage::texts())
    QString figure_export;  ///< the last choices for a figure, as to_text(ExportChoice) writes them
};

/// What was about to be measured when the window was closed. Empty texts: nothing is remembered.
struct SweepState {
    QString preset;
    QString device;
    QString kernel;
    std::optional<SweepSpec> sweep;   ///< the last one that read as one
    std::optional<MeasureMode> mode;  ///< nothing: the preset's
    RegimeChoice regime = RegimeChoice::sustained;
    std::vector<HeadChoice> heads;  ///< the chips, where the sweep is not its preset's
    QString regions;                ///< which size regions, as SizeRegionField writes them
};

/// The window's memory between two starts: an INI file of the person's. A file or a value that
/// cannot be read is as if it were not there, and notes() says so.
class Settings {
public:
    /// The person's own file: <configuration folder>/headroom/headroom.ini.
    Settings();
    explicit Settings(const QString& path);

    WindowState window() const { return window_; }
    SweepState sweep() const { return sweep_; }
    /// What could not be read; empty: all was well.
    QString note() const { return note_; }
    const QString& path() const { return path_; }

    /// Writes both, but keeps what another window has changed since load and this one has not; a
    /// message when the file cannot be written.
    std::optional<QString> save(const WindowState& window, const SweepState& sweep);

private:
    void load();
    /// Puts what another window has written meanwhile into what is about to be written; `base` is
    /// what this one would have written when it was opened.
    void keep_others_changes(QSettings& file, const SettingsValues& base) const;

    QString path_;
    WindowState window_;
    SweepState sweep_;
    QString note_;
};

}  // namespace headroom
