// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advice_text.h"

#include <fmt/format.h>

#include <functional>
#include <utility>
#include <vector>

#include "app/cli/json_line.h"
#include "app/cli/numbers.h"
#include "app/cli/text_table.h"
#include "nlohmann/json.hpp"

namespace headroom::cli {
namespace {

using Json = nlohmann::ordered_json;
using Side = TextColumn::Side;

std::string standing_text(const MeasuredAdvice& one, const Point& point) {
    switch (one.standing) {
        case Standing::fastest:
            return "fastest";
        case Standing::level:
            return "as fast";
        case Standing::slower:
            return fmt::format("{:+.1f} %", *one.change * 100);
        case Standing::unlike:
            return "not measured alike";
        case Standing::unranked:
            break;
    }
    if (!point.measurement) {
        return fmt::format("{}{}{}", to_string(point.status), point.reason.empty() ? "" : ": ",
                           point.reason);
    }
    return point.flags.empty() ? "too few samples"
                               : fmt::format("{}", fmt::join(point.flags, ", "));
}

const char* standing_name(Standing standing) {
    switch (standing) {
        case Standing::fastest:
            return "fastest";
        case Standing::level:
            return "level";
        case Standing::slower:
            return "slower";
        case Standing::unlike:
            return "unlike";
        case Standing::unranked:
            break;
    }
    return "unranked";
}

/// The columns that every table of models begins with.
template <class Row>
std::vector<TextColumn> model_columns(const std::vector<Row>& rows,
                                      const std::function<const ModelShape&(const Row&)>& model) {
    std::vector<TextColumn> columns{{.title = "a"},
                                    {.title = "h"},
                                    {.title = "d"},
                                    {.title = "layers"},
                                    {.title = "parameters"}};
    for (const Row& row : rows) {
        const ModelShape& shape = model(row);
        columns[0].cells.push_back(std::to_string(shape.heads.value));
        columns[1].cells.push_back(std::to_string(shape.hidden().value));
        columns[2].cells.push_back(std::to_string(shape.head_dim.value));
        columns[3].cells.push_back(std::to_string(shape.layers));
        columns[4].cells.push_back(parameters_text(shape.parameters));
    }
    return columns;
}

std::string measured_table(const Advice& advice, const std::vector<Point>& points) {
    auto columns = model_columns<MeasuredAdvice>(
        advice.measured, [](const MeasuredAdvice& one) -> const ModelShape& { return one.model; });
    TextColumn throughput{.title = "TFLOP/s"};
    TextColumn standing{.title = "beside the fastest", .side = Side::left};
    for (const MeasuredAdvice& one : advice.measured) {
        const Point& point = points.at(one.point);
        throughput.cells.push_back(with_interval(throughput_of(point)));
        standing.cells.push_back(standing_text(one, point));
    }
    columns.push_back(std::move(throughput));
    columns.push_back(std::move(standing));
    return text_table(columns);
}

std::string basis_text(const PredictedAdvice& one, const std::vector<Point>& points) {
    if (one.between) {
        const auto dim = [&](std::size_t at) { return points.at(at).shape.head_dim().value; };
        return fmt::format("between d = {} and d = {}, measured", dim(one.between->below),
                           dim(one.between->above));
    }
    if (!one.roof) return "not measured, and no roof is known";
    return one.roof->bound == Bound::memory ? "at most: the roof, bound by memory"
                                            : "at most: the roof, bound by arithmetic";
}

std::string predicted_table(const Advice& advice, const std::vector<Point>& points) {
    auto columns = model_columns<PredictedAdvice>(
        advice.predicted,
        [](const PredictedAdvice& one) -> const ModelShape& { return one.model; });
    TextColumn throughput{.title = "TFLOP/s"};
    TextColumn basis{.title = "from", .side = Side::left};
    for (const PredictedAdvice& one : advice.predicted) {
        throughput.cells.push_back(one.between ? fmt::format("~{:.3g}", one.between->tflops)
                                   : one.roof  ? fmt::format("<{:.3g}", one.roof->tflops)
                                               : "-");
        basis.cells.push_back(basis_text(one, points));
    }
    columns.push_back(std::move(throughput));
    columns.push_back(std::move(basis));
    return text_table(columns);
}

Json row_of(const ModelShape& model) {
    Json json;
    json["heads"] = model.heads.value;
    json["hidden_size"] = model.hidden().value;
    json["head_dim"] = model.head_dim.value;
    json["layers"] = model.layers;
    json["parameters"] = model.parameters;
    return json;
}

std::string line_of(Json json, const char* basis) {
    json["basis"] = basis;
    return json_line(json);
}

std::string measured_row(const MeasuredAdvice& one, const Point& point) {
    Json json = row_of(one.model);
    json["standing"] = standing_name(one.standing);
    json["status"] = to_string(point.status);
    if (const auto tflops = point.throughput_tflops()) json["throughput_tflops"] = *tflops;
    if (one.change) json["change"] = *one.change;
    json["flags"] = point.flags;
    return line_of(std::move(json), "measured");
}

std::string predicted_row(const PredictedAdvice& one, const std::vector<Point>& points) {
    Json json = row_of(one.model);
    if (one.between) {
        json["predicted_tflops"] = one.between->tflops;
        json["between_head_dims"] = {points.at(one.between->below).shape.head_dim().value,
                                     points.at(one.between->above).shape.head_dim().value};
    }
    if (one.roof) json["roof_tflops"] = one.roof->tflops;
    const char* without_points = one.roof ? "roof" : "nothing";
    return line_of(std::move(json), one.between ? "interpolated" : without_points);
}

}  // namespace

std::string advice_text(const Advice& advice, const AdviceRequest& request, const Run& run) {
    std::string text = fmt::format(
        "{} parameters within {:g} %, {} layers, {} entries of vocabulary, {} positions\n"
        "Throughput of attention over values alone: {}\n",
        parameters_text(request.parameters), request.tolerance * 100, request.layers.to_string(),
        request.vocabulary, request.seq_len, run.header.subtitle());
    if (!advice.measured.empty()) {
        text += "\nmeasured, the fastest first:\n\n" + measured_table(advice, run.points);
    }
    if (!advice.predicted.empty()) {
        text += "\npredicted, not measured:\n\n" + predicted_table(advice, run.points);
    }
    if (!advice.measured.empty() || !advice.predicted.empty()) return text;
    text += "\nnone of the run's head counts has such a shape";
    if (advice.nearest.empty()) return text + "\n";
    return text + "; the nearest:\n\n" +
           text_table(model_columns<ModelShape>(
               advice.nearest, [](const ModelShape& one) -> const ModelShape& { return one; }));
}

std::string advice_rows(const Advice& advice, const Run& run) {
    std::string rows;
    for (const MeasuredAdvice& one : advice.measured) {
        rows += measured_row(one, run.points.at(one.point));
    }
    for (const PredictedAdvice& one : advice.predicted) rows += predicted_row(one, run.points);
    for (const ModelShape& one : advice.nearest) rows += line_of(row_of(one), "nearest");
    return rows;
}

}  // namespace headroom::cli
