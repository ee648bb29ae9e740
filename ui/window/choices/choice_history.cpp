// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choices/choice_history.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <utility>

namespace headroom {
namespace {

/// Steps that are remembered; PlotJuggler has as many.
constexpr int most_steps = 100;
/// More than change_between() has numbers for texts.
constexpr int texts = 32;
/// The numbers of series (StateCommand): those of typed texts are above 0, of gestures below.
constexpr int no_series = -1;
constexpr int gestures_down_from = -2;

bool is_undo_or_redo(const QKeyEvent& key) {
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

}  // namespace

ChoiceHistory::ChoiceHistory(Read read, Show show, QObject* parent)
    : QObject(parent), read_(std::move(read)), show_(std::move(show)) {
    steps_.setUndoLimit(most_steps);
    connect(qApp, &QApplication::focusChanged, this, [this] { ++visit_; });
}

void ChoiceHistory::take() {
    take_in(no_series);
}

void ChoiceHistory::take_of_gesture(int gesture) {
    take_in(gestures_down_from - gesture);
}

void ChoiceHistory::take_in(int series) {
    if (showing_) return;
    WindowChoices now = read_();
    if (now == last_) return;
    const ChoiceChange change = change_between(last_, now);
    if (change.typed_text > 0) series = visit_ * texts + change.typed_text;
    WindowChoices before = std::exchange(last_, now);
    // Runs come and go between the steps: a step that is not about them leaves them alone.
    const bool of_runs = before.view.runs != now.view.runs;
    steps_.push(new StateCommand<WindowChoices>(std::move(before), std::move(now), change.name,
                                                series, [this, of_runs](WindowChoices choices) {
                                                    if (!of_runs) {
                                                        choices.view.runs = last_.view.runs;
                                                    }
                                                    show(choices);
                                                }));
}

void ChoiceHistory::absorb_runs() {
    if (!showing_) last_.view.runs = read_().view.runs;
}

void ChoiceHistory::begin_here() {
    steps_.clear();
    last_ = read_();
}

void ChoiceHistory::undo() {
    ++visit_;
    steps_.undo();
}

void ChoiceHistory::redo() {
    ++visit_;
    steps_.redo();
}

void ChoiceHistory::show(const WindowChoices& choices) {
    // The stack does a new step at once; what it leads to stands already.
    if (choices == last_) return;
    showing_ = true;
    show_(choices);
    showing_ = false;
    last_ = read_();
}

void ChoiceHistory::drive(QAction& undo, QAction& redo) {
    connect(&undo, &QAction::triggered, this, &ChoiceHistory::undo);
    connect(&redo, &QAction::triggered, this, &ChoiceHistory::redo);
    const auto refresh = [this, &undo, &redo] {
        undo.setEnabled(steps_.canUndo());
        redo.setEnabled(steps_.canRedo());
        undo.setText(steps_.canUndo() ? tr("&Undo: %1").arg(steps_.undoText()) : tr("&Undo"));
        redo.setText(steps_.canRedo() ? tr("&Redo: %1").arg(steps_.redoText()) : tr("&Redo"));
    };
    // As long as there are the actions: the steps may outlive them.
    connect(&steps_, &QUndoStack::indexChanged, &undo, refresh);
    refresh();
}

void ChoiceHistory::serve_fields(QWidget& form) {
    for (QLineEdit* field : form.findChildren<QLineEdit*>()) field->installEventFilter(this);
}

bool ChoiceHistory::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        is_undo_or_redo(*static_cast<QKeyEvent*>(event))) {
        // The place to add heads keeps what it does to letters that are no choice yet.
        const auto* field = static_cast<QLineEdit*>(watched);
        const bool unfinished =
            field->objectName() == QLatin1StringView("add_head") && !field->text().isEmpty();
        if (!unfinished) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace headroom
