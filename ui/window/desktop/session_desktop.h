// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/window/desktop/desktop.h"

namespace headroom {

/// The desktop of the session, by D-Bus: the settings portal (XDG Desktop Portal,
/// org.freedesktop.portal.Settings) and the notification service (Desktop Notifications
/// Specification 1.2). Both may be absent.
std::unique_ptr<Desktop> session_desktop();

}  // namespace headroom
