// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace headroom {

/// A moment as run files have it ("2026-01-31T12:00:00Z") for a person, in the window's language,
/// still in UTC and saying so: "31 January 2026, 12:00 UTC". What is of another form stays.
QString date_text(std::string_view utc);

}  // namespace headroom
