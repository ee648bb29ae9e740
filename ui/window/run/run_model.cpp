// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run/run_model.h"

#include <QStringList>
#include <algorithm>
#include <limits>
#include <utility>

#include "ui/text/core_text.h"
#include "ui/text/flag_text.h"
#include "ui/text/number_text.h"
#include "ui/text/status_text.h"

namespace headroom {
namespace {

QString absent() {
    return QStringLiteral("–");
}

QString bound_word(Bound bound) {
    return bound == Bound::memory ? RunModel::tr("memory") : RunModel::tr("arithmetic");
}

QString cell_text(const Point& point, int column) {
    const auto throughput = throughput_text(point);
    switch (column) {
        case RunModel::heads_column:
            return grouped(point.shape.heads().value);
        case RunModel::hidden_column:
            return grouped(point.shape.hidden().value);
        case RunModel::head_dim_column:
            return grouped(point.shape.head_dim().value);
        case RunModel::throughput_column:
            return throughput ? throughput->value : absent();
        case RunModel::interval_column:
            return throughput && !throughput->plus_minus.isEmpty() ? throughput->plus_minus
                                                                   : absent();
        case RunModel::time_column:
            return point.measurement ? time_text(Seconds{point.measurement->time.median})
                                     : absent();
        case RunModel::headroom_column:
            return point.headroom() ? percent_text(*point.headroom()) : absent();
        case RunModel::bound_column:
            return point.roof ? bound_word(point.roof->bound) : absent();
        case RunModel::status_column:
            return point_status_text(point);
        default:
            return {};
    }
}

/// Absent values come after all others, whichever way the column is sorted by its numbers.
constexpr double last_of_all = std::numeric_limits<double>::lowest();

QVariant sort_value(const Point& point, int column) {
    switch (column) {
        case RunModel::heads_column:
            return QVariant::fromValue<qlonglong>(point.shape.heads().value);
        case RunModel::hidden_column:
            return QVariant::fromValue<qlonglong>(point.shape.hidden().value);
        case RunModel::head_dim_column:
            return QVariant::fromValue<qlonglong>(point.shape.head_dim().value);
        case RunModel::throughput_column:
            return point.throughput_tflops().value_or(last_of_all);
        case RunModel::interval_column:
            return point.measurement ? throughput_half_width(point) : last_of_all;
        case RunModel::time_column:
            return point.measurement ? point.measurement->time.median : last_of_all;
        case RunModel::headroom_column:
            return point.headroom().value_or(last_of_all);
        case RunModel::bound_column:
            return cell_text(point, column);
        case RunModel::status_column:
            return point_status_text(point);
        default:
            return {};
    }
}

bool in_trouble(const Point& point, int column) {
    if (point.status == PointStatus::wrong || point.status == PointStatus::failed) return true;
    return column == RunModel::status_column && needs_caution(point);
}

/// What the cell means, a line for each flag.
QString cell_help(const Point& point, int column) {
    if (column == RunModel::headroom_column && point.headroom()) {
        return RunModel::tr("%1 of the measured roof of %2 TFLOP/s")
            .arg(percent_text(1 - *point.headroom()), QString::number(point.roof->tflops, 'g', 4));
    }
    if (column != RunModel::status_column) return {};
    QStringList lines;
    for (const FlagText& text : flag_texts(point.flags)) {
        lines += RunModel::tr("%1: %2").arg(text.label, text.meaning);
    }
    if (!point.reason.empty() || lines.isEmpty()) lines.prepend(point_status_text(point));
    // As the run file has it, for who looks it up or asks for help.
    const QString own_words = to_qstring(point.reason);
    if (core_text(point.reason) != own_words) lines += own_words;
    return lines.join(QLatin1Char('\n'));
}

bool is_quiet(const Point& point, int column) {
    if (column == RunModel::status_column) {
        return point.status == PointStatus::measured && !needs_caution(point);
    }
    return point.status != PointStatus::measured && column > RunModel::head_dim_column;
}

QString header_text(int column) {
    switch (column) {
        case RunModel::heads_column:
            return RunModel::tr("a");
        case RunModel::hidden_column:
            return RunModel::tr("h");
        case RunModel::head_dim_column:
            return RunModel::tr("d");
        case RunModel::throughput_column:
            return RunModel::tr("TFLOP/s");
        case RunModel::interval_column:
            return RunModel::tr("±");
        case RunModel::time_column:
            return RunModel::tr("time");
        case RunModel::headroom_column:
            return RunModel::tr("headroom");
        case RunModel::bound_column:
            return RunModel::tr("bound");
        case RunModel::difference_column:
            return RunModel::tr("to baseline");
        case RunModel::verdict_column:
            return RunModel::tr("verdict");
        case RunModel::status_column:
            return RunModel::tr("status");
        default:
            return {};
    }
}

QString header_help(int column) {
    switch (column) {
        case RunModel::heads_column:
            return RunModel::tr("Heads a: how many attention heads the layer has.");
        case RunModel::hidden_column:
            return RunModel::tr("Hidden size h: the width of the layer, all heads together.");
        case RunModel::head_dim_column:
            return RunModel::tr("Head dimension d = h/a: the width of one head.");
        case RunModel::throughput_column:
            return RunModel::tr(
                "Throughput: the work of 2·b·s²·h operations over the median time.");
        case RunModel::interval_column:
            return RunModel::tr("Half of the 95 % confidence interval of the throughput.");
        case RunModel::time_column:
            return RunModel::tr("The median time of one launch.");
        case RunModel::headroom_column:
            return RunModel::tr(
                "Headroom: what the shape leaves of the roof measured on this device.");
        case RunModel::bound_column:
            return RunModel::tr(
                "What the roof is made of at this shape: memory bandwidth or arithmetic.");
        case RunModel::difference_column:
            return RunModel::tr("How much higher or lower the throughput is than the baseline's.");
        case RunModel::verdict_column:
            return RunModel::tr(
                "Whether the measurements show a difference: FASTER and SLOWER where their 95 % "
                "intervals are apart, SAME where 2 % would have shown, else UNCLEAR.");
        case RunModel::status_column:
            return RunModel::tr("What is worth knowing of the point, or why it was not measured.");
        default:
            return {};
    }
}

}  // namespace

RunModel::RunModel(QObject* parent) : QAbstractTableModel(parent), run_(std::make_shared<Run>()) {}

void RunModel::show(std::shared_ptr<const Run> run) {
    beginResetModel();
    differences_.clear();
    shown_ = 0;
    run_ = run ? run : std::make_shared<Run>();
    endResetModel();
    show_growth(run_);
}

void RunModel::show_growth(std::shared_ptr<const Run> run) {
    const std::size_t points = run->points.size();
    if (points <= shown_) return;
    beginInsertRows({}, static_cast<int>(shown_), static_cast<int>(points) - 1);
    run_ = std::move(run);
    shown_ = points;
    endInsertRows();
}

void RunModel::show_marked(std::size_t first, std::size_t last) {
    if (first >= shown_ || last < first) return;
    const std::size_t end = std::min(last + 1, shown_);
    emit dataChanged(index(static_cast<int>(first), status_column),
                     index(static_cast<int>(end - 1), status_column));
    emit points_marked();
}

void RunModel::set_differences(std::vector<PointDifference> differences) {
    if (differences.empty() && differences_.empty()) return;
    differences_ = std::move(differences);
    if (shown_ == 0) return;
    emit dataChanged(index(0, difference_column), index(rowCount() - 1, verdict_column));
}

void RunModel::set_curve_color(CurveColor color) {
    color_ = std::move(color);
    if (shown_ == 0) return;
    emit dataChanged(index(0, heads_column), index(rowCount() - 1, heads_column),
                     {Qt::DecorationRole});
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_);
}

int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(column_count);
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Point& point = points()[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (column == difference_column || column == verdict_column) {
        return difference_data(static_cast<std::size_t>(index.row()), column, role);
    }
    switch (role) {
        case Qt::DisplayRole:
            return cell_text(point, column);
        case Qt::DecorationRole:
            return column == heads_column && color_ ? QVariant(color_(point)) : QVariant();
        case Qt::TextAlignmentRole:
            return column == heads_column || column >= bound_column
                       ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                       : QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return cell_help(point, column);
        case sort_role:
            return sort_value(point, column);
        case trouble_role:
            return in_trouble(point, column);
        case quiet_role:
            return is_quiet(point, column);
        case marker_role:
            return column == heads_column && marker_ ? QVariant(static_cast<int>(marker_(point)))
                                                     : QVariant();
        default:
            return {};
    }
}

QVariant RunModel::difference_data(std::size_t point, int column, int role) const {
    const PointDifference difference =
        point < differences_.size() ? differences_[point] : PointDifference{};
    switch (role) {
        case Qt::DisplayRole:
            if (column == difference_column) {
                return difference.ratio ? difference_text(*difference.ratio) : absent();
            }
            return difference.verdict ? verdict_text(*difference.verdict) : absent();
        case Qt::TextAlignmentRole:
            return column == difference_column ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::ToolTipRole:
            return difference_help(difference);
        case sort_role:
            if (column == verdict_column)
                return data(index(static_cast<int>(point), column), Qt::DisplayRole);
            return difference.ratio ? difference.ratio->value : last_of_all;
        case trouble_role:
            return difference.verdict == Verdict::slower;
        case gain_role:
            return difference.verdict == Verdict::faster;
        case quiet_role:
            return difference.verdict != Verdict::faster && difference.verdict != Verdict::slower;
        default:
            return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return header_text(section);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return header_help(section);
    if (role == Qt::TextAlignmentRole) {
        return section == heads_column || (section >= bound_column && section != difference_column)
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

}  // namespace headroom
