// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cookbook_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/formats/cookbook_line.h"
#include "core/statistics/statistics.h"

namespace headroom {
namespace {

constexpr const char* expected_line =
    "\"Throughput (in TFLOP/s) for attention_over_value (64x2048x2048x256): 218.952\"";

/// The values of one shape, in the order of the log.
struct Found {
    Shape shape;
    std::vector<double> times_s;
    bool heads_unknown = false;
};

/// How a block's product of b·a/t matrices divides into batch and heads.
struct Split {
    std::int64_t batch = 1;
    std::int64_t heads = 1;
    bool known = false;
};

/// "log.out:17 (it is cut off)", at most a few of them.
class FirstFew {
public:
    void add(std::string what) {
        if (count_++ < most) named_.push_back(std::move(what));
    }
    std::size_t count() const { return count_; }
    std::string text() const {
        const std::size_t more = count_ - named_.size();
        return fmt::format("{}{}", fmt::join(named_, ", "),
                           more > 0 ? fmt::format(" and {} more", more) : "");
    }

private:
    static constexpr std::size_t most = 5;
    std::vector<std::string> named_;
    std::size_t count_ = 0;
};

/// "1 line is", "2 lines are".
std::string counted(std::size_t count, const char* one, const char* verb_one, const char* verb) {
    return count == 1 ? fmt::format("1 {} {}", one, verb_one)
                      : fmt::format("{} {}s {}", count, one, verb);
}

/// Batch and heads by the configuration before the block, if it is this block's: its heads on one
/// device times its batch make the product, and its head dimension (whole part: the scripts cut
/// it) is the block's.
Split split_of(const std::array<std::int64_t, 4>& extents,
               const std::optional<CookbookConfiguration>& configuration) {
    const Split unknown{.batch = 1, .heads = extents[0]};
    if (!configuration || configuration->heads % configuration->tensor_parallel != 0) {
        return unknown;
    }
    const std::int64_t heads = configuration->heads / configuration->tensor_parallel;
    if (extents[0] % heads != 0) return unknown;
    const std::int64_t batch = extents[0] / heads;
    if (configuration->batch.value_or(batch) != batch) return unknown;
    const std::int64_t head_dim = configuration->hidden.value_or(0) / configuration->heads;
    if (configuration->hidden && head_dim != extents[3]) return unknown;
    return {.batch = batch, .heads = heads, .known = true};
}

/// Whether throughput and elapsed time can be roundings of one measurement.
bool agree(const Shape& shape, const CookbookValue& throughput, const CookbookValue& elapsed) {
    const auto work = static_cast<double>(shape.work());
    const double slowest = std::max(throughput.value - throughput.half_unit, 0.0) * 1e12;
    const double fastest = (throughput.value + throughput.half_unit) * 1e12;
    constexpr double slack = 1 + 1e-9;
    return work <= (elapsed.value + elapsed.half_unit) * fastest * slack &&
           work * slack >= (elapsed.value - elapsed.half_unit) * slowest;
}

/// Reads a log line by line and gathers the values of each shape.
class LogReader {
public:
    void read(std::string_view text) {
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            ++number_;
            line(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        forget_elapsed();
    }

    std::vector<Found> found;
    FirstFew broken;
    FirstFew contradictions;
    std::size_t other_products = 0;
    std::size_t without_throughput = 0;
    bool shared_heads = false;  ///< some configuration has tensor parallelism
    bool cut_hidden = false;    ///< some configuration has an h that is no multiple of a

private:
    void line(std::string_view text) {
        const CookbookLine parsed = parse_cookbook_line(text);
        if (const auto* fault = std::get_if<BrokenCookbookLine>(&parsed)) {
            broken.add(fmt::format("line {} ({})", number_, fault->reason));
            // What follows a broken configuration line is not what the one before it says.
            if (text.find("num_attention_heads") != std::string_view::npos) configuration_.reset();
        } else if (const auto* configuration = std::get_if<CookbookConfiguration>(&parsed)) {
            forget_elapsed();
            configuration_ = *configuration;
        } else if (const auto* value = std::get_if<CookbookValue>(&parsed)) {
            take(*value);
        }
    }

    void take(const CookbookValue& value) {
        if (value.kind == CookbookValue::Kind::elapsed_s) {
            forget_elapsed();
            elapsed_ = value;
            return;
        }
        const auto elapsed = std::exchange(elapsed_, std::nullopt);
        const auto& [product, s, contraction, d] = value.extents;
        if (s != contraction) {
            ++other_products;
            return;
        }
        const Split split = value.any_product ? Split{.batch = 1, .heads = product}
                                              : split_of(value.extents, configuration_);
        const auto shape = Shape::make(BatchSize{split.batch}, SequenceLength{s},
                                       HeadCount{split.heads}, HeadDim{d}, DataType::fp16);
        if (!shape) {
            broken.add(fmt::format("line {} ({})", number_, shape.error().message));
            return;
        }
        if (elapsed && elapsed->extents == value.extents && !agree(*shape, value, *elapsed)) {
            contradictions.add(fmt::format("line {}", number_));
        }
        if (split.known) remember(*configuration_);
        add(*shape, value.value, split.known);
    }

    void add(const Shape& shape, double tflops, bool heads_known) {
        const std::array key{shape.batch().value, shape.seq_len().value, shape.heads().value,
                             shape.head_dim().value};
        const auto [at, is_new] = index_.try_emplace(key, found.size());
        if (is_new) found.push_back({.shape = shape, .times_s = {}});
        Found& one = found[at->second];
        one.times_s.push_back(static_cast<double>(shape.work()) / (tflops * 1e12));
        one.heads_unknown = one.heads_unknown || !heads_known;
    }

    void remember(const CookbookConfiguration& configuration) {
        shared_heads = shared_heads || configuration.tensor_parallel > 1;
        cut_hidden = cut_hidden || configuration.hidden.value_or(0) % configuration.heads != 0;
    }

    void forget_elapsed() {
        if (std::exchange(elapsed_, std::nullopt)) ++without_throughput;
    }

    std::size_t number_ = 0;
    std::optional<CookbookConfiguration> configuration_;
    std::optional<CookbookValue> elapsed_;
    std::map<std::array<std::int64_t, 4>, std::size_t> index_;
};

/// The batch and sequence that most points have; of equals the first.
std::pair<std::int64_t, std::int64_t> most_frequent(const std::vector<Found>& found) {
    const auto key_of = [](const Found& one) {
        return std::pair{one.shape.batch().value, one.shape.seq_len().value};
    };
    std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> counts;
    for (const Found& one : found) ++counts[key_of(one)];
    auto best = key_of(found.front());
    for (const Found& one : found) {
        if (counts[key_of(one)] > counts[best]) best = key_of(one);
    }
    return best;
}

Point point_of(Found found) {
    Point point{.shape = found.shape, .alignment = {}, .device = "imported", .kernel = "torch.bmm"};
    point.status = PointStatus::measured;
    Measurement measured;
    measured.time = summarize(found.times_s);
    measured.sample_count = std::ssize(found.times_s);
    measured.samples = std::move(found.times_s);
    point.measurement = std::move(measured);
    point.add_flag(flag::imported);
    if (found.heads_unknown) point.add_flag(flag::heads_unknown);
    return point;
}

RunHeader header_of(const std::vector<Point>& points, const std::string& name) {
    RunHeader header;
    header.device.id = "imported";
    header.device.backend = "imported";
    header.device.name =
        fmt::format("imported from {}", std::filesystem::path(name).filename().string());
    header.kernel = "torch.bmm";
    header.planned_points = std::ssize(points);
    SweepSpec& sweep = header.sweep;
    const Shape& first = points.front().shape;
    sweep.batch = first.batch();
    sweep.seq_len = first.seq_len();
    sweep.type = first.type();
    sweep.data = InputData::normal;  // torch.randn
    sweep.hidden = {.first = first.hidden().value, .last = first.hidden().value, .step = {}};
    for (const Point& point : points) {
        const std::int64_t hidden = point.shape.hidden().value;
        sweep.hidden.first = std::min(sweep.hidden.first, hidden);
        sweep.hidden.last = std::max(sweep.hidden.last, hidden);
        sweep.heads.push_back(point.shape.heads());
    }
    std::ranges::sort(sweep.heads, {}, &HeadCount::value);
    sweep.heads.erase(std::unique(sweep.heads.begin(), sweep.heads.end()), sweep.heads.end());
    return header;
}

/// What the reader passed over or found odd in the log.
void note_lines(const LogReader& log, const std::string& name, std::vector<std::string>& notes) {
    if (log.broken.count() > 0) {
        notes.push_back(fmt::format("{}: {} broken and left out: {}", name,
                                    counted(log.broken.count(), "line", "is", "are"),
                                    log.broken.text()));
    }
    if (log.contradictions.count() > 0) {
        notes.push_back(
            fmt::format("{}: {} not what the elapsed time above says, and taken all "
                        "the same: {}",
                        name, counted(log.contradictions.count(), "throughput", "is", "are"),
                        log.contradictions.text()));
    }
    if (log.without_throughput > 0) {
        notes.push_back(
            fmt::format("{}: {} without a throughput and left out: its decimals are too few", name,
                        counted(log.without_throughput, "elapsed time", "stands", "stand")));
    }
    if (log.other_products > 0) {
        notes.push_back(
            fmt::format("{}: {} not [b, s, s] x [b, s, d], and so not attention over values, and "
                        "left out",
                        name, counted(log.other_products, "product", "is", "are")));
    }
}

void note_points(const std::vector<Point>& points, const std::string& name,
                 std::vector<std::string>& notes) {
    const auto repeated = std::ranges::count_if(
        points, [](const Point& point) { return point.measurement->sample_count > 1; });
    if (repeated > 0) {
        notes.push_back(
            fmt::format("{}: {} measured more than once: every value is a sample of the "
                        "point, and the point is their median",
                        name, counted(static_cast<std::size_t>(repeated), "shape", "is", "are")));
    }
    const auto unknown = std::ranges::count_if(
        points, [](const Point& point) { return point.has_flag(flag::heads_unknown); });
    if (unknown > 0) {
        notes.push_back(fmt::format(
            "{}: {} the flag {}: the line that gives heads and batch is missing or is another "
            "shape's, so all products count as heads, at b = 1",
            name, counted(static_cast<std::size_t>(unknown), "point", "has", "have"),
            flag::heads_unknown));
    }
}

tl::unexpected<Error> nothing_usable(const LogReader& log, const std::string& name) {
    std::vector<std::string> notes;
    note_lines(log, name, notes);
    std::string message = fmt::format(
        "{}: no attention over values in this log; expected lines such as {}", name, expected_line);
    for (const std::string& note : notes) message += "\n" + note;
    return fail(ErrorKind::format, std::move(message));
}

}  // namespace

bool is_cookbook_log(std::string_view text) {
    const std::string_view first = text.substr(0, text.find('\n'));
    const bool ours = first.find("\"format_version\"") != std::string_view::npos ||
                      first.find("throughput_tflops") != std::string_view::npos;
    return !ours && has_cookbook_line(text);
}

Expected<LoadedRun> run_from_cookbook_log(std::string_view text, const std::string& name) {
    LogReader log;
    log.read(text);
    if (log.found.empty()) return nothing_usable(log, name);
    const auto [batch, seq_len] = most_frequent(log.found);
    LoadedRun loaded;
    std::size_t left_out = 0;
    for (Found& one : log.found) {
        if (one.shape.batch().value == batch && one.shape.seq_len().value == seq_len) {
            loaded.run.points.push_back(point_of(std::move(one)));
        } else {
            ++left_out;
        }
    }
    loaded.run.header = header_of(loaded.run.points, name);
    loaded.notes.push_back(
        fmt::format("{}: another program's log: taken as fp16 with normal data, as those scripts "
                    "measure; not checked, one statistic a value, no interval",
                    name));
    note_lines(log, name, loaded.notes);
    note_points(loaded.run.points, name, loaded.notes);
    if (left_out > 0) {
        loaded.notes.push_back(fmt::format(
            "{}: {} another batch or sequence than b = {}, s = {}, which most have, and left out; "
            "split the log to see them",
            name, counted(left_out, "shape", "has", "have"), batch, seq_len));
    }
    if (log.shared_heads) {
        loaded.notes.push_back(
            fmt::format("{}: under tensor parallelism a and h are those of one device", name));
    }
    if (log.cut_hidden) {
        loaded.notes.push_back(fmt::format(
            "{}: some hidden sizes are no multiple of the heads; the scripts cut h/a, and h is a "
            "times that here",
            name));
    }
    return loaded;
}

}  // namespace headroom
