// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// Takes the places of standard input, output and error where whoever started the program closed
/// them (`headroom-cli run >&-`), so that no file opened later gets one of them and is written
/// into by what should be printed. Reading or printing there fails as it did. First thing in
/// main(): before any file is opened.
void hold_standard_streams();

}  // namespace headroom
