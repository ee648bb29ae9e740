// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>
#include <array>
#include <vector>

#include "core/analysis/explain.h"
#include "ui/controls/suggestion_button.h"
#include "ui/text/explanation_text.h"

namespace headroom {

/// "Why it is so": each finding of a point under its heading, its formula and source in the
/// tooltip, and the faster shapes as lines that lead to their points.
class ExplanationList final : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationList(QWidget* parent = nullptr);

    /// Hidden where nothing is known, as of a point that is not measured.
    void show_point(const PointInRun& place);

signals:
    /// A person wants to see that point (an index into the run's points).
    void point_chosen(std::size_t point);

private:
    struct Shown {
        QWidget* whole;
        QLabel* title;
        QLabel* text;
    };
    void place_notes(std::size_t count);
    void show_notes(const std::vector<ExplanationNote>& notes);
    void show_suggestions(const std::vector<ShapeSuggestion>& suggestions);

    QVBoxLayout* notes_;
    std::vector<Shown> shown_;
    std::array<SuggestionButton*, 3> buttons_;
    std::vector<ShapeSuggestion> suggestions_;
};

}  // namespace headroom
