// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <array>
#include <optional>
#include <vector>

#include "core/analysis/advise.h"

namespace headroom {

/// The shapes of an Advice, one a row: those that were measured, ranked, and after them those that
/// are only predicted.
class AdviceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        rank_column,
        heads_column,
        hidden_column,
        head_dim_column,
        layers_column,
        parameters_column,
        throughput_column,
        change_column,
        basis_column,
        column_count,
    };
    enum Role {
        sort_role = Qt::UserRole,  ///< the number behind a cell; what is absent sorts last
        predicted_role,            ///< bool: the row is only predicted
    };

    explicit AdviceModel(QObject* parent = nullptr);

    /// Shows advice on these points; where nothing differs from what is shown, nothing changes.
    void set_advice(const Advice& advice, const std::vector<Point>& points);
    void clear();

    /// The point (an index into the run's) of a row; nothing: it is predicted.
    std::optional<std::size_t> point_of(int row) const;
    /// The row of a point; -1: it has none.
    int row_of(std::optional<std::size_t> point) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::optional<std::size_t> point;
        std::array<QString, column_count> texts;
        std::array<double, column_count> numbers{};

        friend bool operator==(const Row&, const Row&) = default;
    };
    static Row row_of_model(const ModelShape& model);
    static Row measured_row(const MeasuredAdvice& one, std::size_t rank,
                            const std::vector<Point>& points);
    static Row predicted_row(const PredictedAdvice& one, const std::vector<Point>& points);
    void replace(std::vector<Row> rows);

    std::vector<Row> rows_;
};

}  // namespace headroom
