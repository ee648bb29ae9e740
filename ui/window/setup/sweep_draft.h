// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "core/run/measure_settings.h"
#include "core/sweep/sweep.h"
#include "core/sweep/sweep_check.h"

namespace headroom {

/// A head count in the sweep card: one that is not checked stays there and is not measured.
struct HeadChoice {
    HeadCount heads;
    bool checked = true;

    friend bool operator==(const HeadChoice&, const HeadChoice&) = default;
};

/// A sweep as its fields stand, whether they read as one or not.
struct SweepDraft {
    std::vector<HeadChoice> heads;
    QString first;             ///< smallest hidden size
    QString last;              ///< largest hidden size
    QString step;              ///< empty: none
    QString points_per_curve;  ///< empty: all
    QString alignment;
    QString batch;
    QString seq_len;
    DataType type = DataType::fp32;
    InputData data = InputData::softmax;
    std::uint64_t seed = default_seed;
    MeasureMode mode = MeasureMode::quick;
    RegimeChoice regime = RegimeChoice::sustained;

    /// What the protocol says for mode and regime.
    MeasureSettings settings() const;

    friend bool operator==(const SweepDraft&, const SweepDraft&) = default;
};

/// What a draft says.
struct SweepReading {
    std::optional<SweepSpec> sweep;  ///< only without an error
    std::vector<SweepIssue> issues;  ///< errors and notes, each about one field

    /// The first error; nothing when there is none.
    std::optional<SweepIssue> first_error() const;
};

/// Reads every field, so that each bad one is named, and validates the whole.
SweepReading read_draft(const SweepDraft& draft);

/// The fields that make up the hidden sizes.
enum class HiddenPart { first, last, step, points_per_curve };
/// Which of them an error about the hidden sizes is about: those that do not read as numbers in
/// bounds; the two ends where one comes before the other; otherwise all that would help.
std::vector<HiddenPart> hidden_culprits(const SweepDraft& draft);

/// The fields of a sweep, all heads checked; mode and regime are the defaults.
SweepDraft draft_of(const SweepSpec& sweep);

}  // namespace headroom
