#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# links_no_qt.sh PROGRAM: a node without a screen has no Qt either.
set -euo pipefail
needed=$(readelf -d "$1" | grep NEEDED)
if grep -i qt <<<"$needed"; then
    echo "$1 links Qt" >&2
    exit 1
fi
