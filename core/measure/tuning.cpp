// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/tuning.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>
#include <vector>

#include "core/statistics/statistics.h"

namespace headroom {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int warm_up_launches = 3;
constexpr int first_rounds = 5;
constexpr int final_rounds = 9;
constexpr std::size_t finalists = 4;

/// A candidate and its samples, seconds a launch.
struct Contender {
    std::string name;
    bool first_choice = false;
    bool usable = true;
    Seconds launch{};  ///< seen while warming up
    std::vector<double> samples{};

    double median() const { return summarize(samples).median; }
};

bool only_this_one(const Error& error) {
    return error.kind == ErrorKind::unsupported || error.kind == ErrorKind::out_of_memory;
}

/// The time of a launch, of `launches` in a row with the contender; marks it as not usable where
/// the library does not take it.
Expected<std::optional<Seconds>> time_with(Workload& workload, Contender& contender, int launches,
                                           const Checkpoint& checkpoint) {
    if (!checkpoint()) return fail(ErrorKind::cancelled, "stopped while tuning");
    const auto chosen = workload.choose(contender.name);
    const auto timed = chosen ? workload.time_launches({.launches = launches})
                              : Expected<ChunkTime>(tl::unexpected(chosen.error()));
    if (timed && timed->time > Seconds::zero()) return timed->time / launches;
    if (!timed && !only_this_one(timed.error())) return tl::unexpected(timed.error());
    contender.usable = false;
    return std::nullopt;
}

void drop_unusable(std::vector<Contender>& contenders) {
    std::erase_if(contenders, [](const Contender& contender) { return !contender.usable; });
}

/// A first launch of each is thrown away: it loads the kernel, which may take a thousand times as
/// long as it.
Expected<void> warm_up(Workload& workload, std::vector<Contender>& contenders,
                       const Checkpoint& checkpoint) {
    for (Contender& contender : contenders) {
        if (const auto first = time_with(workload, contender, 1, checkpoint); !first) {
            return tl::unexpected(first.error());
        }
        if (!contender.usable) continue;
        const auto launch = time_with(workload, contender, warm_up_launches, checkpoint);
        if (!launch) return tl::unexpected(launch.error());
        if (*launch) contender.launch = **launch;
    }
    drop_unusable(contenders);
    return {};
}

/// Samples of about `chunk` of every contender, in turn.
Expected<void> sample_in_turn(Workload& workload, std::vector<Contender>& contenders, int rounds,
                              Seconds chunk, const Checkpoint& checkpoint) {
    constexpr double most_launches = 1 << 16;
    for (Contender& contender : contenders) contender.samples.clear();
    for (int round = 0; round < rounds; ++round) {
        for (Contender& contender : contenders) {
            const int launches = static_cast<int>(
                std::clamp(std::ceil(chunk / contender.launch), 1.0, most_launches));
            const auto launch = time_with(workload, contender, launches, checkpoint);
            if (!launch) return tl::unexpected(launch.error());
            if (!*launch) continue;
            contender.samples.push_back((*launch)->count());
            // The next chunk is cut by what this one showed.
            contender.launch = **launch;
        }
        drop_unusable(contenders);
    }
    return {};
}

/// Loads the device with the contenders, in turn, for so long: it is slower under load than it was
/// before, and not for all of them alike.
Expected<void> load_device(Workload& workload, std::vector<Contender>& contenders, Seconds time,
                           Seconds chunk, const Checkpoint& checkpoint) {
    for (Seconds spent{}; spent < time && !contenders.empty();) {
        if (auto sampled = sample_in_turn(workload, contenders, 1, chunk, checkpoint); !sampled) {
            return sampled;
        }
        for (const Contender& contender : contenders) {
            spent += std::max(chunk, contender.launch);
        }
    }
    return {};
}

/// The best few, the first choice among them, so that the gain over it is known.
void keep_finalists(std::vector<Contender>& contenders) {
    std::ranges::stable_sort(contenders, {}, &Contender::median);
    std::vector<Contender> kept;
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        if (i < finalists || contenders[i].first_choice) kept.push_back(std::move(contenders[i]));
    }
    contenders = std::move(kept);
}

tl::unexpected<Error> none_usable(std::size_t offered) {
    return fail(ErrorKind::unsupported,
                fmt::format("none of the library's {} algorithms computes this shape here; choose "
                            "another kernel",
                            offered));
}

void describe(Point& point, const Tuned& tuned, const char* origin) {
    point.algorithm["candidates"] = std::to_string(tuned.candidates);
    point.algorithm["tuned_time_s"] = fmt::format("{}", tuned.time.count());
    if (tuned.first_choice) {
        point.algorithm["first_choice_time_s"] = fmt::format("{}", tuned.first_choice->count());
    }
    point.algorithm["tuning"] = origin;
}

/// The result of an earlier run, in use now; nothing where there is none or it is refused.
std::optional<Tuned> reuse(Workload& workload, const Point& point, const TuningCache* cache,
                           const std::vector<std::string>& candidates) {
    if (cache == nullptr) return std::nullopt;
    auto cached = cache->find(point.kernel, point.shape);
    if (!cached || std::ranges::count(candidates, cached->candidate) == 0) return std::nullopt;
    if (!workload.choose(cached->candidate)) return std::nullopt;
    return cached;
}

}  // namespace

Expected<Tuned> tune(Workload& workload, const std::vector<std::string>& candidates,
                     const MeasureSettings& settings, const Checkpoint& checkpoint) {
    std::vector<Contender> contenders;
    for (const std::string& name : candidates) {
        contenders.push_back({.name = name, .first_choice = contenders.empty()});
    }
    if (auto warm = warm_up(workload, contenders, checkpoint); !warm) {
        return tl::unexpected(warm.error());
    }
    const Seconds short_sample = settings.chunk / 4;
    if (auto sampled = sample_in_turn(workload, contenders, first_rounds, short_sample, checkpoint);
        !sampled) {
        return tl::unexpected(sampled.error());
    }
    const auto usable = static_cast<int>(contenders.size());
    keep_finalists(contenders);
    if (settings.regime != RegimeChoice::burst) {
        if (auto loaded =
                load_device(workload, contenders, settings.warm_up, settings.chunk, checkpoint);
            !loaded) {
            return tl::unexpected(loaded.error());
        }
    }
    if (auto sampled =
            sample_in_turn(workload, contenders, final_rounds, settings.chunk, checkpoint);
        !sampled) {
        return tl::unexpected(sampled.error());
    }
    if (contenders.empty()) return none_usable(candidates.size());

    const auto winner = std::ranges::min_element(contenders, {}, &Contender::median);
    Tuned tuned{.candidate = winner->name,
                .candidates = usable,
                .time = Seconds{winner->median()},
                .first_choice = {}};
    const auto first = std::ranges::find(contenders, true, &Contender::first_choice);
    if (first != contenders.end()) tuned.first_choice = Seconds{first->median()};
    if (auto chosen = workload.choose(tuned.candidate); !chosen) {
        return tl::unexpected(chosen.error());
    }
    return tuned;
}

Expected<void> choose_algorithm(Workload& workload, Point& point, const MeasureSettings& settings,
                                const Conditions& conditions) {
    const auto begin = Clock::now();
    const auto candidates = workload.candidates();
    if (!candidates) return tl::unexpected(candidates.error());
    if (candidates->empty()) {
        point.algorithm = workload.algorithm();
        return {};
    }
    auto tuned = reuse(workload, point, conditions.tuning, *candidates);
    const bool cached = tuned.has_value();
    if (!cached) {
        auto fresh = tune(workload, *candidates, settings, conditions.checkpoint);
        if (!fresh) return tl::unexpected(fresh.error());
        tuned = std::move(*fresh);
        // A cache that cannot be written only costs the next run the same time.
        if (conditions.tuning != nullptr) {
            static_cast<void>(conditions.tuning->store(point.kernel, point.shape, *tuned));
        }
    }
    point.algorithm = workload.algorithm();
    describe(point, *tuned, cached ? "cached" : "new");
    point.phases.tuning = Clock::now() - begin;
    return {};
}

}  // namespace headroom
