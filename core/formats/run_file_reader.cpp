// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/disk/atomic_file.h"
#include "core/disk/file_lock.h"
#include "core/formats/run_file.h"
#include "core/json/run_history_json.h"
#include "core/json/run_json.h"
#include "core/run/drift.h"
#include "core/run/error_bound.h"
#include "nlohmann/json.hpp"

namespace headroom {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> bad_line(const fs::path& path, std::size_t line, const std::string& message) {
    return fail(ErrorKind::format, fmt::format("{}:{}: {}", path.string(), line, message));
}

/// A line as JSON, or nothing when it is none.
nlohmann::ordered_json parse_line(std::string_view line) {
    return nlohmann::ordered_json::parse(line.begin(), line.end(), nullptr,
                                         /*allow_exceptions=*/false);
}

/// The lines of a run file after another, told apart by their newline.
class LineReader {
public:
    /// `next_block` gives the text a part at a time, and an empty one at its end.
    using NextBlock = std::function<Expected<std::string>()>;
    explicit LineReader(NextBlock next_block) : next_block_(std::move(next_block)) {}

    /// Whether there is one more; io where it cannot be read.
    Expected<bool> next() {
        line_.clear();
        ++number_;
        while (true) {
            const auto end = block_.find('\n', at_);
            torn_ = end == std::string::npos;
            line_.append(block_, at_, torn_ ? end : end - at_);
            at_ = torn_ ? block_.size() : end + 1;
            // The rest of a line that is too long is nobody's business.
            if (!torn_ || line_.size() > largest_run_file_line) return true;
            auto block = next_block_();
            if (!block) return tl::unexpected(block.error());
            if (block->empty()) return !line_.empty();
            block_ = std::move(*block);
            at_ = 0;
        }
    }
    std::string_view line() const { return number_ == 1 ? after_byte_order_mark(line_) : line_; }
    std::size_t number() const { return number_; }
    /// The line has no newline: whoever wrote it was stopped.
    bool torn() const { return torn_; }

private:
    NextBlock next_block_;
    std::string block_;
    std::size_t at_ = 0;
    std::string line_;
    std::size_t number_ = 0;
    bool torn_ = false;
};

bool is_too_long(const LineReader& lines) {
    return lines.line().size() > largest_run_file_line;
}

tl::unexpected<Error> too_long_line(const fs::path& path, const LineReader& lines) {
    return bad_line(
        path, lines.number(),
        fmt::format("the line is longer than {} bytes: not one of ours", largest_run_file_line));
}

Expected<RunHeader> read_header(const fs::path& path, LineReader& lines) {
    const auto first = lines.next();
    if (!first) return tl::unexpected(first.error());
    if (!*first || (lines.torn() && lines.line().empty())) {
        return bad_line(path, 1, "the file is empty; expected the header of a run file");
    }
    if (is_too_long(lines)) return too_long_line(path, lines);
    const auto json = parse_line(lines.line());
    if (json.is_discarded()) {
        return bad_line(path, 1, "expected the header of a run file, one JSON object on a line");
    }
    auto header = run_header_from_json(json);
    if (!header) return bad_line(path, 1, header.error().message);
    return header;
}

/// Where in the plan of its sweep a point belongs.
std::string place_of(const Point& point) {
    return point.shape.to_string() + " " + point.alignment.to_string();
}

bool is_bound_of(const std::optional<double>& stated, double computed) {
    return !stated || std::abs(*stated - computed) <= 1e-6 * computed;
}

/// Why the point cannot be of this run; nothing: it can. `sessions` lie before it.
std::optional<std::string> foreign_to(const RunHeader& header, const Point& point,
                                      std::size_t sessions) {
    if (point.kernel != header.kernel) {
        return fmt::format("the point's kernel is \"{}\", its run's is \"{}\"", point.kernel,
                           header.kernel);
    }
    // A device may have another number when the run goes on; that it is the same was seen then.
    if (sessions == 0 && point.device != header.device.id) {
        return fmt::format("the point's device is \"{}\", its run's is \"{}\"", point.device,
                           header.device.id);
    }
    if (point.shape.type() != header.sweep.type) {
        return fmt::format("the point's type is {}, its run's is {}", to_string(point.shape.type()),
                           to_string(header.sweep.type));
    }
    // Another protocol may have other bounds.
    const bool bounds_fit = header.protocol != protocol_name ||
                            (is_bound_of(point.error_bound, error_bound(point.shape)) &&
                             is_bound_of(point.whole_error_bound, whole_error_bound(point.shape)));
    if (!bounds_fit) {
        return fmt::format("the error bounds of {} are not those of its type and s",
                           point.shape.to_string());
    }
    return std::nullopt;
}

/// Puts the lines behind the header into a run, in their order.
class RunBuilder {
public:
    explicit RunBuilder(RunHeader header)
        : loaded_{{.header = std::move(header), .points = {}}, {}} {}

    Expected<void> take(const nlohmann::ordered_json& json) {
        if (is_sentinel(json) || is_interruption(json) || is_ending(json)) {
            return take_history(json);
        }
        return take_point(json);
    }

    LoadedRun finish() {
        // The points' lines were written before the sentinel after them was measured.
        mark_drift(loaded_.run);
        return std::move(loaded_);
    }

private:
    Run& run() { return loaded_.run; }

    /// Points are as many as there are shapes; these could be any number.
    Expected<void> take_history(const nlohmann::ordered_json& json) {
        constexpr int most = 100'000;
        if (++history_lines_ > most) {
            return fail(ErrorKind::format,
                        fmt::format("a run has at most {} lines beside its points", most));
        }
        if (is_sentinel(json)) return take_sentinel(json);
        if (is_interruption(json)) return take(interruption_from_json(json));
        return take(ending_from_json(json));
    }

    /// A sentinel that claims to be later than it is would judge points that it does not follow.
    Expected<void> take_sentinel(const nlohmann::ordered_json& json) {
        auto sentinel = sentinel_from_json(json);
        const std::int64_t above = std::ssize(run().points) + std::ssize(loaded_.superseded);
        if (sentinel && sentinel->after_points > above) {
            return fail(ErrorKind::format,
                        fmt::format("\"sentinel_after\" is {}, but the points above it are {}",
                                    sentinel->after_points, above));
        }
        return take(std::move(sentinel));
    }

    template <class Line>
    Expected<void> take(Expected<Line> line) {
        if (!line) return tl::unexpected(line.error());
        add(std::move(*line));
        return {};
    }

    void add(Sentinel sentinel) {
        sentinel.session = static_cast<int>(run().interruptions.size());
        sentinel.after_points -= std::ssize(loaded_.superseded);
        run().sentinels.push_back(std::move(sentinel));
    }
    void add(Interruption interruption) {
        interruption.after_points -= std::ssize(loaded_.superseded);
        run().interruptions.push_back(std::move(interruption));
        run().ended.reset();
    }
    void add(Ending ending) { run().ended = std::move(ending); }
    Expected<void> take_point(const nlohmann::ordered_json& json) {
        auto point = point_from_json(json);
        if (!point) return tl::unexpected(point.error());
        if (auto why = foreign_to(run().header, *point, run().interruptions.size())) {
            return fail(ErrorKind::format, std::move(*why));
        }
        if (!run().interruptions.empty()) drop_failure_of(*point);
        if (!places_.insert(place_of(*point)).second) {
            return fail(ErrorKind::format,
                        fmt::format("the point {} is there twice", point->shape.to_string()));
        }
        add(std::move(*point));
        return {};
    }
    void add(Point point) {
        if (point.status == PointStatus::failed) failed_.push_back(run().points.size());
        run().points.push_back(std::move(point));
    }

    /// A point that failed before an interruption and was measured again is no point of the run;
    /// what is counted in points is counted without it.
    void drop_failure_of(const Point& point) {
        const auto same = std::ranges::find_if(failed_, [&](std::size_t index) {
            const Point& failed = run().points[index];
            return failed.shape == point.shape && failed.alignment == point.alignment;
        });
        if (same == failed_.end()) return;
        const std::size_t index = *same;
        const auto at = run().points.begin() + static_cast<std::ptrdiff_t>(index);
        loaded_.superseded.push_back(std::move(*at));
        run().points.erase(at);
        failed_.erase(same);
        places_.erase(place_of(point));
        for (std::size_t& later : failed_) later -= later > index ? 1 : 0;
        const auto count_without = [&](std::int64_t& after_points) {
            if (after_points > static_cast<std::int64_t>(index)) --after_points;
        };
        for (Sentinel& sentinel : run().sentinels) count_without(sentinel.after_points);
        for (Interruption& one : run().interruptions) count_without(one.after_points);
    }

    LoadedRun loaded_;
    std::vector<std::size_t> failed_;  ///< indices of points
    std::set<std::string> places_;     ///< of the points
    int history_lines_ = 0;
};

/// "run: interrupted after 12 points, and resumed 2026-01-31T12:00:00Z"; of several the last, and
/// how many there were.
void note_interruptions(LoadedRun& loaded, const fs::path& path) {
    const auto& all = loaded.run.interruptions;
    if (all.empty()) return;
    const Interruption& last = all.back();
    const std::string times =
        all.size() == 1 ? std::string() : fmt::format("{} times, the last time ", all.size());
    loaded.notes.push_back(fmt::format(
        "{}: interrupted {}after {} {}, and resumed {}", path.string(), times, last.after_points,
        last.after_points == 1 ? "point" : "points", last.resumed_utc));
}

/// Says of the run in the file what a person should know.
void note_state(LoadedRun& loaded, const fs::path& path) {
    note_interruptions(loaded, path);
    if (const auto writer = writer_of(path)) {
        loaded.notes.push_back(fmt::format("{} is writing {}: it has {} of {} points so far",
                                           *writer, path.string(), loaded.run.points.size(),
                                           loaded.run.header.planned_points));
    }
}

/// Why a line is no JSON, as far as that is easily told.
std::string no_point_text(std::string_view line) {
    std::string text = "expected a point, one JSON object on a line";
    for (const std::string_view number : {"NaN", "Infinity"}) {
        if (line.find(number) == std::string_view::npos) continue;
        return fmt::format("{}; {} is no number", text, number);
    }
    return text;
}

Expected<LoadedRun> read_lines(LineReader& lines, const fs::path& path) {
    auto header = read_header(path, lines);
    if (!header) return tl::unexpected(header.error());
    RunBuilder builder(std::move(*header));
    std::vector<std::string> notes;
    while (true) {
        const auto more = lines.next();
        if (!more) return tl::unexpected(more.error());
        if (!*more) break;
        if (is_too_long(lines)) return too_long_line(path, lines);
        const auto json = parse_line(lines.line());
        if (json.is_discarded() && lines.torn()) {
            notes.push_back(fmt::format("{}:{}: the last line was cut off and is left out",
                                        path.string(), lines.number()));
            break;
        }
        if (json.is_discarded()) {
            return bad_line(path, lines.number(), no_point_text(lines.line()));
        }
        if (auto taken = builder.take(json); !taken) {
            return bad_line(path, lines.number(), taken.error().message);
        }
    }
    LoadedRun loaded = builder.finish();
    loaded.notes = std::move(notes);
    note_state(loaded, path);
    return loaded;
}

}  // namespace

Expected<LoadedRun> read_run_file(const fs::path& path) {
    auto blocks = FileBlocks::open(path, largest_line_file);
    if (!blocks) return tl::unexpected(blocks.error());
    return run_from_blocks({}, *blocks, path);
}

Expected<LoadedRun> run_from_blocks(std::string begun, FileBlocks& blocks, const fs::path& path) {
    LineReader lines([&]() -> Expected<std::string> {
        if (!begun.empty()) return std::exchange(begun, {});
        return blocks.next();
    });
    return read_lines(lines, path);
}

Expected<LoadedRun> run_from_text(std::string_view text, const fs::path& path) {
    LineReader lines(
        [&]() -> Expected<std::string> { return std::string(std::exchange(text, {})); });
    return read_lines(lines, path);
}

}  // namespace headroom
