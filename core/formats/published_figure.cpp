// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/published_figure.h"

#include "core/base/read_number.h"
#include "core/formats/csv.h"
#include "headroom/built_in.h"

namespace headroom {
namespace {

std::vector<PublishedCurve> read_curves() {
    std::vector<PublishedCurve> curves;
    const auto records = parse_csv(built_in_file("published-figure.csv"));
    if (!records) return curves;
    for (std::size_t i = 1; i < records->size(); ++i) {
        const CsvRecord& record = (*records)[i];
        if (record.size() != 3) continue;
        const HeadCount heads{static_cast<std::int64_t>(*read_number<double>(record[0]))};
        if (curves.empty() || curves.back().heads != heads) curves.push_back({heads, {}});
        curves.back().points.push_back(
            {*read_number<double>(record[1]), *read_number<double>(record[2])});
    }
    return curves;
}

}  // namespace

const std::vector<PublishedCurve>& published_curves() {
    static const std::vector<PublishedCurve> curves = read_curves();
    return curves;
}

}  // namespace headroom
