// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "tl/expected.hpp"

namespace headroom {

/// What kind of thing went wrong; the programs turn it into an exit code or a place in the window.
enum class ErrorKind {
    invalid_input,   ///< the person's input breaks a rule; the message gives an example that works
    no_such_device,  ///< the named device does not exist, or cannot be used here
    unsupported,     ///< the device or kernel cannot do this (data type, size)
    out_of_memory,   ///< the shape needs more memory than is free
    io,              ///< a file could not be read or written
    format,          ///< a file's content is not what it should be
    device,          ///< the device reported a fault
    cancelled,       ///< asked to stop
};

/// An error as a value. `message` says what failed, on what, and what to do.
struct Error {
    ErrorKind kind = ErrorKind::invalid_input;
    std::string message;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value of type T, or the Error that came instead.
template <class T>
using Expected = tl::expected<T, Error>;

/// Shorthand for `return fail(kind, message)` in a function that returns Expected<T>.
inline tl::unexpected<Error> fail(ErrorKind kind, std::string message) {
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

}  // namespace headroom
