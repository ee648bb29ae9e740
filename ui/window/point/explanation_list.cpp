// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/point/explanation_list.h"

#include "ui/controls/labels.h"
#include "ui/controls/style_paint.h"
#include "ui/text/number_text.h"

namespace headroom {

ExplanationList::ExplanationList(QWidget* parent)
    : QWidget(parent), notes_(new QVBoxLayout), buttons_{} {
    setObjectName(QStringLiteral("explanation"));
    setAccessibleName(tr("Why it is so"));
    notes_->setSpacing(metrics::grid + 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(make_rule());
    column->addSpacing(4);
    column->addWidget(make_heading(tr("Why it is so")));
    column->addLayout(notes_);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        auto* button = new SuggestionButton;
        button->setObjectName(QStringLiteral("suggestion_%1").arg(i));
        connect(button, &SuggestionButton::clicked, this,
                [this, i] { emit point_chosen(suggestions_.at(i).point); });
        column->addWidget(button);
        buttons_[i] = button;
    }
}

void ExplanationList::show_point(const PointInRun& place) {
    const Explanation explanation = explanation_of(place);
    show_notes(explanation.notes);
    show_suggestions(explanation.suggestions);
    setVisible(!explanation.notes.empty());
}

void ExplanationList::place_notes(std::size_t count) {
    // The widgets are used again: what changes with each selection must not flicker.
    while (shown_.size() < count) {
        auto* whole = new QWidget;
        auto* column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        Shown shown{whole, make_heading({}), make_remark({})};
        // Less than the heading of the whole.
        QFont font = shown.title->font();
        font.setWeight(QFont::Medium);
        shown.title->setFont(font);
        shown.title->setWordWrap(true);
        shown.text->setWordWrap(true);
        column->addWidget(shown.title);
        column->addWidget(shown.text);
        notes_->addWidget(whole);
        shown_.push_back(shown);
    }
}

void ExplanationList::show_notes(const std::vector<ExplanationNote>& notes) {
    place_notes(notes.size());
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        const Shown& shown = shown_[i];
        shown.whole->setVisible(i < notes.size());
        if (i >= notes.size()) continue;
        shown.title->setText(with_whole_quantities(notes[i].title));
        shown.title->setForegroundRole(notes[i].caution ? QPalette::BrightText
                                                        : QPalette::WindowText);
        shown.text->setText(with_whole_quantities(notes[i].text));
        shown.whole->setToolTip(notes[i].source);
        shown.text->setAccessibleDescription(notes[i].source);
    }
}

void ExplanationList::show_suggestions(const std::vector<ShapeSuggestion>& suggestions) {
    suggestions_ = suggestions;
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        SuggestionButton& button = *buttons_[i];
        button.setVisible(i < suggestions.size());
        if (i >= suggestions.size()) continue;
        button.show_suggestion(suggestions[i].shape, suggestions[i].gain);
        button.setAccessibleName(tr("%1: %2").arg(suggestions[i].shape, suggestions[i].gain));
        button.setToolTip(suggestions[i].help);
    }
}

}  // namespace headroom
