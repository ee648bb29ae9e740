// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_runs/open_runs.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "ui/text/foreign_text.h"
#include "ui/text/number_text.h"
#include "ui/text/run_name.h"

namespace headroom {
namespace {

QString points_of(const OpenRun& run) {
    const auto planned =
        static_cast<std::size_t>(std::max<std::int64_t>(run.run->header.planned_points, 0));
    if (run.points >= planned) return points_text(run.points);
    return OpenRuns::tr("%1 of %2").arg(run.points).arg(points_text(planned));
}

/// Everything of a run in lines: its name, its sweep, its file.
QString help_of(const OpenRun& run) {
    QStringList lines{run_name({&run.run->header, run.file}),
                      foreign_text(to_qstring(run.run->header.title()))};
    if (!run.file.isEmpty()) lines += foreign_text(run.file);
    for (QString& line : lines) line = with_short_words(shortened(line, 400), 120);
    return lines.join(QLatin1Char('\n'));
}

/// Files are the same where their real paths are.
QString real_path(const QString& file) {
    const QString real = QFileInfo(file).canonicalFilePath();
    return real.isEmpty() ? file : real;
}

}  // namespace

OpenRuns::OpenRuns(QObject* parent) : QAbstractListModel(parent) {}

RunId OpenRuns::add(Run run, const QString& file, bool measured_here) {
    const int row = static_cast<int>(runs_.size());
    beginInsertRows({}, row, row);
    OpenRun added;
    added.id = RunId{++last_id_};
    added.points = run.points.size();
    added.run = std::make_shared<const Run>(std::move(run));
    added.file = file;
    added.measured_here = measured_here;
    added.mark = free_mark();
    runs_.push_back(added);
    if (!front_) front_ = added.id;
    endInsertRows();
    tell();
    return added.id;
}

int OpenRuns::free_mark() const {
    int mark = 0;
    while (std::ranges::any_of(runs_, [&](const OpenRun& run) { return run.mark == mark; })) ++mark;
    return mark;
}

void OpenRuns::replace(RunId id, Run run) {
    OpenRun* open = found(id);
    if (open == nullptr) return;
    open->points = run.points.size();
    open->run = std::make_shared<const Run>(std::move(run));
    tell();
}

void OpenRuns::set_file(RunId id, const QString& file) {
    OpenRun* open = found(id);
    if (open == nullptr || open->file == file) return;
    open->file = file;
    tell();
}

void OpenRuns::set_points(RunId id, std::size_t points) {
    OpenRun* open = found(id);
    if (open == nullptr || open->points == points) return;
    open->points = points;
    const QModelIndex line = index(row_of(id));
    emit dataChanged(line, line);
}

void OpenRuns::bring_to_front(RunId id) {
    if (front_ == id || find(id) == nullptr) return;
    front_ = id;
    tell();
}

void OpenRuns::pin(std::optional<RunId> id) {
    if (id && find(*id) == nullptr) return;
    if (baseline_ == id) return;
    baseline_ = id;
    if (id) found(*id)->shown = true;
    tell();
}

void OpenRuns::set_shown(RunId id, bool shown) {
    OpenRun* open = found(id);
    if (open == nullptr || open->shown == shown) return;
    open->shown = shown;
    tell();
}

void OpenRuns::close(RunId id) {
    const int row = row_of(id);
    if (find(id) == nullptr) return;
    beginRemoveRows({}, row, row);
    runs_.erase(runs_.begin() + row);
    if (baseline_ == id) baseline_.reset();
    if (front_ == id) {
        front_.reset();
        if (!runs_.empty()) {
            const auto next = std::min(static_cast<std::size_t>(row), runs_.size() - 1);
            front_ = runs_[next].id;
        }
    }
    endRemoveRows();
    tell();
}

void OpenRuns::set_published_shown(bool shown) {
    if (published_shown_ == shown) return;
    published_shown_ = shown;
    const QModelIndex line = index(rowCount() - 1);
    emit dataChanged(line, line);
}

void OpenRuns::tell() {
    emit dataChanged(index(0), index(rowCount() - 1));
    emit changed();
}

OpenRun* OpenRuns::found(RunId id) {
    const auto open = std::ranges::find(runs_, id, &OpenRun::id);
    return open == runs_.end() ? nullptr : &*open;
}

const OpenRun* OpenRuns::find(RunId id) const {
    const auto open = std::ranges::find(runs_, id, &OpenRun::id);
    return open == runs_.end() ? nullptr : &*open;
}

std::optional<RunId> OpenRuns::of_file(const QString& file) const {
    const QString real = real_path(file);
    for (const OpenRun& run : runs_) {
        if (!run.file.isEmpty() && real_path(run.file) == real) return run.id;
    }
    return std::nullopt;
}

int OpenRuns::row_of(RunId id) const {
    if (id == RunId::published) return rowCount() - 1;
    const auto open = std::ranges::find(runs_, id, &OpenRun::id);
    return open == runs_.end() ? -1 : static_cast<int>(open - runs_.begin());
}

RunId OpenRuns::id_at(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < runs_.size() ? runs_[at].id : RunId::published;
}

QStringList OpenRuns::short_names() const {
    std::vector<RunIdentity> identities;
    for (const OpenRun& run : runs_) identities.push_back({&run.run->header, run.file});
    return distinct_run_names(identities);
}

int OpenRuns::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(runs_.size()) + 1;
}

QVariant OpenRuns::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    return row < runs_.size() ? run_data(runs_[row], role) : published_data(role);
}

QVariant OpenRuns::run_data(const OpenRun& run, int role) const {
    const bool front = front_ == run.id;
    const bool baseline = baseline_ == run.id;
    switch (role) {
        case Qt::DisplayRole:
            return run_name({&run.run->header, run.file});
        case Qt::ToolTipRole:
            return help_of(run);
        case Qt::AccessibleTextRole: {
            QStringList words{run_name({&run.run->header, run.file}), points_of(run)};
            if (front) words += tr("in front");
            if (baseline) words += tr("baseline");
            if (!front && !run.shown) words += tr("hidden");
            return words.join(QStringLiteral(", "));
        }
        case id_role:
            return static_cast<int>(run.id);
        case shown_role:
            return front || run.shown;
        case front_role:
            return front;
        case baseline_role:
            return baseline;
        case mark_role:
            return run.mark;
        case points_role:
            return points_of(run);
        default:
            return {};
    }
}

QVariant OpenRuns::published_data(int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return tr("Published figure · A100 · fp16 · read off the picture");
        case Qt::ToolTipRole:
            return tr(
                "Reference curves, not measurements: they lie beneath the others, and nothing "
                "is computed from them");
        case Qt::AccessibleTextRole:
            return published_shown_ ? tr("Published figure, shown")
                                    : tr("Published figure, hidden");
        case id_role:
            return static_cast<int>(RunId::published);
        case shown_role:
            return published_shown_;
        case front_role:
        case baseline_role:
            return false;
        case points_role:
            return tr("reference");
        default:
            return {};
    }
}

}  // namespace headroom
