// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/run/run.h"

namespace headroom {

/// Names an open run for as long as the window lives; never given twice.
enum class RunId : int {
    published = 0,  ///< the published curves: no run, but a line of the list
};

/// A run that the window has open.
struct OpenRun {
    RunId id{};
    std::shared_ptr<const Run> run;  ///< while it is measured: its header alone
    QString file;                    ///< its path; empty: it has none
    std::size_t points = 0;          ///< also of those that come while it is measured
    bool shown = true;               ///< drawn, when it is not in front
    bool measured_here = false;      ///< in this window, not opened
    int mark = 0;                    ///< which dash and marker (FurtherRun::mark)
};

/// The runs that are open, as a list. One is in front: it fills table, chart and Point panel. One
/// may be the baseline that the one in front is compared with. The last line stands for the
/// published curves, which are always there.
class OpenRuns final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        id_role = Qt::UserRole,  ///< int: RunId
        shown_role,              ///< bool
        front_role,              ///< bool
        baseline_role,           ///< bool
        mark_role,               ///< int
        points_role,             ///< QString: "54 points", "12 of 54 points"
    };

    explicit OpenRuns(QObject* parent = nullptr);

    /// Adds a run at the end of the list; the first one is in front.
    RunId add(Run run, const QString& file, bool measured_here = false);
    /// The run of that id as it is now.
    void replace(RunId id, Run run);
    /// Where its file is by now.
    void set_file(RunId id, const QString& file);
    /// How many points it has by now.
    void set_points(RunId id, std::size_t points);
    void bring_to_front(RunId id);
    /// What the run in front is compared with; nothing: no run.
    void pin(std::optional<RunId> id);
    void set_shown(RunId id, bool shown);
    /// Takes it off the list; the next one comes to the front where it was there.
    void close(RunId id);
    void set_published_shown(bool shown);

    const std::vector<OpenRun>& all() const { return runs_; }
    std::optional<RunId> front() const { return front_; }
    std::optional<RunId> baseline() const { return baseline_; }
    bool published_shown() const { return published_shown_; }
    /// The run of that id, or null.
    const OpenRun* find(RunId id) const;
    /// The run of that file, or nothing.
    std::optional<RunId> of_file(const QString& file) const;
    /// Its line in the list; -1: it is not open.
    int row_of(RunId id) const;
    RunId id_at(int row) const;
    /// The names by which chart and legend tell the runs apart, in the order of all().
    QStringList short_names() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// Other runs are open or shown, or another one is in front or the baseline.
    void changed();

private:
    OpenRun* found(RunId id);
    int free_mark() const;
    QVariant run_data(const OpenRun& run, int role) const;
    QVariant published_data(int role) const;
    void tell();

    std::vector<OpenRun> runs_;
    std::optional<RunId> front_;
    std::optional<RunId> baseline_;
    bool published_shown_ = false;
    int last_id_ = 0;
};

}  // namespace headroom
