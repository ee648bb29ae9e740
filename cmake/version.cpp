// SPDX-License-Identifier: GPL-3.0-or-later
#include "headroom/version.h"

#include "headroom/revision.h"

namespace headroom {

std::string_view program_version() {
    return HEADROOM_VERSION;
}

std::string_view program_revision() {
    return HEADROOM_REVISION;
}

}  // namespace headroom
