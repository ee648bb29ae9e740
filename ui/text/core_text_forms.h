// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace headroom {

/// The forms of the core's sentences, before translation, in the context "headroom::CoreText": %1
/// to %6 stand for what differs from one to the next. A form comes before any that it is a case of.
const std::vector<const char*>& core_text_forms();

}  // namespace headroom
