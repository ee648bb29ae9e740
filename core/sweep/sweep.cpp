// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"
#include "core/base/names.h"
#include "core/base/read_number.h"

#include <fmt/format.h>

#include <algorithm>

namespace headroom {
namespace {

constexpr Names<SweepField, 8> sweep_field_names{{
    {SweepField::heads, "heads"},
    {SweepField::hidden, "hidden"},
    {SweepField::alignment, "align"},
    {SweepField::batch, "batch"},
    {SweepField::seq_len, "seq"},
    {SweepField::type, "type"},
    {SweepField::device, "device"},
    {SweepField::kernel, "kernel"},
}};

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.push_back(trimmed(text.substr(0, at)));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

constexpr std::string_view heads_example = "for example 12,24,32";
constexpr std::string_view range_example = "for example 0:16384, or 0:16384:1024 with a step";

/// What is wrong with one head count, or nothing; `twice`: it is there again.
std::optional<std::string> head_count_fault(HeadCount heads, bool twice) {
    if (heads.value < 1) {
        return fmt::format("{} is not a head count: it must be 1 or more, {}", heads.value,
                           heads_example);
    }
    if (heads.value > largest_extent) {
        return fmt::format("head count {} is too large: at most {}, {}", heads.value,
                           largest_extent, heads_example);
    }
    if (twice) {
        return fmt::format("head count {} is there twice; once is enough, {}", heads.value,
                           heads_example);
    }
    return std::nullopt;
}

}  // namespace

std::string_view to_string(SweepField field) {
    return name_of(sweep_field_names, field);
}

std::optional<std::string> heads_fault(const std::vector<HeadCount>& all) {
    std::vector<std::int64_t> sorted;
    for (const HeadCount heads : all) sorted.push_back(heads.value);
    std::ranges::sort(sorted);
    for (const HeadCount heads : all) {
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), heads.value);
        if (auto fault = head_count_fault(heads, last - first > 1)) return fault;
    }
    return std::nullopt;
}

std::optional<std::string> range_fault(const HiddenRange& range) {
    if (range.first < 0 || std::max(range.first, range.last) > largest_extent) {
        return fmt::format("hidden sizes {} to {} are out of bounds: 0 to {}, {}", range.first,
                           range.last, largest_extent, range_example);
    }
    if (range.last < range.first) {
        return fmt::format("the hidden sizes end at {} before they begin at {}; {}:{} would work",
                           range.last, range.first, range.last, range.first);
    }
    if (range.last == 0) {
        return fmt::format("no hidden size is between 0 and 0; {}", range_example);
    }
    if (range.step && *range.step < 1) {
        return fmt::format("the step {} must be 1 or more, {}", *range.step, range_example);
    }
    if (range.step && *range.step > largest_extent) {
        return fmt::format("the step {} must be at most {}, {}", *range.step, largest_extent,
                           range_example);
    }
    return std::nullopt;
}

Expected<std::vector<HeadCount>> parse_heads(std::string_view text) {
    std::vector<HeadCount> heads;
    for (const std::string_view part : split(text, ',')) {
        const auto number = read_number<std::int64_t>(part);
        if (!number) {
            return fail(ErrorKind::invalid_input,
                        fmt::format("\"{}\" is not a head count: whole numbers from 1, separated "
                                    "by commas, {}",
                                    part, heads_example));
        }
        heads.push_back(HeadCount{*number});
    }
    if (auto fault = heads_fault(heads)) return fail(ErrorKind::invalid_input, *fault);
    return heads;
}

Expected<HiddenRange> parse_hidden_range(std::string_view text) {
    const std::vector<std::string_view> parts = split(text, ':');
    std::vector<std::int64_t> numbers;
    for (const std::string_view part : parts) {
        if (const auto number = read_number<std::int64_t>(part)) numbers.push_back(*number);
    }
    if (numbers.size() != parts.size() || parts.size() < 2 || parts.size() > 3) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("\"{}\" is not a range of hidden sizes: first:last or "
                                "first:last:step, {}",
                                text, range_example));
    }
    HiddenRange range{.first = numbers[0], .last = numbers[1], .step = {}};
    if (numbers.size() == 3) range.step = numbers[2];
    if (auto fault = range_fault(range)) return fail(ErrorKind::invalid_input, *fault);
    return range;
}

Expected<std::vector<Alignment>> parse_alignments(std::string_view text) {
    std::vector<Alignment> alignments;
    for (const std::string_view part : split(text, ',')) {
        auto alignment = Alignment::parse(part);
        if (!alignment) return tl::unexpected(alignment.error());
        if (std::count(alignments.begin(), alignments.end(), *alignment) > 0) {
            return fail(ErrorKind::invalid_input,
                        fmt::format("alignment {} is there twice; once is enough", part));
        }
        alignments.push_back(*alignment);
    }
    return alignments;
}

Expected<std::int64_t> parse_positive(std::string_view text, SweepField field) {
    const auto number = read_number<std::int64_t>(trimmed(text));
    if (!number || *number < 1 || *number > largest_extent) {
        return fail(ErrorKind::invalid_input,
                    fmt::format("{} \"{}\" is not a whole number from 1 to {}, for example {}",
                                to_string(field), text, largest_extent,
                                field == SweepField::seq_len ? 2048 : 4));
    }
    return *number;
}

std::string to_string(const std::vector<HeadCount>& heads) {
    std::vector<std::int64_t> numbers;
    for (const HeadCount head : heads) numbers.push_back(head.value);
    return fmt::format("{}", fmt::join(numbers, ","));
}

std::string to_string(const HiddenRange& range) {
    return range.step ? fmt::format("{}:{}:{}", range.first, range.last, *range.step)
                      : fmt::format("{}:{}", range.first, range.last);
}

std::string to_string(const std::vector<Alignment>& alignments) {
    std::vector<std::string> texts;
    for (const Alignment& alignment : alignments) texts.push_back(alignment.to_string());
    return fmt::format("{}", fmt::join(texts, ","));
}

std::string sweep_title(const SweepSpec& spec) {
    const std::string rule = spec.alignments.size() == 1 ? spec.alignments.front().title()
                                                         : "by largest power of two in h/a";
    return fmt::format("Attention over Values ({})", rule);
}

std::string sweep_subtitle(const SweepSpec& spec) {
    return fmt::format("{} · b = {} · s = {}", to_string(spec.type), spec.batch.value,
                       spec.seq_len.value);
}

}  // namespace headroom
