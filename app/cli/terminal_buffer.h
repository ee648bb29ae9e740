// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace headroom::cli {

/// Lets the line of progress begin again at the left, cleared (ECMA-48's EL): `err <<
/// back_to_the_left`. The one thing that a terminal is to obey.
std::ostream& back_to_the_left(std::ostream& stream);

/// While it lives, a stream that ends at a terminal writes nothing there that the terminal would
/// obey (core/base/printable_text.h). What goes to a file or a pipe is as it is.
class TerminalBuffer final : public std::streambuf {
public:
    /// Where the stream does not end at a terminal it does nothing.
    TerminalBuffer(std::ostream& stream, bool is_terminal);
    ~TerminalBuffer() override;
    TerminalBuffer(const TerminalBuffer&) = delete;
    TerminalBuffer& operator=(const TerminalBuffer&) = delete;

    /// Writes what the terminal is to obey, after what waits.
    void command(std::string_view text);

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize count) override;
    int sync() override;

private:
    std::ostream& stream_;
    std::streambuf* terminal_ = nullptr;
    std::string waiting_;  ///< to be written with the next flush, so that no character is torn
};

}  // namespace headroom::cli
