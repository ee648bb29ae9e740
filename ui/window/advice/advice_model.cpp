// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/advice/advice_model.h"

#include <limits>

#include "ui/text/number_text.h"
#include "ui/text/status_text.h"
#include "ui/window/run/run_model.h"

namespace headroom {
namespace {

/// Behind a cell that has no number: last, when the largest are wanted first.
constexpr double nothing = -std::numeric_limits<double>::infinity();

QString rough_tflops(double tflops) {
    return QString::number(tflops, 'g', 3);
}

QString neighbour_text(const Point& point) {
    return AdviceModel::tr("d = %1 (%2)")
        .arg(grouped(point.shape.head_dim().value), rough_tflops(*point.throughput_tflops()));
}

QString standing_text(const MeasuredAdvice& one) {
    switch (one.standing) {
        case Standing::fastest:
            return AdviceModel::tr("fastest");
        case Standing::level:
            return AdviceModel::tr("as fast");
        case Standing::slower:
            return change_text(*one.change);
        case Standing::unlike:
            return AdviceModel::tr("not alike");
        case Standing::unranked:
            break;
    }
    return QStringLiteral("–");
}

}  // namespace

AdviceModel::AdviceModel(QObject* parent) : QAbstractTableModel(parent) {}

void AdviceModel::set_advice(const Advice& advice, const std::vector<Point>& points) {
    std::vector<Row> rows;
    std::size_t rank = 0;
    for (const MeasuredAdvice& one : advice.measured) {
        rows.push_back(measured_row(one, ++rank, points));
    }
    for (const PredictedAdvice& one : advice.predicted) {
        rows.push_back(predicted_row(one, points));
    }
    replace(std::move(rows));
}

void AdviceModel::clear() {
    replace({});
}

void AdviceModel::replace(std::vector<Row> rows) {
    if (rows == rows_) return;
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

AdviceModel::Row AdviceModel::row_of_model(const ModelShape& model) {
    Row row;
    const auto put = [&row](Column column, std::int64_t value) {
        const auto at = static_cast<std::size_t>(column);
        row.texts.at(at) = grouped(value);
        row.numbers.at(at) = static_cast<double>(value);
    };
    put(heads_column, model.heads.value);
    put(hidden_column, model.hidden().value);
    put(head_dim_column, model.head_dim.value);
    put(layers_column, model.layers);
    row.texts[parameters_column] = to_qstring(parameters_text(model.parameters));
    row.numbers[parameters_column] = model.parameters;
    row.numbers[rank_column] = nothing;
    row.numbers[throughput_column] = nothing;
    row.numbers[change_column] = nothing;
    return row;
}

AdviceModel::Row AdviceModel::measured_row(const MeasuredAdvice& one, std::size_t rank,
                                           const std::vector<Point>& points) {
    const Point& point = points.at(one.point);
    Row row = row_of_model(one.model);
    row.point = one.point;
    const bool ranked = one.standing != Standing::unranked;
    row.texts[rank_column] = ranked ? QString::number(rank) : QStringLiteral("–");
    if (ranked) row.numbers[rank_column] = -static_cast<double>(rank);
    if (const auto text = throughput_text(point)) {
        row.texts[throughput_column] = text->value;
        row.numbers[throughput_column] = *point.throughput_tflops();
    } else {
        row.texts[throughput_column] = QStringLiteral("–");
    }
    row.texts[change_column] = standing_text(one);
    if (one.change) row.numbers[change_column] = *one.change;
    const QString status = point_status_text(point);
    row.texts[basis_column] = status.isEmpty() ? tr("measured") : status;
    return row;
}

AdviceModel::Row AdviceModel::predicted_row(const PredictedAdvice& one,
                                            const std::vector<Point>& points) {
    Row row = row_of_model(one.model);
    row.texts[rank_column] = tr("predicted");
    row.texts[change_column] = QStringLiteral("–");
    if (one.between) {
        row.texts[throughput_column] = tr("≈ %1").arg(rough_tflops(one.between->tflops));
        row.numbers[throughput_column] = one.between->tflops;
        row.texts[basis_column] = tr("on the line between %1 and %2")
                                      .arg(neighbour_text(points.at(one.between->below)),
                                           neighbour_text(points.at(one.between->above)));
    } else if (one.roof) {
        row.texts[throughput_column] = tr("≤ %1").arg(rough_tflops(one.roof->tflops));
        row.numbers[throughput_column] = one.roof->tflops;
        row.texts[basis_column] = one.roof->bound == Bound::memory
                                      ? tr("the measured roof: bound by memory")
                                      : tr("the measured roof: bound by arithmetic");
    } else {
        row.texts[throughput_column] = QStringLiteral("–");
        row.texts[basis_column] = tr("not measured, and no roof is known");
    }
    return row;
}

std::optional<std::size_t> AdviceModel::point_of(int row) const {
    return rows_.at(static_cast<std::size_t>(row)).point;
}

int AdviceModel::row_of(std::optional<std::size_t> point) const {
    for (std::size_t i = 0; point && i < rows_.size(); ++i) {
        if (rows_[i].point == point) return static_cast<int>(i);
    }
    return -1;
}

int AdviceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AdviceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QVariant AdviceModel::data(const QModelIndex& index, int role) const {
    const Row& row = rows_.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return row.texts.at(column);
        case Qt::ToolTipRole:
            return index.column() == basis_column ? row.texts.at(column) : QVariant();
        case Qt::TextAlignmentRole: {
            const bool words = index.column() == basis_column || index.column() == rank_column;
            return QVariant::fromValue((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        }
        case sort_role:
            return row.numbers.at(column);
        case predicted_role:
            return !row.point.has_value();
        default:
            return {};
    }
}

QVariant AdviceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool words = section == basis_column || section == rank_column;
        return QVariant::fromValue((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == change_column) {
        return tr(
            "Throughput beside the fastest; \"as fast\" where the 95 % intervals do not tell "
            "the two apart");
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case rank_column:
            return tr("Rank");
        case heads_column:
            return tr("a");
        case hidden_column:
            return tr("h");
        case head_dim_column:
            return tr("h/a");
        case layers_column:
            return tr("Layers");
        case parameters_column:
            return tr("Parameters");
        case throughput_column:
            return tr("TFLOP/s");
        case change_column:
            return tr("Compared");
        case basis_column:
            return tr("Rests on");
        default:
            return {};
    }
}

}  // namespace headroom
