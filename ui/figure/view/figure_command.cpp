// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/view/figure_command.h"

#include <QKeyEvent>

#include "ui/text/figure_text.h"

namespace headroom {
namespace {

/// The last of the commands.
constexpr auto last_command = FigureCommand::next_roofs;

/// The event's key with the modifiers that count: not that a key is on the keypad, nor the shift
/// that a "+" needs on many keyboards.
int pressed(const QKeyEvent& event) {
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal) {
        modifiers &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    }
    return static_cast<int>(modifiers) | event.key();
}

}  // namespace

std::vector<QKeySequence> keys_of(FigureCommand command) {
    switch (command) {
        case FigureCommand::home:
            return {Qt::Key_H, Qt::Key_R};
        case FigureCommand::back:
            return {Qt::ALT | Qt::Key_Left, Qt::Key_Backspace};
        case FigureCommand::forward:
            return {Qt::ALT | Qt::Key_Right, Qt::SHIFT | Qt::Key_Backspace};
        case FigureCommand::zoom_in:
            return {Qt::Key_Plus, Qt::Key_Equal};
        case FigureCommand::zoom_out:
            return {Qt::Key_Minus};
        case FigureCommand::pan_left:
            return {Qt::CTRL | Qt::Key_Left};
        case FigureCommand::pan_right:
            return {Qt::CTRL | Qt::Key_Right};
        case FigureCommand::pan_up:
            return {Qt::CTRL | Qt::Key_Up};
        case FigureCommand::pan_down:
            return {Qt::CTRL | Qt::Key_Down};
        case FigureCommand::cursor_a:
            return {Qt::Key_A};
        case FigureCommand::cursor_b:
            return {Qt::Key_B};
        case FigureCommand::clear_cursors:
            return {Qt::Key_C};
        case FigureCommand::hide_curve:
            return {Qt::Key_Delete};
        case FigureCommand::solo_curve:
            return {Qt::Key_S};
        case FigureCommand::show_all_curves:
            return {Qt::SHIFT | Qt::Key_S};
        case FigureCommand::toggle_log:
            return {Qt::Key_L, Qt::Key_K};
        case FigureCommand::toggle_ribbons:
            return {Qt::Key_Q};
        case FigureCommand::next_roofs:
            return {Qt::Key_O};
    }
    return {};
}

std::optional<FigureCommand> command_of(const QKeyEvent& event) {
    const QKeySequence wanted(pressed(event));
    for (int i = 0; i <= static_cast<int>(last_command); ++i) {
        const auto command = static_cast<FigureCommand>(i);
        for (const QKeySequence& keys : keys_of(command)) {
            if (keys == wanted) return command;
        }
    }
    return std::nullopt;
}

QString command_text(FigureCommand command) {
    switch (command) {
        case FigureCommand::home:
            return FigureText::tr("&Home");
        case FigureCommand::back:
            return FigureText::tr("&Back");
        case FigureCommand::forward:
            return FigureText::tr("&Forward");
        case FigureCommand::zoom_in:
            return FigureText::tr("Zoom &in");
        case FigureCommand::zoom_out:
            return FigureText::tr("Zoom &out");
        case FigureCommand::pan_left:
            return FigureText::tr("Pan left");
        case FigureCommand::pan_right:
            return FigureText::tr("Pan right");
        case FigureCommand::pan_up:
            return FigureText::tr("Pan up");
        case FigureCommand::pan_down:
            return FigureText::tr("Pan down");
        case FigureCommand::cursor_a:
            return FigureText::tr("Cursor &A to the selected point");
        case FigureCommand::cursor_b:
            return FigureText::tr("Cursor &B to the selected point");
        case FigureCommand::clear_cursors:
            return FigureText::tr("&Clear cursors");
        case FigureCommand::hide_curve:
            return FigureText::tr("&Hide the selected curve");
        case FigureCommand::solo_curve:
            return FigureText::tr("&Show it alone");
        case FigureCommand::show_all_curves:
            return FigureText::tr("Show &all curves");
        case FigureCommand::toggle_log:
            return FigureText::tr("&Logarithmic x");
        case FigureCommand::toggle_ribbons:
            return FigureText::tr("Ribbons between the &quartiles");
        case FigureCommand::next_roofs:
            return FigureText::tr("Next choice of r&oofs");
    }
    return {};
}

}  // namespace headroom
