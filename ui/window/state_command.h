// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <functional>
#include <utility>

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

}  // namespace headroom
