#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# man_page.sh PAGE PROGRAM COMMAND...: every option in the commands' help is in the manual.
set -euo pipefail
page=$1 program=$2
shift 2
status=0
for command in "$@"; do
    options=$("$program" "$command" --help | grep -oE '^ +(-[a-z],)?--[a-z-]+' | grep -oE -- '--.*')
    for option in $options; do
        [ "$option" = --help ] || grep -q -- "Fl ${option#-}\b" "$page" || {
            echo "$(basename "$page") does not name $option of $command"
            status=1
        }
    done
done
exit $status
