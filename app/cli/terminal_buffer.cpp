// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_buffer.h"

#include <string_view>

#include "core/base/printable_text.h"

namespace headroom::cli {

std::ostream& back_to_the_left(std::ostream& stream) {
    constexpr std::string_view command = "\r\x1b[K";
    if (auto* terminal = dynamic_cast<TerminalBuffer*>(stream.rdbuf())) {
        terminal->command(command);
        return stream;
    }
    return stream << command;
}

TerminalBuffer::TerminalBuffer(std::ostream& stream, bool is_terminal) : stream_(stream) {
    if (is_terminal) terminal_ = stream.rdbuf(this);
}

TerminalBuffer::~TerminalBuffer() {
    if (terminal_ == nullptr) return;
    static_cast<void>(TerminalBuffer::sync());
    stream_.rdbuf(terminal_);
}

void TerminalBuffer::command(std::string_view text) {
    static_cast<void>(sync());
    terminal_->sputn(text.data(), static_cast<std::streamsize>(text.size()));
}

TerminalBuffer::int_type TerminalBuffer::overflow(int_type character) {
    if (traits_type::eq_int_type(character, traits_type::eof())) return character;
    waiting_ += traits_type::to_char_type(character);
    return character;
}

std::streamsize TerminalBuffer::xsputn(const char* text, std::streamsize count) {
    waiting_.append(text, static_cast<std::size_t>(count));
    return count;
}

int TerminalBuffer::sync() {
    const std::string shown = printable_text(waiting_);
    waiting_.clear();
    const auto count = static_cast<std::streamsize>(shown.size());
    return terminal_->sputn(shown.data(), count) == count ? terminal_->pubsync() : -1;
}

}  // namespace headroom::cli
