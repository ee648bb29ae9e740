#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_tool.sh PACKAGE TOOL ARGS...: runs the tool, or is skipped where it is missing.
set -euo pipefail
package=$1
shift
command -v "$1" >/dev/null || {
    echo "skipped: $1 is missing; apt install $package"
    exit 77
}
exec "$@"
