// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// Gives this process and its children the locale C.UTF-8 where the environment's is plain C: a
/// machine without locales, a service, a container. Qt would take it by itself, and say so in
/// three lines at every start. Before Qt starts, and before there are threads.
void use_utf8_for_c();

}  // namespace headroom
