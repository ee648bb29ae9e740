// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setup/sweep_draft.h"

#include <algorithm>

#include "core/sweep/sweep_check.h"
#include "ui/text/alignment_text.h"
#include "ui/text/number_text.h"

namespace headroom {
namespace {

/// Gathers the fields' errors while the sweep is put together.
class DraftReader {
public:
    SweepSpec sweep;
    std::vector<SweepIssue> issues;

    /// Its ends and its step are named apart where both are at fault.
    void take_hidden(const SweepDraft& draft);

    template <class T>
    void take(SweepField field, Expected<T> read, T& into) {
        if (read) {
            into = std::move(*read);
        } else {
            issues.push_back({SweepIssue::Severity::error, field, read.error().message});
        }
    }
};

/// Thin spaces that a person copied from the window do not make a number unreadable.
std::string plain_number(const QString& text) {
    QString plain = text.simplified();
    plain.remove(QChar(0x202F));
    return plain.toStdString();
}

void DraftReader::take_hidden(const SweepDraft& draft) {
    const std::string ends = plain_number(draft.first) + ":" + plain_number(draft.last);
    const std::string step = plain_number(draft.step);
    const bool ends_at_fault = !parse_hidden_range(ends);
    take(SweepField::hidden,
         parse_hidden_range(step.empty() || ends_at_fault ? ends : ends + ":" + step),
         sweep.hidden);
    if (step.empty() || !ends_at_fault) return;
    std::int64_t ignored = 0;
    take(SweepField::hidden, parse_positive(step, SweepField::hidden), ignored);
}

}  // namespace

MeasureSettings SweepDraft::settings() const {
    MeasureSettings settings = MeasureSettings::for_mode(mode);
    settings.regime = regime;
    return settings;
}

std::vector<HiddenPart> hidden_culprits(const SweepDraft& draft) {
    std::vector<HiddenPart> culprits;
    const auto check = [&](HiddenPart part, bool good) {
        if (!good) culprits.push_back(part);
    };
    const std::string first = plain_number(draft.first);
    const std::string last = plain_number(draft.last);
    const std::string step = plain_number(draft.step);
    const std::string points = plain_number(draft.points_per_curve);
    const std::string widest = std::to_string(largest_extent);
    check(HiddenPart::first, parse_hidden_range(first + ":" + widest).has_value());
    check(HiddenPart::last, parse_hidden_range("0:" + last).has_value());
    check(HiddenPart::step, step.empty() || parse_positive(step, SweepField::hidden).has_value());
    check(HiddenPart::points_per_curve,
          points.empty() || parse_positive(points, SweepField::hidden).has_value());
    if (!culprits.empty()) return culprits;
    if (!parse_hidden_range(first + ":" + last)) return {HiddenPart::first, HiddenPart::last};
    // Too many points: a step or fewer of them would do.
    return {HiddenPart::step, HiddenPart::points_per_curve};
}

std::optional<SweepIssue> SweepReading::first_error() const {
    const auto found = std::find_if(issues.begin(), issues.end(), [](const SweepIssue& issue) {
        return issue.severity == SweepIssue::Severity::error;
    });
    if (found == issues.end()) return std::nullopt;
    return *found;
}

SweepReading read_draft(const SweepDraft& draft) {
    DraftReader reader;
    for (const HeadChoice& choice : draft.heads) {
        if (choice.checked) reader.sweep.heads.push_back(choice.heads);
    }
    reader.take_hidden(draft);
    reader.take(SweepField::alignment, read_alignment_text(draft.alignment),
                reader.sweep.alignments);
    reader.take(SweepField::batch, parse_positive(plain_number(draft.batch), SweepField::batch),
                reader.sweep.batch.value);
    reader.take(SweepField::seq_len,
                parse_positive(plain_number(draft.seq_len), SweepField::seq_len),
                reader.sweep.seq_len.value);
    if (!draft.points_per_curve.trimmed().isEmpty()) {
        std::int64_t most = 0;
        reader.take(SweepField::hidden,
                    parse_positive(plain_number(draft.points_per_curve), SweepField::hidden), most);
        reader.sweep.max_points_per_curve = most;
    }
    reader.sweep.type = draft.type;
    reader.sweep.data = draft.data;
    reader.sweep.seed = draft.seed;

    SweepReading reading;
    reading.issues = std::move(reader.issues);
    if (reading.issues.empty()) {
        reading.issues = validate(reader.sweep);
    } else if (reader.sweep.heads.empty()) {
        // Named together with the others, not only once they are mended.
        SweepSpec heads_only;
        for (SweepIssue& issue : validate(heads_only)) {
            if (issue.field == SweepField::heads) reading.issues.push_back(std::move(issue));
        }
    }
    if (!reading.first_error()) reading.sweep = std::move(reader.sweep);
    return reading;
}

SweepDraft draft_of(const SweepSpec& sweep) {
    SweepDraft draft;
    for (const HeadCount heads : sweep.heads) draft.heads.push_back({heads, true});
    draft.first = QString::number(sweep.hidden.first);
    draft.last = QString::number(sweep.hidden.last);
    if (sweep.hidden.step) draft.step = QString::number(*sweep.hidden.step);
    if (sweep.max_points_per_curve) {
        draft.points_per_curve = QString::number(*sweep.max_points_per_curve);
    }
    draft.alignment = alignment_label(sweep.alignments);
    draft.batch = QString::number(sweep.batch.value);
    draft.seq_len = QString::number(sweep.seq_len.value);
    draft.type = sweep.type;
    draft.data = sweep.data;
    draft.seed = sweep.seed;
    return draft;
}

}  // namespace headroom
