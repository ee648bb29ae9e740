// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_backend.h"

#include <array>
#include <charconv>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <new>
#include <utility>

#include "support/wrapped_backend.h"

namespace headroom::testing {
namespace {

constexpr std::array kind_words{
    std::pair{"fail", FaultKind::fail},
    std::pair{"out-of-memory", FaultKind::out_of_memory},
    std::pair{"no-host-memory", FaultKind::no_host_memory},
    std::pair{"wrong-data", FaultKind::wrong_data},
    std::pair{"hang", FaultKind::hang},
    std::pair{"kill", FaultKind::kill},
};
constexpr std::array operation_words{
    std::pair{"prepare", FaultyOperation::prepare},
    std::pair{"launch", FaultyOperation::launch},
    std::pair{"timing", FaultyOperation::timing},
    std::pair{"copy", FaultyOperation::copy},
};

template <class Words>
auto meaning_of(std::string_view word, const Words& words) {
    using Meaning = decltype(words[0].second);
    for (const auto& [name, meaning] : words) {
        if (word == name) return std::optional<std::remove_cvref_t<Meaning>>(meaning);
    }
    return std::optional<std::remove_cvref_t<Meaning>>();
}

std::optional<std::int64_t> number_of(std::string_view word) {
    std::int64_t number = 0;
    const char* end = word.data() + word.size();
    const auto [rest, error] = std::from_chars(word.data(), end, number);
    if (error != std::errc() || rest != end) return std::nullopt;
    return number;
}

std::mutex hanging;
std::condition_variable let_go;
int times_let_go = 0;

void hang() {
    std::unique_lock lock(hanging);
    const int before = times_let_go;
    let_go.wait(lock, [before] { return times_let_go != before; });
}

/// Everything of a fault but wrong data, which comes back as if nothing were.
Expected<void> strike(FaultKind kind) {
    switch (kind) {
        case FaultKind::fail:
            return fail(ErrorKind::device, "injected: the device reports a fault");
        case FaultKind::out_of_memory:
            return fail(ErrorKind::out_of_memory, "injected: the device has no memory left");
        case FaultKind::no_host_memory:
            throw std::bad_alloc();
        case FaultKind::wrong_data:
            return {};
        case FaultKind::hang:
            hang();
            return fail(ErrorKind::device, "injected: the device hung");
        case FaultKind::kill:
            static_cast<void>(std::raise(SIGKILL));
    }
    return {};
}

class FaultyWorkload final : public WrappedWorkload {
public:
    FaultyWorkload(std::unique_ptr<Workload> inner, const Fault& fault)
        : WrappedWorkload(std::move(inner)), fault_(fault) {}

    Expected<void> compute() override {
        if (auto struck = strike_at(FaultyOperation::launch); !struck) return struck;
        computed_wrong_ = is_wrong(FaultyOperation::launch);
        return WrappedWorkload::compute();
    }
    Expected<ChunkTime> time_launches(const Chunk& chunk) override {
        if (auto struck = strike_at(FaultyOperation::timing); !struck) {
            return tl::unexpected(struck.error());
        }
        timed_wrong_ = is_wrong(FaultyOperation::timing);
        return WrappedWorkload::time_launches(chunk);
    }
    Expected<OutputComparison> compare_output() override {
        if (auto struck = strike_at(FaultyOperation::copy); !struck) {
            return tl::unexpected(struck.error());
        }
        auto compared = WrappedWorkload::compare_output();
        if (compared && output_wrong()) compared->max_rel_error = 0.5;
        return compared;
    }
    Expected<std::uint64_t> output_checksum(int set) override {
        auto sum = WrappedWorkload::output_checksum(set);
        if (sum && timed_wrong_) *sum ^= 1U;
        return sum;
    }
    Expected<std::vector<float>> output_row(std::int64_t matrix, std::int64_t row) override {
        auto values = WrappedWorkload::output_row(matrix, row);
        if (values && output_wrong()) values->front() += 0.5F;
        return values;
    }

private:
    Expected<void> strike_at(FaultyOperation operation) const {
        return operation == fault_.operation ? strike(fault_.kind) : Expected<void>{};
    }
    bool is_wrong(FaultyOperation operation) const {
        return fault_.kind == FaultKind::wrong_data && fault_.operation == operation;
    }
    bool output_wrong() const {
        return computed_wrong_ || timed_wrong_ || is_wrong(FaultyOperation::copy);
    }

    Fault fault_;
    bool computed_wrong_ = false;  ///< O as compute() left it
    bool timed_wrong_ = false;     ///< O as the last timed launch left it
};

class FaultyDevice final : public WrappedDevice {
public:
    FaultyDevice(std::unique_ptr<Device> inner, const Fault& fault)
        : WrappedDevice(std::move(inner)), fault_(fault) {}

    Expected<std::unique_ptr<Workload>> prepare(const WorkloadRequest& request,
                                                std::stop_token stop) override {
        if (has_fault(request.shape) && fault_.operation == FaultyOperation::prepare) {
            if (auto struck = strike(fault_.kind); !struck) return tl::unexpected(struck.error());
        }
        return WrappedDevice::prepare(request, std::move(stop));
    }

protected:
    std::unique_ptr<Workload> wrap(std::unique_ptr<Workload> workload,
                                   const Shape& shape) override {
        if (!has_fault(shape)) return workload;
        return std::make_unique<FaultyWorkload>(std::move(workload), fault_);
    }

private:
    bool has_fault(const Shape& shape) const {
        return shape.heads() == fault_.heads &&
               (!fault_.hidden || shape.hidden() == *fault_.hidden);
    }

    Fault fault_;
};

}  // namespace

void let_hanging_go() {
    {
        const std::lock_guard lock(hanging);
        ++times_let_go;
    }
    let_go.notify_all();
}

std::optional<Fault> parse_fault(std::string_view text) {
    std::array<std::string_view, 4> words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto colon = text.find(':');
        if ((colon == std::string_view::npos) != (i + 1 == words.size())) return std::nullopt;
        words.at(i) = text.substr(0, colon);
        text.remove_prefix(colon == std::string_view::npos ? text.size() : colon + 1);
    }
    const auto kind = meaning_of(words[0], kind_words);
    const auto operation = meaning_of(words[1], operation_words);
    const auto heads = number_of(words[2]);
    const auto hidden = number_of(words[3]);
    const bool every = words[3] == "every";
    if (!kind || !operation || !heads || (!hidden && !every)) return std::nullopt;
    Fault fault{*kind, *operation, HeadCount{*heads}, std::nullopt};
    if (hidden) fault.hidden = HiddenSize{*hidden};
    return fault;
}

std::unique_ptr<Backend> make_faulty_backend(std::unique_ptr<Backend> inner, const Fault& fault) {
    return std::make_unique<WrappedBackend<FaultyDevice, Fault>>(std::move(inner), fault);
}

}  // namespace headroom::testing
