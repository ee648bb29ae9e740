# SPDX-License-Identifier: GPL-3.0-or-later
# Texts with what CMake's lists split at, and a name that is wider than its column.
include("${SOURCE}/cmake/HeadroomSummary.cmake")
headroom_found("short" "1; 2 [3] 4 | 5;6")
headroom_missing("a name of eighteen or more characters" "no x; y")
headroom_print_summary()
