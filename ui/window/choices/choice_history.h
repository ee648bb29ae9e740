// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

#include <QObject>
#include <QUndoCommand>
#include <QUndoStack>
#include <functional>
#include <utility>

#include "ui/window/choices/window_choices.h"

namespace headroom {

/// A step from one state to another: undone by showing the one, done again by showing the other.
template <class State>
class StateCommand final : public QUndoCommand {
public:
    using Show = std::function<void(const State&)>;

    /// `text` names the step in a menu. Steps of the same `series` that follow each other become
    /// one; -1: a step of its own.
    StateCommand(State before, State after, const QString& text, int series, Show show)
        : QUndoCommand(text),
          before_(std::move(before)),
          after_(std::move(after)),
          series_(series),
          show_(std::move(show)) {}

    void undo() override { show_(before_); }
    void redo() override { show_(after_); }
    int id() const override { return series_; }

    bool mergeWith(const QUndoCommand* other) override {
        // Of the same series, and so of the same class.
        after_ = static_cast<const StateCommand*>(other)->after_;
        setObsolete(before_ == after_);
        return true;
    }

private:
    State before_;
    State after_;
    int series_;
    Show show_;
};

/// Undo and redo of what a person chooses in the window. It compares what stands with what stood:
/// whatever changes a choice needs no more than to call take().
class ChoiceHistory final : public QObject {
    Q_OBJECT

public:
    using Read = std::function<WindowChoices()>;
    using Show = std::function<void(const WindowChoices&)>;

    ChoiceHistory(Read read, Show show, QObject* parent = nullptr);

    /// Makes a step of what has changed since the last one. The letters typed into a field are one
    /// step until the keyboard leaves it.
    void take();
    /// The same; changes that one gesture of the mouse makes one after another are one step.
    void take_of_gesture(int gesture);
    /// What stands of the runs is no step: runs came or went, or one began.
    void absorb_runs();
    /// Forgets all steps: what stands now is the beginning.
    void begin_here();

    void undo();
    void redo();
    /// Keeps the two actions' texts, and whether they can be used, as the steps are.
    void drive(QAction& undo, QAction& redo);
    /// Undo and redo work in the text fields of `form` too, where Qt has a history for each.
    void serve_fields(QWidget& form);

    const QUndoStack& steps() const { return steps_; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// `series` is that of the step (StateCommand), unless it is one of letters typed.
    void take_in(int series);
    void show(const WindowChoices& choices);

    Read read_;
    Show show_;
    QUndoStack steps_;
    WindowChoices last_;
    bool showing_ = false;
    int visit_ = 0;  ///< counts the keyboard's moves from field to field
};

}  // namespace headroom
